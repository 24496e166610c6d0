// SPDX-License-Identifier: MIT
#include "core/facts/durations/window_sentences.hpp"

#include <algorithm>
#include <array>

#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

using time::TimeExpression;

struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
};

// The words of the sentence around a range. Of a sentence without end only what is near is read, so
// that many ranges in it take linear time.
Stretch sentence_around(const ClassedWords& classed, text::ByteRange range) {
  const auto words = classed.words();
  constexpr std::size_t kReach = 80;
  const std::size_t at = classed.index_at(range.begin);
  const std::size_t lowest = at - std::min(at, kReach);
  const std::size_t highest = std::min(words.size(), at + kReach);
  Stretch found{at, at};
  while (found.first > lowest && !words[found.first - 1].sentence_end) --found.first;
  while (found.last < highest &&
         (words[found.last].where.begin < range.end || !words[found.last].sentence_end)) {
    ++found.last;
  }
  return found;
}

// How a time stands in its sentence.
struct Standing {
  bool begins = false;    // "started at A"
  bool recovers = false;  // "restored by A"
  bool closes = false;    // "until A", "End time: A"
  bool opens = false;     // the passage: "On Monday at A"
};

bool is_far_end(const ClassedWords& classed, std::size_t at) {
  const auto words = classed.words();
  if (time::one_of<"until", "till">(words[at].lower)) {  // "it was not until A that" begins
    const std::string_view before = at > 0 ? words[at - 1].lower : std::string_view{};
    return before != "not" && !before.ends_with("'t") && !before.ends_with("\xE2\x80\x99t");
  }
  if (!classed.is(at, kNamesEnding)) return false;
  return at == 0 || !time::one_of<"back", "front", "high">(words[at - 1].lower);
}

Standing standing_of(const ClassedWords& classed, std::size_t at) {
  constexpr std::size_t kReach = 9;
  constexpr std::size_t kNear = 3;     // "end time :", "ending at about"
  constexpr std::size_t kOpeners = 2;  // "On Monday at"
  const auto words = classed.words();
  Standing standing;
  standing.opens = at <= kOpeners;
  for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
    const std::size_t before = at - back;
    if (words[before].sentence_end) break;
    if (classed.is(before, kNamesBeginning)) standing.begins = true;
    if (classed.is(before, kNamesRecovery)) standing.recovers = true;
    if (back <= kNear && is_far_end(classed, before)) standing.closes = true;
  }
  return standing;
}

// "At 7:30 UTC, which is 13:00 IST, until 19:00 IST": the start as told in the zone of the end.
const TimeExpression* in_zone_of(const Reading& reading, const TimeExpression* start,
                                 const TimeExpression& end) {
  if (!start->zone || !end.zone || time::same_zone(*start->zone, *end.zone)) return start;
  constexpr std::uint32_t kAside = 16;  // bytes: ", which is", " (", " / "
  for (const TimeExpression& again : reading.times_in({start->range.end, end.range.begin})) {
    if (again.range.begin > start->range.end + kAside) break;
    if (again.clock && again.zone && time::same_zone(*again.zone, *end.zone)) return &again;
  }
  return start;
}

bool is_told_whole(outline::SectionKind kind) {
  using outline::SectionKind;
  return outline::coarse(kind) == SectionKind::summary ||
         outline::coarse(kind) == SectionKind::impact;
}

}  // namespace

bool speaks_of_incident(const ClassedWords& classed, text::ByteRange range) {
  const Stretch sentence = sentence_around(classed, range);
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    if (classed.is(i, kNamesSubject | kNamesLasting)) return true;
  }
  return false;
}

bool tells_of_people(const ClassedWords& classed, text::ByteRange range) {
  const auto words = classed.words();
  const std::size_t at = classed.index_at(range.begin);
  if (at >= words.size() || !time::one_of<"from", "between">(words[at].lower)) return false;
  bool people = false;
  for (std::size_t i = sentence_around(classed, range).first; i < at; ++i) {
    const bool past = time::one_of<"could", "did", "didn't", "got", "had", "received", "saw", "was",
                                   "were", "weren't">(words[i].lower);
    if (people && past) return true;
    if (classed.is(i, kNamesPeople)) people = true;
  }
  return false;
}

bool tells_of_working(const ClassedWords& classed, text::ByteRange range) {
  constexpr std::array<std::string_view, 3> kWell{"again", "normally", "fine"};
  const auto words = classed.words();
  std::size_t at = classed.index_at(range.begin);
  if (at > 0 && words[at - 1].lower == "from") --at;
  return at > 0 && std::find(kWell.begin(), kWell.end(), words[at - 1].lower) != kWell.end();
}

std::optional<BegunAndEnded> begun_and_ended(const Reading& reading, const Passage& passage,
                                             const ClassedWords& classed) {
  const TimeExpression* start = nullptr;
  bool said = false;  // that it began there; else it only opens the passage
  for (const TimeExpression& expression : reading.times_in(passage.range)) {
    if (!expression.clock) continue;
    const Standing standing = standing_of(classed, classed.index_at(expression.range.begin));
    if (start != nullptr && (standing.closes || (standing.recovers && said))) {
      return BegunAndEnded{*in_zone_of(reading, start, expression), expression};
    }
    if (start != nullptr && said) continue;
    const bool told = standing.begins || speaks_of_incident(classed, expression.range);
    if (!told && (start != nullptr || !standing.opens || !is_told_whole(passage.kind))) continue;
    start = &expression;
    said = told;
  }
  return std::nullopt;
}

const TimeExpression* begun_beside_length(const Reading& reading, const Passage& passage,
                                          const ClassedWords& classed) {
  constexpr std::size_t kNear = 3;     // "started at about"
  constexpr std::size_t kSubject = 6;  // words its subject may stand before the verb
  const auto words = classed.words();
  if (words.empty()) return nullptr;
  const text::ByteRange sentence{words.front().where.begin, words.back().where.end};
  const TimeExpression* found = nullptr;
  for (const TimeExpression& expression : reading.times_in(sentence)) {
    if (!expression.clock) continue;
    if (found != nullptr) return nullptr;
    const std::size_t at = classed.index_at(expression.range.begin);
    std::size_t verb = at;
    while (verb > 0 && at - verb < kNear && !classed.is(verb, kNamesBeginning)) --verb;
    if (!classed.is(verb, kNamesBeginning)) return nullptr;
    bool told = passage.label == "duration" ||
                time::one_of<"beginning", "commencing", "starting">(words[verb].lower);
    for (std::size_t back = 1; back <= kSubject && back <= verb; ++back) {
      if (words[verb - back].sentence_end) break;
      told = told || classed.is(verb - back, kNamesIncident);
    }
    if (!told) return nullptr;
    found = &expression;
  }
  return found;
}

}  // namespace pmlint::facts
