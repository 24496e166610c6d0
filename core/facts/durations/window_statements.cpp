// SPDX-License-Identifier: MIT
#include "core/facts/durations/window_statements.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

#include "core/facts/durations/duration_statements.hpp"
#include "core/facts/durations/window_sentences.hpp"
#include "core/facts/timeline/event_dates.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionKind;
using time::TimeExpression;

class WindowReader {
 public:
  WindowReader(const Reading& reading, const Scope& scope) : reading_(reading), scope_(scope) {}

  // The end inherits what only the start says; a clock that falls passes midnight once.
  void add(const TimeExpression& start, const TimeExpression& end) {
    if (!start.clock && !start.date) return;
    const bool possible = !start.impossible && !end.impossible && !mixes_zones(start, end);
    Window window;
    window.start_where = reading_.document.source_range(start.range);
    window.end_where = reading_.document.source_range(end.range);
    window.where = text::cover(window.start_where, window.end_where);
    window.start_clock = start.clock;
    window.end_clock = end.clock;
    window.start_date = completed(start.date ? start.date : start_day_by(start, end));
    window.end_date = completed(end.date ? end.date : window.start_date);
    window.start = moment_of(window.start_date, start.clock, scope_);
    window.end = moment_of(window.end_date, end.clock, scope_);
    roll_over(window, end.date.has_value());
    if (!start.date && !end.date) take_day_of_night(window);
    if (!possible) window.start = window.end = std::nullopt;  // nothing can be reckoned with it
    window.zone = start.zone ? start.zone->name : end.zone ? end.zone->name : scope_.zone;
    window.approximate = start.approximate || end.approximate;
    windows_.push_back(window);
  }

  // "Started at A, lasting B": less than a day, or the clock does not tell the end.
  void add(const TimeExpression& start, const Duration& length) {
    constexpr time::Seconds kDay = 24 * 3600;
    constexpr time::Seconds kHour = 3600;
    constexpr time::Seconds kMinute = 60;
    if (length.length.seconds <= 0 || length.length.seconds >= kDay) return;
    const time::Seconds at = (start.clock->since_midnight() + length.length.seconds) % kDay;
    TimeExpression end;
    end.range = length.length.range;
    end.clock = time::ClockTime{};
    end.clock->hour = static_cast<std::uint8_t>(at / kHour);
    end.clock->minute = static_cast<std::uint8_t>(at % kHour / kMinute);
    if (start.clock->second >= 0) end.clock->second = static_cast<std::int8_t>(at % kMinute);
    end.approximate = length.length.precision != time::Precision::exact;
    add(start, end);
  }

  // In document order; what was read twice is there once, as it was read first.
  std::vector<Window> take() && {
    std::ranges::stable_sort(windows_, {}, &Window::where);
    const auto same = [](const Window& a, const Window& b) { return a.where == b.where; };
    windows_.erase(std::unique(windows_.begin(), windows_.end(), same), windows_.end());
    return std::move(windows_);
  }

 private:
  // "07:30 UTC to 19:00 IST"; summer time begins in some windows, and "ET" is as good as "EST".
  static bool mixes_zones(const TimeExpression& start, const TimeExpression& end) {
    constexpr std::int32_t kSummer = 60;  // minutes
    if (!start.zone || !end.zone || !start.zone->offset || !end.zone->offset) return false;
    return std::abs(*start.zone->offset - *end.zone->offset) > kSummer;
  }

  // "from 10:00 to 12:00 on June 8": the date stands with the end and holds for both, unless the
  // clock falls: then the start is on the day before.
  static std::optional<time::CalendarDate> start_day_by(const TimeExpression& start,
                                                        const TimeExpression& end) {
    if (!start.clock || !end.date) return std::nullopt;
    const bool falls = end.clock && end.clock->since_midnight() < start.clock->since_midnight();
    const bool whole = end.date->year != 0 && end.date->day != 0 && time::is_real(*end.date);
    if (!falls || !whole) return end.date;
    return time::date_from_days(time::days_since_epoch(*end.date) - 1);
  }

  [[nodiscard]] std::optional<time::CalendarDate> completed(
      std::optional<time::CalendarDate> date) const {
    if (!date) return scope_.date;
    if (date->year == 0) date->year = year_for(*date, scope_);
    return date;
  }

  // "From 22:30 to 08:30, and nobody was served from 02:30 to 08:30": hours without a day are those of
  // the night that was told before.
  void take_day_of_night(Window& window) {
    if (!window.start || !window.end || !window.start->dated) return;
    if (window.start_date != window.end_date) {
      night_ = windows_.size();
      return;
    }
    if (!night_) return;
    constexpr time::Seconds kDay = 24 * 3600;
    const Window& night = windows_[*night_];
    if (window.start->seconds >= night.start->seconds ||
        window.end->seconds + kDay > night.end->seconds) {
      return;
    }
    window.start_date = window.end_date = night.end_date;
    window.start->seconds += kDay;
    window.end->seconds += kDay;
  }

  static void roll_over(Window& window, bool end_date_written) {
    if (!window.start || !window.end || window.end->seconds > window.start->seconds) return;
    constexpr time::Seconds kDay = 24 * 3600;
    if (end_date_written && window.end_date != window.start_date) return;
    window.end->seconds += kDay;
    if (window.end->dated) {
      window.end_date = time::date_from_days(time::days_since_epoch(*window.end_date) + 1);
    }
  }

  const Reading& reading_;
  const Scope& scope_;
  std::vector<Window> windows_;
  std::optional<std::size_t> night_;  // the last that runs over midnight and is dated
};

// Fields under which a span is the incident's own.
bool is_window_field(std::string_view name) {
  constexpr std::array<std::string_view, 4> kFields{"duration", "incident_date", "start",
                                                    "time_to_resolve"};
  return std::find(kFields.begin(), kFields.end(), name) != kFields.end();
}

// "From 28 June 6 AM to 28 June 12 PM, students were greeted ...": in a summary a span that opens a
// sentence is that of the incident, whatever the sentence calls it.
bool opens_summary(const Reading& reading, const Passage& passage, ClassedSentences& sentences,
                   const time::RangeExpression& range) {
  const SectionKind kind = outline::coarse(passage.kind);
  if (kind != SectionKind::summary && kind != SectionKind::impact) return false;
  const TimeExpression& start = reading.scan.times[range.start];
  if (!start.clock && !start.date) return false;
  const ClassedWords& classed = sentences.around(range.range);
  const auto words = classed.words();
  const std::size_t first = classed.index_at(range.range.begin);
  constexpr std::size_t kOpeners = 2;  // "On 8 June from", "Between"
  for (std::size_t back = 1; back <= kOpeners && back <= first; ++back) {
    if (words[first - back].sentence_end) return true;
  }
  return first <= kOpeners;
}

// "Start:" and "End:" as fields, in the order they are written.
void read_field_pairs(const Reading& reading, const std::vector<Passage>& passages,
                      WindowReader& windows) {
  const TimeExpression* start = nullptr;
  const auto time_of = [&](const Passage& passage) -> const TimeExpression* {
    const auto times = reading.times_in(passage.range);
    return times.empty() || (!times.front().clock && !times.front().date) ? nullptr
                                                                          : &times.front();
  };
  for (const Passage& passage : passages) {
    if (passage.event) continue;
    if (passage.label == "start") start = time_of(passage);
    if ((passage.label == "resolved" || passage.label == "mitigated") && start != nullptr) {
      if (const TimeExpression* end = time_of(passage)) windows.add(*start, *end);
      start = nullptr;
    }
  }
}

// The statements of length in a passage. Durations are sorted by place.
std::span<const Duration> lengths_of(const std::vector<Duration>& durations,
                                     text::ByteRange passage) {
  const auto at = [&](std::uint32_t offset) {
    return std::ranges::lower_bound(durations, offset, {},
                                    [](const Duration& d) { return d.length.range.begin; });
  };
  return {at(passage.begin), at(passage.end)};
}

}  // namespace

std::vector<Window> read_windows(const Reading& reading, const Scope& scope,
                                 const std::vector<Passage>& passages,
                                 const std::vector<Duration>& durations,
                                 ClassedSentences& sentences) {
  WindowReader windows(reading, scope);
  read_field_pairs(reading, passages, windows);
  for (const Passage& passage : passages) {
    if (passage.event || passage.header_cell) continue;
    if (outline::coarse(passage.kind) == SectionKind::actions) continue;
    const auto ranges = reading.ranges_in(passage.range);
    const bool several = reading.times_in(passage.range).size() >= 2;
    const auto lengths = lengths_of(durations, passage.range);
    const bool begun = lengths.size() == 1 && !lengths.front().partial;
    if (ranges.empty() && !several && !begun) continue;
    sentences.enter(passage.range);
    bool any = false;
    for (const time::RangeExpression& range : ranges) {
      const bool said = is_window_field(passage.label) || !lengths.empty() ||
                        opens_summary(reading, passage, sentences, range) ||
                        (is_prose_of_incident(passage.kind) &&
                         (speaks_of_incident(sentences.around(range.range), range.range) ||
                          tells_of_people(sentences.around(range.range), range.range)));
      if (!said || tells_of_working(sentences.around(range.range), range.range)) continue;
      windows.add(reading.scan.times[range.start], reading.scan.times[range.end]);
      any = true;
    }
    if (!any && several && (is_prose_of_incident(passage.kind) || is_window_field(passage.label))) {
      ClassedWords classed;
      classed.cut(reading.words, passage.range);
      if (const auto told = begun_and_ended(reading, passage, classed)) {
        windows.add(told->start, told->end);
        any = true;
      }
    }
    if (any || !begun) continue;
    const ClassedWords& classed = sentences.around(lengths.front().length.range);
    if (const TimeExpression* start = begun_beside_length(reading, passage, classed)) {
      windows.add(*start, lengths.front());
    }
  }
  return std::move(windows).take();
}

}  // namespace pmlint::facts
