// SPDX-License-Identifier: MIT
// Reads lengths of time: numbers, units, their sums and ranges, and the words that qualify them.
#pragma once

#include <cstdint>
#include <optional>

#include "core/time/lexer.hpp"
#include "core/time/scan.hpp"

namespace pmlint::time {

struct LengthRead {
  Position end = 0;
  Seconds seconds = 0;
  Seconds granularity = 1;
  Seconds low = 0;
  Seconds high = 0;
  Precision precision = Precision::exact;
  bool article = false;  // "an hour"
};

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
// "1:30 h", "5:30 min".
[[nodiscard]] std::optional<LengthRead> read_clock_length(const Text& text, Position p);
// "P1D", "PT1H30M".
[[nodiscard]] std::optional<LengthRead> read_period(const Text& text, Position p);

// No letter, digit or percent sign follows.
[[nodiscard]] bool ends_length(const Text& text, Position p);

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
