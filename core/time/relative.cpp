// SPDX-License-Identifier: MIT
// Times counted from an unnamed start: "T+5m", "T-1h", "T + 00:05", "T+0".
#include "core/time/expression.hpp"
#include "core/time/length.hpp"

namespace pmlint::time {

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
  } else if (!capital) {
    return std::nullopt;
  } else if (const auto clock = read_clock(text, q, After::joiner);
             clock && clock->style == ClockStyle::colon && !clock->zone && !clock->impossible &&
             clock->clock.meridiem == Meridiem::none) {
    read = {clock->end, clock->clock.since_midnight()};
  } else if (text.at(q) == '0' && text.ends(q + 1)) {
    read.end = q + 1;
  } else {
    return std::nullopt;
  }
  if (!plus) read.offset = -read.offset;
  return read;
}

}  // namespace pmlint::time
