// SPDX-License-Identifier: MIT
#include "core/facts/durations/statements.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "core/facts/durations/duration_statements.hpp"
#include "core/facts/durations/passages.hpp"
#include "core/facts/durations/plain_lengths.hpp"
#include "core/facts/durations/window_statements.hpp"

namespace pmlint::facts {
namespace {

// "MTTR: 03:47": under a label of length a clock is hours and minutes.
std::optional<time::LengthExpression> clock_as_length(const Reading& reading,
                                                      const Passage& passage) {
  if (!is_length_field(passage.label) || passage.event) return std::nullopt;
  const auto times = reading.times_in(passage.range);
  if (times.size() != 1) return std::nullopt;
  const time::TimeExpression& expression = times.front();
  if (!expression.clock || expression.date || expression.zone || expression.bare_hour ||
      expression.clock->meridiem != time::Meridiem::none ||
      !reading.lengths_in(passage.range).empty()) {
    return std::nullopt;
  }
  time::LengthExpression length;
  length.range = expression.range;
  length.seconds = length.low = length.high = expression.clock->since_midnight();
  length.granularity = expression.clock->second >= 0 ? 1 : 60;
  if (expression.approximate) length.precision = time::Precision::approximate;
  return length;
}

// "2 hours (10:00 - 12:00)", "from 10:00 to 12:00, about 2 hours".
bool beside_range(const Reading& reading, const Passage& passage, text::ByteRange amount) {
  constexpr std::uint32_t kNear = 12;  // bytes: a bracket, a dash, "approximately" is the amount's
  for (const time::RangeExpression& range : reading.ranges_in(passage.range)) {
    if (range.range.begin >= amount.end && range.range.begin <= amount.end + kNear) return true;
    if (amount.begin >= range.range.end && amount.begin <= range.range.end + 2 * kNear) return true;
  }
  return false;
}

// "outages of 7 minutes (05:13), 2 minutes (05:29) and 3 minutes": between two amounts nothing but
// marks, times and "and".
bool only_enumerates(const Reading& reading, text::ByteRange before, text::ByteRange after) {
  constexpr std::uint32_t kNear = 60;  // bytes
  if (after.begin < before.end || after.begin - before.end > kNear) return false;
  const std::string_view between = reading.document.text({before.end, after.begin});
  if (between.find(',') == std::string_view::npos &&
      between.find(" and ") == std::string_view::npos) {
    return false;
  }
  const auto letters = std::count_if(between.begin(), between.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
  constexpr std::ptrdiff_t kAnd = 3;
  constexpr std::ptrdiff_t kAndZone = 6;  // "and", "UTC"
  const bool times = !reading.times_in({before.end, after.begin}).empty();
  return letters <= (times ? kAndZone : kAnd);
}

// "Time to resolve" beside the duration is a metric of its own, often from another start.
void mark_metrics(const std::vector<std::size_t>& metrics, std::vector<Duration>& durations) {
  if (metrics.size() == durations.size()) return;
  for (const std::size_t row : metrics) durations[row].partial = true;
}

// The passage that holds a visible offset; null when none does.
const Passage* passage_at(const std::vector<Passage>& passages, std::uint32_t offset) {
  const auto after =
      std::upper_bound(passages.begin(), passages.end(), offset,
                       [](std::uint32_t at, const Passage& p) { return at < p.range.begin; });
  if (after == passages.begin()) return nullptr;
  const Passage& passage = *std::prev(after);
  return passage.range.contains(offset) ? &passage : nullptr;
}

// "Writes failed for 10 minutes, reads for 40 minutes", "down for 10 minutes and slow for 40".
bool tells_parts(const Reading& reading, text::ByteRange before, text::ByteRange after) {
  constexpr std::uint32_t kFar = 80;  // bytes
  if (after.begin < before.end || after.begin - before.end > kFar) return false;
  const std::string_view between = reading.words.lower(text::ByteRange{before.end, after.begin});
  const std::size_t other = between.rfind(" for ");
  if (other == std::string_view::npos) return false;
  const std::string_view joint = between.substr(0, between.find(' ', 1));
  if (joint != "," && joint != ";" && joint != " and" && joint != " while") return false;
  const std::string_view rest = between.substr(other);
  return between.find(". ") == std::string_view::npos &&
         rest.find(" total") == std::string_view::npos;
}

// A table that gives several lengths gives them for its rows, a sentence for its clauses, not for the
// whole.
void mark_parts(const Reading& reading, std::vector<Duration>& durations) {
  for (std::size_t i = 1; i < durations.size(); ++i) {
    Duration& before = durations[i - 1];
    Duration& after = durations[i];
    if (after.length.seconds == before.length.seconds) continue;
    if ((before.cell && after.cell) ||
        tells_parts(reading, before.length.range, after.length.range)) {
      before.partial = after.partial = true;
    }
  }
}

// A length and a window in one line, be it wrapped, are one statement. Both are sorted by place.
void join_same_line(const Reading& reading, const std::vector<Passage>& passages,
                    Statements& statements) {
  const text::Source& source = reading.source;
  const auto& windows = statements.windows;
  std::size_t next = 0;
  for (Duration& duration : statements.durations) {
    if (windows.empty()) return;
    const Passage* passage = passage_at(passages, duration.length.range.begin);
    const text::ByteRange where =
        passage != nullptr ? reading.document.source_range(passage->range) : duration.where;
    const std::uint32_t first = source.line_of(where.begin);
    while (next < windows.size() && source.line_of(windows[next].where.begin) < first) ++next;
    if (next < windows.size() &&
        source.line_of(windows[next].where.begin) <= source.line_of(where.end - 1)) {
      duration.window = static_cast<std::uint32_t>(next);
    }
  }
}

}  // namespace

Statements read_statements(const Reading& reading, const Scope& scope, const Timeline& timeline) {
  Statements statements;
  const std::vector<Passage> passages = timed_passages(reading, timeline);
  std::vector<std::size_t> metrics;  // rows that a metric states
  const int year = scope.date && scope.date->year != 0 ? scope.date->year : scope.year;
  const auto state = [&](const time::LengthExpression& length, const Passage& passage,
                         bool partial) {
    Duration duration;
    duration.partial = partial;
    duration.length = length;
    duration.where = reading.document.source_range(length.range);
    duration.cell = passage.cell;
    if (passage.label == "time_to_resolve") metrics.push_back(statements.durations.size());
    statements.durations.push_back(duration);
  };
  ClassedSentences sentences(reading.words);
  for (const Passage& passage : passages) {
    if (const auto length = clock_as_length(reading, passage)) state(*length, passage, false);
    const auto lengths = reading.lengths_in(passage.range);
    if (lengths.empty()) continue;
    sentences.enter(passage.range);
    const time::LengthExpression* stated = nullptr;
    for (const time::LengthExpression& length : lengths) {
      const bool enumerated =
          stated != nullptr && only_enumerates(reading, stated->range, length.range);
      const bool beside = beside_range(reading, passage, length.range);
      const Outage outage = enumerated ? Outage::own
                                       : whose_length(passage, sentences.around(length.range),
                                                      length.range, beside, year);
      if (outage == Outage::other) continue;
      state(length, passage, outage == Outage::part);
      stated = &length;
    }
  }
  const Passage* cut = nullptr;  // the passage they are of
  for (const time::VagueLength& vague : reading.scan.vague_lengths) {
    const Passage* passage = passage_at(passages, vague.range.begin);
    if (passage == nullptr) continue;
    if (passage != cut) {
      sentences.enter(passage->range);
      cut = passage;
    }
    if (whose_length(*passage, sentences.around(vague.range), vague.range, false, year) ==
        Outage::own) {
      statements.vague.push_back({reading.document.source_range(vague.range)});
    }
  }
  mark_parts(reading, statements.durations);
  mark_metrics(metrics, statements.durations);
  statements.windows = read_windows(reading, scope, passages, statements.durations, sentences);
  const bool none = statements.durations.empty() && statements.windows.empty();
  for (const Passage& passage : passages) {
    if (!none) break;
    if (!is_prose_of_incident(passage.kind)) continue;
    sentences.enter(passage.range);
    for (const time::LengthExpression& length : reading.lengths_in(passage.range)) {
      const ClassedWords& words = sentences.around(length.range);
      if (tells_length(passage, words, length.range, year)) state(length, passage, true);
    }
  }
  join_same_line(reading, passages, statements);
  return statements;
}

}  // namespace pmlint::facts
