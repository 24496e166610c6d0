// SPDX-License-Identifier: MIT
// Reads clock times, and what around a number tells that it is one.
#pragma once

#include <cstdint>
#include <optional>

#include "core/time/zone.hpp"

namespace pmlint::time {

// What stands directly before a position. Behind a joiner ("10:00-", "from") or a date, even what is
// glued there may begin.
enum class After : std::uint8_t { anything, joiner, date };

// How a clock was written. A weak one counts as a time only with evidence around it.
enum class ClockStyle : std::uint8_t { colon, dotted, compact, letter_h, hour, word };

struct ClockRead {
  Position begin = 0;
  Position end = 0;
  ClockTime clock;
  ClockStyle style = ClockStyle::colon;
  std::optional<ZoneRead> zone;
  bool weak = false;  // "14.02", "1408", "9": nothing beside it says that it is a time
  bool approximate = false;
  bool impossible = false;
  bool redundant_meridiem = false;
};

// May a clock or number begin here, or is it a part of something else ("10.0.0.1:8080")?
[[nodiscard]] bool may_begin(const Text& text, Position p);
// Only bullets, brackets and emphasis stand between here and the start of the line.
[[nodiscard]] bool leads_line(const Text& text, Position p);
// "at", "since" and the like stand before it.
[[nodiscard]] bool follows_preposition(const Text& text, Position p);
// A ratio, a score or a place in a file is written like a clock: "ratio of 10:15", "16:10 aspect".
[[nodiscard]] bool is_ratio(const Text& text, Position begin, Position end);

struct MeridiemRead {
  Position end = 0;
  Meridiem meridiem = Meridiem::none;
  bool misspelled = false;  // "10:00 M"
};
// "PM", " p.m.", after blanks; nothing when no such mark stands there.
[[nodiscard]] std::optional<MeridiemRead> read_meridiem(const Text& text, Position p);
// Puts the hour on the 24-hour clock and judges the pair.
void apply_meridiem(ClockRead& read, Meridiem meridiem);

// Takes in "o'clock" behind an hour, "noon" and "midnight" behind 12.
void read_hour_word(const Text& text, ClockRead& read);

// A clock, its AM/PM and its zone.
[[nodiscard]] std::optional<ClockRead> read_clock(const Text& text, Position p, After after);

}  // namespace pmlint::time
