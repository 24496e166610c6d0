// SPDX-License-Identifier: MIT
// Times counted from an unnamed start: "T+5m", "T-1h", "T + 00:05", "T+0"; where a line or a cell begins
// "T+5" too, in minutes, and "T0".
#include "core/time/clock.hpp"
#include "core/time/expression.hpp"
#include "core/time/length.hpp"

namespace pmlint::time {
namespace {

// "T0", "T=0", "T0+5m": the position behind the start that is named so; `p` when it is not.
Position past_zero(const Text& text, Position p) {
  const Position equals = text.blanks(p);
  const Position zero = text.at(equals) == '=' ? text.blanks(equals + 1) : p;
  return text.at(zero) == '0' && text.ends(zero + 1) ? zero + 1 : p;
}

// "T+5 alert", "T+5: alert"; never "T+5%", "T-34.5", and "T+1 settlement" only where a line begins so.
RelativeRead read_minutes(const Text& text, Position p, Position begin) {
  constexpr std::uint32_t kMostDigits = 4;
  constexpr Seconds kMinute = 60;
  const Digits minutes = text.digits(p);
  const unsigned char next = text.at(minutes.end);
  const bool fraction = (next == '.' || next == ',') && is_digit(text.at(minutes.end + 1));
  if (minutes.count > kMostDigits || is_word(next) || next == '%' || next == '/' || fraction ||
      !leads_line(text, begin)) {
    return {};
  }
  return {minutes.end, minutes.value * kMinute};
}

// "00:05", "0"; its end is 0 when there is neither.
RelativeRead read_clock_offset(const Text& text, Position p) {
  const auto clock = read_clock(text, p, After::joiner);
  if (clock && clock->style == ClockStyle::colon && !clock->zone && !clock->impossible &&
      clock->clock.meridiem == Meridiem::none) {
    return {clock->end, clock->clock.since_midnight()};
  }
  if (text.at(p) == '0' && text.ends(p + 1)) return {p + 1, 0};
  return {};
}

}  // namespace

std::optional<RelativeRead> read_relative(const Text& text, Position p) {
  const bool capital = text.at(p) == 'T';
  if (!capital && text.at(p) != 't') return std::nullopt;
  if (text.before(p) == '-' || text.before(p) == '\'') return std::nullopt;
  const Position zero = capital ? past_zero(text, p + 1) : p + 1;
  std::optional<RelativeRead> start;
  if (zero != p + 1 && leads_line(text, p)) start = RelativeRead{zero, 0};
  Position q = text.blanks(zero);
  const bool plus = text.at(q) == '+';
  const Position sign = plus ? 1 : text.dash(q);
  // "T0 - 10:00 deploy": the dash takes nothing away.
  if (sign == 0 || (start && !plus && q != zero)) return start;
  q = text.blanks(q + sign);
  if (!is_digit(text.at(q))) return start;
  RelativeRead read;
  if (const auto length = read_length(text, q); length && length->low == length->high) {
    read = {length->end, length->seconds};
  } else if (capital) {
    read = read_clock_offset(text, q);
    if (read.end == 0) read = read_minutes(text, q, p);
  }
  if (read.end == 0) return start;
  if (!plus) read.offset = -read.offset;
  return read;
}

}  // namespace pmlint::time
