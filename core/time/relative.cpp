// SPDX-License-Identifier: MIT
// Times counted from an unnamed start: "T+5m", "T-1h", "T + 00:05", "T+0".
#include "core/time/expression.hpp"
#include "core/time/length.hpp"

namespace pmlint::time {
namespace {

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
  Position q = text.blanks(p + 1);
  const bool plus = text.at(q) == '+';
  const Position sign = plus ? 1 : text.dash(q);
  if (sign == 0 || text.before(p) == '-' || text.before(p) == '\'') return std::nullopt;
  q = text.blanks(q + sign);
  if (!is_digit(text.at(q))) return std::nullopt;
  RelativeRead read;
  if (const auto length = read_length(text, q); length && length->low == length->high) {
    read = {length->end, length->seconds};
  } else if (capital) {
    read = read_clock_offset(text, q);
  }
  if (read.end == 0) return std::nullopt;
  if (!plus) read.offset = -read.offset;
  return read;
}

}  // namespace pmlint::time
