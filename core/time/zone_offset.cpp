// SPDX-License-Identifier: MIT
// Offsets from UTC: "+02:00", "-0530", and what stands behind "UTC" or "GMT". A dash may as well open
// a range, so a minus needs more evidence than a plus.
#include "core/time/clock.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {
namespace {

constexpr int kMaxOffsetHours = 14;  // Line Islands
constexpr int kHourMinutes = 60;

// The length of "+" or any minus, 0 when there is none; `sign` is set.
Position sign_at(const Text& text, Position p, int& sign) {
  sign = 1;
  if (text.at(p) == '+') return 1;
  if (text.at(p) == 0xC2 && text.at(p + 1) == 0xB1) return 2;  // "±0"
  sign = -1;
  return text.starts(p, "--") ? 0 : text.dash(p);
}

}  // namespace

std::optional<OffsetRead> read_offset(const Text& text, Position p, bool short_form) {
  int sign = 1;
  const Position size = sign_at(text, p, sign);
  if (size == 0) return std::nullopt;
  const Digits digits = text.digits(p + size);
  std::int64_t hours = digits.value;
  std::int64_t minutes = 0;
  Position end = digits.end;
  if (digits.count == 4) {
    hours = digits.value / 100;
    minutes = digits.value % 100;
  } else if (digits.count == 0 || digits.count > 2 || (digits.count == 1 && !short_form)) {
    return std::nullopt;
  } else if (text.at(end) == ':' && is_digit(text.at(end + 1))) {
    minutes = text.number(end + 1, 2);
    end += 3;
  }
  const bool quarter = minutes == 0 || minutes == 30 || minutes == 45;
  if (hours > kMaxOffsetHours || !quarter) return std::nullopt;
  if (!text.ends(end) || text.at(end) == '%') return std::nullopt;
  if ((text.at(end) == '.' || text.at(end) == ':') && is_digit(text.at(end + 1)))
    return std::nullopt;
  return OffsetRead{end, static_cast<std::int32_t>(sign * (hours * kHourMinutes + minutes))};
}

std::optional<OffsetRead> read_universal_offset(const Text& text, Position p) {
  Position sign = text.blanks(p);
  int direction = 1;
  const Position size = sign_at(text, sign, direction);
  if (size == 0) return std::nullopt;
  const Position number = text.blanks(sign + size);
  const bool glued = sign == p && number == sign + size;
  const Digits digits = text.digits(number);
  if (digits.count == 0 || digits.count > 4) return std::nullopt;
  // "14:00 UTC - 5 users": a spaced minus only where it cannot be a dash.
  if (direction < 0 && number != sign + size && text.at(text.blanks(digits.end)) != ')') {
    return std::nullopt;
  }
  if (direction < 0 && text.at(digits.end) == ':') {
    // "09:00 UTC-10:00 UTC" is a range; so is what has an AM or PM.
    const Position after = digits.end + 3;
    const Position next = text.blanks(after);
    if (!glued || digits.count != 2 || read_meridiem(text, after) ||
        read_abbreviation(text, next) || one_of<"utc", "gmt">(text.word(next))) {
      return std::nullopt;
    }
  }
  if (direction < 0 && (read_meridiem(text, digits.end) || digits.count == 3)) return std::nullopt;
  // Reads "+ 1" as "+1": the sign and the number apart.
  const std::int64_t whole = digits.count == 4 ? digits.value / 100 : digits.value;
  if (glued || number == sign + size) {
    return read_offset(text, sign, true);
  }
  if (whole > kMaxOffsetHours || digits.count > 2 || !text.ends(digits.end)) return std::nullopt;
  return OffsetRead{digits.end, static_cast<std::int32_t>(direction * whole * kHourMinutes)};
}

}  // namespace pmlint::time
