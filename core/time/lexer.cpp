// SPDX-License-Identifier: MIT
// Reads digits, words, dashes and blanks at a position.
#include "core/time/lexer.hpp"

#include <algorithm>

namespace pmlint::time {
namespace {

constexpr Position kMaxBlanks = 8;  // code points in one gap
constexpr Position kMaxWord = 24;   // letters
constexpr std::uint32_t kMaxDigits = 9;

}  // namespace

Position Text::past_blanks(Position p, bool over_line) const {
  for (Position count = 0; count < kMaxBlanks; ++count) {
    Position size = blank_size(p);
    if (size == 0 && over_line) {
      size = at(p) == '\r' && at(p + 1) == '\n' ? 2 : (at(p) == '\n' ? 1 : 0);
      if (size != 0) over_line = false;
    }
    if (size == 0) break;
    p += size;
  }
  return p;
}

Position Text::back_over_spaces(Position p) const {
  bool line = false;
  for (Position count = 0; count < kMaxBlanks && p > 0; ++count) {
    const unsigned char c = before(p);
    if (is_plain_blank(c)) {
      --p;
    } else if (c == '\n' && !line) {
      line = true;
      p -= before(p, 2) == '\r' ? 2 : 1;
    } else if (c == 0xA0 && before(p, 2) == 0xC2) {
      p -= 2;
    } else if (is_thin_space(c) && before(p, 2) == 0x80 && before(p, 3) == 0xE2) {
      p -= 3;
    } else {
      break;
    }
  }
  return p;
}

Digits Text::read_digits(Position p) const {
  const Position limit = std::min(bytes_.size(), p + kMaxDigits);
  Position end = p;
  std::int64_t value = 0;
  for (; end < limit && is_digit(static_cast<unsigned char>(bytes_[end])); ++end) {
    value = value * 10 + (bytes_[end] - '0');
  }
  if (end == limit && is_digit(at(end))) {
    value = -1;
    while (is_digit(at(end))) ++end;
  }
  return {end, static_cast<std::uint32_t>(end - p), value};
}

int Text::number(Position p, std::uint32_t count) const {
  int value = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (!is_digit(at(p + i))) return -1;
    value = value * 10 + (at(p + i) - '0');
  }
  return is_digit(at(p + count)) ? -1 : value;
}

std::string_view Text::read_word(Position p) const {
  const Position limit = std::min(bytes_.size(), p + kMaxWord + 1);
  Position end = p + 1;
  while (end < limit && is_letter(static_cast<unsigned char>(bytes_[end]))) ++end;
  return end - p > kMaxWord ? std::string_view{} : bytes_.substr(p, end - p);
}

std::string_view Text::read_word_before(Position p) const {
  const Position limit = p - std::min(p, kMaxWord + 1);
  Position begin = p - 1;
  while (begin > limit && is_letter(static_cast<unsigned char>(bytes_[begin - 1]))) --begin;
  return p - begin > kMaxWord ? std::string_view{} : bytes_.substr(begin, p - begin);
}

Position Text::dash_size(Position p) const {
  const unsigned char c = at(p);
  if (c == '-') return at(p + 1) != '-' ? 1 : (at(p + 2) != '-' ? 2 : 3);
  if (c == 0xE2 && at(p + 1) == 0x80 && at(p + 2) >= 0x90 && at(p + 2) <= 0x95) return 3;
  if (c == 0xE2 && at(p + 1) == 0x88 && at(p + 2) == 0x92) return 3;  // the minus sign
  return 0;
}

}  // namespace pmlint::time
