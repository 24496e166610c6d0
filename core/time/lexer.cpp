// SPDX-License-Identifier: MIT
// Reads digits, words, dashes and blanks at a position.
#include "core/time/lexer.hpp"

#include <algorithm>

namespace pmlint::time {
namespace {

constexpr Position kMaxBlanks = 8;  // code points in one gap
constexpr Position kMaxWord = 24;   // letters
constexpr std::uint32_t kMaxDigits = 9;

// U+2000..U+200F and U+202F: E2 80 80..8F, E2 80 AF.
constexpr bool is_thin_space(unsigned char last) {
  return (last >= 0x80 && last <= 0x8F) || last == 0xAF;
}
constexpr bool is_plain_blank(unsigned char c) {
  return c == ' ' || c == '\t' || c == '*' || c == '_' || c == '`';
}

}  // namespace

bool same(std::string_view word, std::string_view lower) {
  return word.size() == lower.size() && std::equal(word.begin(), word.end(), lower.begin(),
                                                   [](char a, char b) { return to_lower(a) == b; });
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> lower) {
  return std::any_of(lower.begin(), lower.end(),
                     [word](std::string_view entry) { return same(word, entry); });
}

Position Text::blank_size(Position p) const {
  const unsigned char c = at(p);
  if (is_plain_blank(c)) return 1;
  if (c == 0xC2 && at(p + 1) == 0xA0) return 2;
  if (c == 0xE2 && at(p + 1) == 0x80 && is_thin_space(at(p + 2))) return 3;
  return 0;
}

Position Text::blanks(Position p, bool over_line) const {
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

Digits Text::digits(Position p) const {
  Digits result;
  for (result.end = p; is_digit(at(result.end)); ++result.end) {
    if (++result.count <= kMaxDigits) {
      result.value = result.value * 10 + (at(result.end) - '0');
    } else {
      result.value = -1;
    }
  }
  return result;
}

int Text::number(Position p, std::uint32_t count) const {
  int value = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (!is_digit(at(p + i))) return -1;
    value = value * 10 + (at(p + i) - '0');
  }
  return is_digit(at(p + count)) ? -1 : value;
}

std::string_view Text::word(Position p) const {
  Position end = p;
  while (is_letter(at(end)) && end - p <= kMaxWord) ++end;
  return end - p > kMaxWord ? std::string_view{} : view(p, end);
}

std::string_view Text::word_before(Position p) const {
  Position begin = p;
  while (is_letter(before(begin)) && p - begin <= kMaxWord) --begin;
  return p - begin > kMaxWord ? std::string_view{} : view(begin, p);
}

Position Text::dash(Position p) const {
  const unsigned char c = at(p);
  if (c == '-') return at(p + 1) != '-' ? 1 : (at(p + 2) != '-' ? 2 : 3);
  if (c == 0xE2 && at(p + 1) == 0x80 && at(p + 2) >= 0x90 && at(p + 2) <= 0x95) return 3;
  if (c == 0xE2 && at(p + 1) == 0x88 && at(p + 2) == 0x92) return 3;  // the minus sign
  return 0;
}

Position Text::literal(Position p, std::string_view expected) const {
  if (p > bytes_.size() || !same(bytes_.substr(p, expected.size()), expected)) return 0;
  return ends(p + expected.size()) ? expected.size() : 0;
}

}  // namespace pmlint::time
