// SPDX-License-Identifier: MIT
// Zones in their place: behind a clock, in brackets, or alone where the talk is of times.
#include "core/time/zone.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {
namespace {

// Do the few words before `p` in its line speak of times ("All times in", "Time (")?
bool speaks_of_time(const Text& text, Position p) {
  constexpr int kWords = 6;
  constexpr int kMarks = 6;
  for (int i = 0; i < kWords; ++i) {
    for (int marks = 0; !is_letter(text.before(p)); ++marks) {
      const unsigned char c = text.before(p);
      if (p == 0 || c == '\n' || c == '.' || marks == kMarks) return false;
      --p;
    }
    const std::string_view word = text.word_before(p);
    if (word.empty()) return false;
    if (one_of<"time", "times", "timezone", "timestamp", "timestamps", "timeline", "zone", "tz",
               "clock", "clocks", "am", "pm", "date", "dates">(word)) {
      return true;
    }
    p -= word.size();
  }
  return false;
}

bool time_word_follows(const Text& text, Position p) {
  return one_of<"time", "times", "timezone", "zone">(text.word(text.blanks(p)));
}

// What may stand between the brackets, or directly behind a clock.
std::optional<ZoneRead> read_inner(const Text& text, Position p, bool bracketed) {
  // In lower case nothing but an abbreviation or a whole name.
  if (is_lower(text.at(p)) && text.word(p).size() > kLongestAbbreviation) {
    return read_zone_name(text, p);
  }
  Position name = p;
  if (text.at(p) == '+' && is_letter(text.at(p + 1))) ++name;  // "+UTC"
  if (auto zone = read_universal_zone(text, name)) return zone;
  if (const auto abbreviation = read_abbreviation(text, name)) return abbreviation->zone;
  if (auto zone = read_zone_name(text, name)) return zone;
  // "10:00 Pacific", but not "10:00 Central Bank".
  const std::string_view word = text.word(name);
  if (is_upper(text.at(name)) && one_of<"pacific", "eastern", "central", "mountain">(word) &&
      !is_letter(text.at(text.blanks(name + word.size())))) {
    return ZoneRead{name, name + word.size(), {word, std::nullopt, true}};
  }
  if (text.at(p) == '+' || text.dash(p) != 0) {
    const auto offset = read_offset(text, p, false);
    // "10:00 +10 minutes" is no zone, and neither is the end in "10:00 -12:00".
    const bool four_digits =
        offset && text.number(offset->end - 4, 4) >= 0 &&
        (text.at(offset->end - 4) == '0' || !is_letter(text.at(text.blanks(offset->end))));
    if (offset && (bracketed || four_digits || (text.at(p) == '+' && offset->end - p > 3))) {
      return ZoneRead{p, offset->end, {text.view(p, offset->end), offset->minutes, false}};
    }
  }
  return std::nullopt;
}

// A name or an offset.
bool may_open_zone(const Text& text, Position p) {
  return is_letter(text.at(p)) || text.at(p) == '+' || text.dash(p) != 0;
}

}  // namespace

std::optional<ZoneRead> read_universal_zone(const Text& text, Position p) {
  if (!one_of<"utc", "gmt">(text.word(p))) return std::nullopt;
  Position end = p + 3;
  if (!text.ends(end)) return std::nullopt;
  std::int32_t offset = 0;
  if (const auto read = read_universal_offset(text, end)) {
    end = read->end;
    offset = read->minutes;
  }
  return ZoneRead{p, end, {text.view(p, end), offset, false}};
}

std::optional<ZoneRead> read_zone_after(const Text& text, Position p, bool after_iso) {
  if ((text.at(p) == 'Z' || text.at(p) == 'z') && text.ends(p + 1)) {
    return ZoneRead{p, p + 1, {text.view(p, p + 1), 0, false}};
  }
  if (text.at(p) == '+' || (after_iso && text.dash(p) != 0)) {
    if (const auto offset = read_offset(text, p, false)) {
      return ZoneRead{p, offset->end, {text.view(p, offset->end), offset->minutes, false}};
    }
  }
  Position q = text.blanks(p);
  const bool comma = text.at(q) == ',';
  if (comma) q = text.blanks(q + 1);
  const bool bracketed = text.at(q) == '(' || text.at(q) == '[';
  if (!bracketed) {
    if (!may_open_zone(text, q)) return std::nullopt;
    auto zone = read_inner(text, q, false);
    // "10:00, Eastern ..." is the next clause.
    if (comma && zone && (!is_upper(text.at(q)) || zone->zone.name.size() > 9)) return std::nullopt;
    return zone;
  }
  auto zone = read_inner(text, text.blanks(q + 1), true);
  if (!zone) return std::nullopt;
  Position r = text.blanks(zone->end);
  for (const std::string_view word : {"time", "zone", "timezone", "tz"}) {
    if (const Position size = text.literal(r, word)) r = text.blanks(r + size);
  }
  if (text.at(r) == ')' || text.at(r) == ']') {
    zone->end = r + 1;
  } else if (text.at(r) != ',' && text.at(r) != ';' && text.at(r) != '/') {
    return std::nullopt;  // "(UTC 05:29)" is a time of its own
  }
  return zone;
}

std::optional<ZoneRead> read_zone_mention(const Text& text, Position p) {
  if (is_upper(text.at(p)) && is_upper(text.at(p + 1))) {
    if (auto zone = read_universal_zone(text, p)) return zone;
  }
  if (auto zone = read_zone_name(text, p)) return zone;
  const auto abbreviation = read_abbreviation(text, p);
  if (!abbreviation || !is_upper(text.at(p)) || !is_upper(text.at(p + 1))) return std::nullopt;
  if (!abbreviation->distinct && !speaks_of_time(text, p) &&
      !time_word_follows(text, abbreviation->zone.end)) {
    return std::nullopt;
  }
  return abbreviation->zone;
}

}  // namespace pmlint::time
