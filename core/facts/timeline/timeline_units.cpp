// SPDX-License-Identifier: MIT
#include "core/facts/timeline/timeline_units.hpp"

#include <algorithm>

#include "core/facts/timeline/time_places.hpp"
#include "core/facts/timeline/timeline_rows.hpp"
#include "core/markdown/walk.hpp"
#include "core/text/sorted.hpp"
#include "core/time/lexer.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockKind;
using outline::Line;
using time::TimeExpression;

bool is_letter(char c) { return time::is_word(static_cast<unsigned char>(c)); }

class UnitReader {
 public:
  UnitReader(const Reading& reading, std::vector<Unit>& units) : reading_(reading), units_(units) {}

  // `lines` is one, or those of a paragraph that go on in what the first of them tells.
  void add_lines(std::span<const Line> lines) {
    const Line& line = lines.front();
    Unit unit;
    unit.range = {line.text.begin, lines.back().text.end};
    unit.block = line.block;
    unit.item = line.item;
    unit.opens_item = line.first_of_item;
    unit.opens_block = line.first_of_block;
    const bool heading =
        reading_.document.blocks()[line.block].kind == BlockKind::heading && line.alone();
    unit.form = heading ? UnitForm::heading : UnitForm::line;
    add(unit);
  }

  // How many lines are one unit: a sentence that is wrapped, and in a paragraph that opens with a time
  // all lines up to the next that does.
  [[nodiscard]] std::size_t going_on(std::span<const Line> lines, std::uint32_t end) const {
    const Line& first = lines.front();
    const bool paragraph =
        first.item == markdown::kNoBlock && first.first_of_block && opens_with_time(first);
    std::size_t count = 1;
    while (count < lines.size() && lines[count].block == first.block &&
           lines[count].text.end <= end &&
           (lines[count].goes_on || (paragraph && !opens_with_time(lines[count])))) {
      ++count;
    }
    return count;
  }

  void add_log_line(text::ByteRange range, markdown::BlockId block) {
    Unit unit;
    unit.range = range;
    unit.block = block;
    unit.description = range;
    unit.form = UnitForm::log_line;
    unit.opens_block = true;
    const time::Scan scan = time::scan(text(range), time::DateOrder::unknown, range.begin);
    place(unit, scan.times, scan.ranges, scan.times);
    if (unit.place == TimePlace::leading) units_.push_back(unit);
  }

 private:
  [[nodiscard]] bool opens_with_time(const Line& line) const {
    const auto times = reading_.times_in(line.text);
    return !times.empty() && leads(text({line.text.begin, times.front().range.begin}));
  }

  [[nodiscard]] std::string_view text(text::ByteRange range) const {
    return reading_.document.text(range);
  }

  // A paragraph may hold several events: "At 10:00 alerts fired. At 10:05 we rolled back. This was
  // done at 10:20."
  void add(Unit unit) {
    const auto times = reading_.times_in(unit.range);
    if (times.size() < 2) {
      finish(unit, times);
      return;
    }
    const TimeExpression* last = &times.front();  // the time of the part so far
    const bool first_leads = leads(text({unit.range.begin, last->range.begin}));
    text::ByteRange rest = unit.range;
    for (std::size_t i = 1; i < times.size() && first_leads && unit.form == UnitForm::line; ++i) {
      const std::uint32_t from = times[i - 1].range.end;
      const std::uint32_t cut = sentence_before(from, times[i].range.begin);
      if (cut == from || ends_range(times[i - 1], times[i])) continue;
      const bool opens = leads(text({cut, times[i].range.begin}));
      const bool ends = unit.item == markdown::kNoBlock && goes_on(*last, times[i]) &&
                        ends_sentence_at(text({cut, times[i].range.begin}),
                                         text({times[i].range.end, unit.range.end}));
      if (!opens && !ends) continue;
      Unit part = unit;
      part.range = {rest.begin, cut};
      finish(part, reading_.times_in(part.range));
      unit.opens_item = unit.opens_block = false;
      unit.told = !opens;
      rest.begin = cut;
      last = &times[i];
    }
    unit.range = rest;
    finish(unit, reading_.times_in(unit.range));
  }

  // Neither earlier nor of another day.
  static bool goes_on(const TimeExpression& from, const TimeExpression& to) {
    return from.clock && to.clock && !to.date &&
           to.clock->since_midnight() >= from.clock->since_midnight();
  }

  void finish(Unit& unit, std::span<const TimeExpression> times) {
    unit.description = unit.range;
    if (!times.empty()) {
      place(unit, times, reading_.ranges_in(unit.range), reading_.scan.times);
    }
    units_.push_back(unit);
  }

  [[nodiscard]] bool ends_range(const TimeExpression& start, const TimeExpression& end) const {
    for (const time::RangeExpression& range :
         reading_.ranges_in({start.range.begin, end.range.begin})) {
      if (reading_.scan.times[range.end].range == end.range) return true;
    }
    return false;
  }

  // The begin of the sentence that holds `at`; `from` when it begins before that.
  [[nodiscard]] std::uint32_t sentence_before(std::uint32_t from, std::uint32_t at) const {
    const std::string_view all = reading_.document.text();
    for (std::uint32_t i = at; i > from + 1; --i) {
      const char before = all[i - 2];
      if ((all[i - 1] == ' ' || all[i - 1] == '\n') &&
          (before == '.' || before == ';' || before == '!'))
        return i;
    }
    return from;
  }

  void place(Unit& unit, std::span<const TimeExpression> times,
             std::span<const time::RangeExpression> ranges,
             std::span<const TimeExpression> all_times) const {
    const TimeExpression* chosen = nullptr;
    for (const TimeExpression& expression : times) {
      if (expression.date && expression.date->day == 0) continue;  // a month alone is no event
      if (expression.clock || expression.relative) {
        chosen = &expression;
        break;
      }
      if (chosen == nullptr) chosen = &expression;
      if (leads(text({unit.range.begin, expression.range.begin}))) break;
    }
    if (chosen == nullptr) return;
    const std::string_view before = text({unit.range.begin, chosen->range.begin});
    chosen = clock_beside(reading_.document, times, chosen);
    unit.at = *chosen;
    const bool at_front = leads(before);
    if (!at_front && follows_participle(before)) unit.told = true;
    unit.place =
        at_front || unit.told || follows_label(before) ? TimePlace::leading : TimePlace::inside;
    // "2024-05-01 (all day)", "Monday: 10:15 ...": an earlier date in the unit belongs to it.
    if (!chosen->date && times.front().date && !times.front().clock &&
        times.front().range.end <= chosen->range.begin &&
        leads(text({times.front().range.end, chosen->range.begin}))) {
      unit.at->date = times.front().date;
      unit.at->range = text::cover(times.front().range, chosen->range);
      if (leads(text({unit.range.begin, times.front().range.begin}))) {
        unit.place = TimePlace::leading;
      }
    }
    std::uint32_t end = chosen->range.end;
    for (const time::RangeExpression& range : ranges) {
      const TimeExpression& start = all_times[range.start];
      if (start.range != chosen->range) continue;
      unit.until = all_times[range.end];
      end = range.range.end;
    }
    const std::string_view after = text({end, unit.range.end});
    const auto marks = static_cast<std::uint32_t>(
        std::find_if(after.begin(), after.end(),
                     [](char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0xC3; }) -
        after.begin());
    if (at_front) unit.description = {std::min(end + marks, unit.range.end), unit.range.end};
    unit.bare = at_front && is_bare(after);
  }

  // Day headings: the date, perhaps a weekday, and whatever stands in brackets.
  static bool is_bare(std::string_view after) {
    constexpr std::size_t kWeekday = 9;
    std::size_t letters = 0;
    bool bracket = false;
    bool behind_word = false;
    for (const char c : after) {
      if (c == '(') bracket = true;
      if (is_letter(c) && !bracket) {
        if (++letters > kWeekday || behind_word) return false;
      } else {
        behind_word = letters > 0;
      }
      if (c == ')') bracket = false;
    }
    return true;
  }

  const Reading& reading_;
  std::vector<Unit>& units_;
};

}  // namespace

std::vector<Unit> timeline_units(const Reading& reading, text::ByteRange range) {
  std::vector<Unit> units;
  UnitReader reader(reading, units);
  const std::vector<Line>& lines = reading.outline.lines;
  const auto begin_of = [](const Line& line) { return line.text.begin; };
  const std::span ahead = std::span(lines).subspan(text::count_below(lines, range.begin, begin_of));
  const std::span inside = ahead.first(text::count_below(ahead, range.end, begin_of));
  units.reserve(inside.size());
  for (std::size_t i = 0; i < inside.size() && inside[i].text.end <= range.end;) {
    const std::size_t count = reader.going_on(inside.subspan(i), range.end);
    reader.add_lines(inside.subspan(i, count));
    i += count;
  }
  add_table_units(reading, range, units);
  const bool any = std::any_of(units.begin(), units.end(),
                               [](const Unit& unit) { return unit.place == TimePlace::leading; });
  if (!any) {
    // A log pasted into a code block stands as the timeline only when nothing else does.
    const auto& blocks = reading.document.blocks();
    for (markdown::BlockId id = first_block(reading.document, range.begin);
         id < blocks.size() && blocks[id].text.begin < range.end; ++id) {
      if (blocks[id].kind != BlockKind::code) continue;
      for (const text::ByteRange entry : markdown::lines_of(reading.document, blocks[id])) {
        reader.add_log_line(entry, id);
      }
    }
  }
  const auto earlier = [](const Unit& a, const Unit& b) { return a.range.begin < b.range.begin; };
  // Without rows and log lines they are in order, and a unit is large.
  if (!std::is_sorted(units.begin(), units.end(), earlier)) {
    std::stable_sort(units.begin(), units.end(), earlier);
  }
  return units;
}

}  // namespace pmlint::facts
