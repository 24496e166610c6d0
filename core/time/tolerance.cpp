// SPDX-License-Identifier: MIT
// When do two lengths of time agree, and how is one spelled?
#include "core/time/tolerance.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace pmlint::time {
namespace {

constexpr Seconds kLeastRoom = 5 * 60;
constexpr Seconds kRoomDivisor = 10;
// "Over 3 hours" is not what one says of five.
constexpr Seconds kOverNumerator = 3;
constexpr Seconds kOverDenominator = 2;

constexpr Seconds room(Seconds length) { return std::max(kLeastRoom, length / kRoomDivisor); }

}  // namespace

Seconds tolerance(const LengthExpression& stated) {
  const Seconds exact = room(stated.seconds);
  return stated.precision == Precision::approximate ? 2 * exact : exact;
}

Agreement agreement(const LengthExpression& stated) {
  const Seconds slack = tolerance(stated);
  switch (stated.precision) {
    case Precision::exact:
    case Precision::approximate:
      return {stated.seconds - slack, stated.seconds + slack};
    case Precision::at_most:
      return {std::numeric_limits<Seconds>::min(), stated.seconds + slack};
    case Precision::at_least:
      return {stated.seconds - slack, stated.seconds * kOverNumerator / kOverDenominator + slack};
    case Precision::range:
      return {stated.low - room(stated.low), stated.high + room(stated.high)};
  }
  return {0, -1};
}

bool agrees(const LengthExpression& stated, Seconds measured) {
  const Agreement agreeing = agreement(stated);
  return agreeing.low <= measured && measured <= agreeing.high;
}

std::string spell_length(Seconds length) {
  struct Unit {
    Seconds seconds;
    const char* name;
  };
  constexpr std::array<Unit, 4> kUnits = {{{86400, " d"}, {3600, " h"}, {60, " min"}, {1, " s"}}};
  std::string out;
  if (length < 0) {
    out = "-";
    length = -length;
  }
  if (length == 0) return "0 min";
  int written = 0;
  for (const Unit& unit : kUnits) {
    const Seconds count = length / unit.seconds;
    length %= unit.seconds;
    if (count == 0) continue;
    if (written > 0) out += ' ';
    out += std::to_string(count) + unit.name;
    if (++written == 2) break;
  }
  return out;
}

}  // namespace pmlint::time
