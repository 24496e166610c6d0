// SPDX-License-Identifier: MIT
// AM and PM: what they look like and what they do to an hour.
#include "core/time/clock.hpp"

namespace pmlint::time {
namespace {

constexpr int kNoon = 12;

}  // namespace

std::optional<MeridiemRead> read_meridiem(const Text& text, Position p) {
  const Position q = text.spaces(p);
  const char half = to_lower(static_cast<char>(text.at(q)));
  if (half == 'a' || half == 'p') {
    MeridiemRead read{q + 2, half == 'a' ? Meridiem::am : Meridiem::pm, false};
    if (to_lower(static_cast<char>(text.at(q + 1))) == 'm') {
      if (text.ends(read.end)) return read;
      return std::nullopt;
    }
    if (text.at(q + 1) != '.') return std::nullopt;
    const Position m = text.blanks(q + 2);
    if (to_lower(static_cast<char>(text.at(m))) != 'm' || !text.ends(m + 1)) return std::nullopt;
    read.end = m + (text.at(m + 1) == '.' ? 2 : 1);
    return read;
  }
  // "10:00 M": AM or PM was meant.
  const unsigned char next = text.at(q + 1);
  if (text.at(q) == 'M' && q > p && text.ends(q + 1) && next != '.' && next != '&' &&
      next != '\'') {
    return MeridiemRead{q + 1, Meridiem::none, true};
  }
  return std::nullopt;
}

void apply_meridiem(ClockRead& read, Meridiem meridiem) {
  ClockTime& clock = read.clock;
  clock.meridiem = meridiem;
  if (clock.hour == 0 || clock.hour > kNoon) {
    const bool impossible = clock.hour > kNoon && meridiem == Meridiem::am;
    read.impossible = read.impossible || impossible;
    read.redundant_meridiem = !impossible;
    if (clock.hour == 0 && meridiem == Meridiem::pm) clock.hour = kNoon;
    return;
  }
  const int hour = clock.hour % kNoon + (meridiem == Meridiem::pm ? kNoon : 0);
  clock.hour = static_cast<std::uint8_t>(hour);
}

}  // namespace pmlint::time
