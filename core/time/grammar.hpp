// SPDX-License-Identifier: MIT
// The grammar of written times: one reader per kind of expression. A reader looks at a position and
// gives what stands there with its end, or nothing; it looks a bounded distance in both directions.
// Only scan.cpp walks over the text.
#pragma once

#include <optional>

#include "core/time/calendar.hpp"
#include "core/time/lexer.hpp"
#include "core/time/scan.hpp"

namespace pmlint::time {

struct ZoneRead {
  Position begin = 0;
  Position end = 0;
  Zone zone;
};

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

struct DateRead {
  Position begin = 0;
  Position end = 0;
  CalendarDate date;
  bool impossible = false;
  bool ambiguous_order = false;
  bool numeric = false;
  DateOrder proves = DateOrder::unknown;
  // "June 8-9, 2024": the last day and where it stands; 0 when there is one day only.
  std::uint8_t last_day = 0;
  Position first_end = 0;
  Position last_begin = 0;
};

// A date, a clock or both.
struct TimeRead {
  Position begin = 0;
  Position end = 0;
  std::optional<DateRead> date;
  std::optional<ClockRead> clock;
  std::optional<ZoneRead> zone;
  bool between = false;  // "June 8, between 9:00": "and" may follow
  bool approximate = false;
};

struct LengthRead {
  Position end = 0;
  Seconds seconds = 0;
  Seconds granularity = 1;
  Seconds low = 0;
  Seconds high = 0;
  Precision precision = Precision::exact;
  bool article = false;  // "an hour"
};

// --- zone.cpp, zone_name.cpp

// In tables: the name alone does not tell the offset; it depends on the season or the region.
inline constexpr std::int16_t kAmbiguousOffset = 10000;

// A zone behind a clock, blanks, a comma and brackets included: " PST", "+02:00", " (GMT + 1)".
[[nodiscard]] std::optional<ZoneRead> read_zone_after(const Text& text, Position p, bool after_iso);
// A zone that is clear without a clock: "UTC", "GMT+2", "Europe/Oslo", "Eastern Time", "PST", and
// "(CAT)" or "CAT" where the words around it speak of times.
[[nodiscard]] std::optional<ZoneRead> read_zone_mention(const Text& text, Position p);
// "UTC", "GMT" with an optional offset, in any case.
[[nodiscard]] std::optional<ZoneRead> read_universal_zone(const Text& text, Position p);
// "Eastern Standard Time", "Europe/Oslo".
[[nodiscard]] std::optional<ZoneRead> read_zone_name(const Text& text, Position p);

// --- clock.cpp, meridiem.cpp

struct MeridiemRead {
  Position end = 0;
  Meridiem meridiem = Meridiem::none;
  bool misspelled = false;  // "10:00 M"
};
// "PM", " p.m.", after blanks; nothing when no such mark stands there.
[[nodiscard]] std::optional<MeridiemRead> read_meridiem(const Text& text, Position p);
// Puts the hour on the 24-hour clock and judges the pair.
void apply_meridiem(ClockRead& read, Meridiem meridiem);

// A clock, its AM/PM and its zone.
[[nodiscard]] std::optional<ClockRead> read_clock(const Text& text, Position p, After after);
// May a clock or number begin here, or is it a part of something else ("10.0.0.1:8080")?
[[nodiscard]] bool may_begin(const Text& text, Position p);
// Only bullets, brackets and emphasis stand between here and the start of the line.
[[nodiscard]] bool leads_line(const Text& text, Position p);

// --- numeric_date.cpp, date.cpp

// A number outside is no year.
inline constexpr std::int64_t kFirstYear = 1970;
inline constexpr std::int64_t kLastYear = 2099;

[[nodiscard]] std::optional<DateRead> read_numeric_date(const Text& text, Position p,
                                                        DateOrder order, After after);
[[nodiscard]] std::optional<DateRead> read_date(const Text& text, Position p, DateOrder order,
                                                After after);

// --- time.cpp

// A date, a clock or both; a weak clock too, for the caller to judge.
[[nodiscard]] std::optional<TimeRead> read_time(const Text& text, Position p, DateOrder order,
                                                After after);
// Past "about", "~" and the like, with the blanks behind; `p` when nothing such stands there.
[[nodiscard]] Position skip_approximation(const Text& text, Position p);

// --- range.cpp

struct RangeRead {
  Position begin = 0;  // "from" included
  TimeRead start;
  TimeRead end;
  bool date_shared_with_start = false;
  bool date_shared_with_end = false;
  bool zone_shared_with_start = false;
  bool zone_shared_with_end = false;
};
// The range that `start` opens, both ends completed from each other.
[[nodiscard]] std::optional<RangeRead> read_range(const Text& text, const TimeRead& start,
                                                  DateOrder order);

// --- number.cpp, unit.cpp, length.cpp, qualifier.cpp, vague.cpp

// An amount as a fraction: 19.5 is 195 / 10.
struct NumberRead {
  Position end = 0;
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
  std::int64_t grain = 1;    // the unit is written down to 1/grain: 2 for "2.5", 1 for "2"
  bool digits = false;       // written in digits, so that a unit may be glued to it
  bool article = false;      // "an"
  bool approximate = false;  // "a couple"
};
[[nodiscard]] std::optional<NumberRead> read_number(const Text& text, Position p);
// "and a half", "and three quarters" after a number or a unit: the number grows by the fraction.
[[nodiscard]] bool read_and_fraction(const Text& text, NumberRead& number);

struct UnitRead {
  Position end = 0;
  Seconds seconds = 0;
  bool abbreviated = false;  // "h", "hr": digits may be glued behind it
};
// The unit of a number that begins at `begin`. `continues`: a larger unit stands before it.
[[nodiscard]] std::optional<UnitRead> read_unit(const Text& text, Position begin,
                                                const NumberRead& number, bool continues);

[[nodiscard]] std::optional<LengthRead> read_length(const Text& text, Position p);
// "P1D", "PT1H30M".
[[nodiscard]] std::optional<LengthRead> read_period(const Text& text, Position p);

struct QualifierRead {
  Precision precision = Precision::exact;
  Position begin = 0;
  Position end = 0;
};
// "about", "at least", "~" before an amount; exact when there is none.
[[nodiscard]] QualifierRead read_qualifier_before(const Text& text, Position p);
// "or so", "+", "or more" after an amount.
[[nodiscard]] QualifierRead read_qualifier_after(const Text& text, Position p);

struct VagueRead {
  Position begin = 0;
  Position end = 0;
};
[[nodiscard]] std::optional<VagueRead> read_vague(const Text& text, Position p);

}  // namespace pmlint::time
