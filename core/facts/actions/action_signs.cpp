// SPDX-License-Identifier: MIT
#include "core/facts/actions/action_signs.hpp"

#include <algorithm>

#include "core/facts/actions/action_bytes.hpp"
#include "core/text/utf8.hpp"

namespace pmlint::facts {
namespace {

// U+00C0..U+017F without accents; upper case where the letter is.
constexpr std::string_view kLatin =
    "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

// What is above ASCII and no letter. The order is that of look-up: the first row that holds wins.
constexpr SignMeaning kSigns[] = {
    {0x2705, 0x2705, Sign::mark, TokenKind::check},
    {0x2713, 0x2714, Sign::mark, TokenKind::check},
    {0x2611, 0x2611, Sign::mark, TokenKind::check},
    {0x1F464, 0x1F469, Sign::mark, TokenKind::person_sign},
    {0x1F9D1, 0x1F9D1, Sign::mark, TokenKind::person_sign},
    {0x2192, 0x2192, Sign::mark, TokenKind::arrow},
    {0x21D2, 0x21D2, Sign::mark, TokenKind::arrow},
    {0x2794, 0x27BE, Sign::mark, TokenKind::arrow},
    {0x2012, 0x2015, Sign::mark, TokenKind::dash},
    {0x2018, 0x2019, Sign::apostrophe, TokenKind::quote},
    {0x201A, 0x201F, Sign::mark, TokenKind::quote},
    {0x2026, 0x2026, Sign::mark, TokenKind::stop},
    {0x2022, 0x2022, Sign::mark, TokenKind::pipe},
    {0xFF1A, 0xFF1A, Sign::mark, TokenKind::colon},
    {0xB7, 0xB7, Sign::mark, TokenKind::pipe},
    {0xAB, 0xAB, Sign::mark, TokenKind::quote},
    {0xBB, 0xBB, Sign::mark, TokenKind::quote},
    {0x80, 0xA0, Sign::space, TokenKind::other},
    {0x2000, 0x200F, Sign::space, TokenKind::other},
    {0x202F, 0x202F, Sign::space, TokenKind::other},
    {0x3000, 0x3000, Sign::space, TokenKind::other},
    {0xFE00, 0xFE0F, Sign::space, TokenKind::other},
    {0xA1, 0xBF, Sign::mark, TokenKind::other},
    {0x2010, 0x2BFF, Sign::mark, TokenKind::other},
    {0xFFFD, 0xFFFD, Sign::mark, TokenKind::other},
    {0x1F000, 0x1FAFF, Sign::mark, TokenKind::other},
};

}  // namespace

CodePoint code_point(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  switch (text::utf8_length(text, at)) {
    case 1:
      return {byte(0), 1};
    case 2:
      return {((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
    case 3:
      return {((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
    case 4:
      return {((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) |
                  (byte(3) & 0x3FU),
              4};
    default:
      return {0xFFFD, 1};
  }
}

SignMeaning sign_of(char32_t c) {
  for (const SignMeaning& row : kSigns) {
    if (row.first <= c && c <= row.last) return row;
  }
  return {c, c, Sign::letter, TokenKind::word};
}

bool is_capital(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c >= 0xC0 && c < 0x180) return is_upper(kLatin[c - 0xC0]);
  if (c >= 0x370 && c < 0x400) return c < 0x3AC;
  if (c >= 0x400 && c < 0x530) return c < 0x430;
  return c >= 0x590;
}

std::size_t letter_length(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const char c = text[at];
  if (byte_of(c) != Byte::beyond_ascii) return is_ascii_letter(c) ? 1 : 0;
  const CodePoint point = code_point(text, at);
  return sign_of(point.value).sign == Sign::letter ? point.length : 0;
}
std::size_t letter_or_digit_length(std::string_view text, std::size_t at) {
  if (at < text.size() && is_ascii_alnum(text[at])) return 1;
  return letter_length(text, at);
}

std::size_t joint_length(std::string_view text, std::size_t at) {
  const Byte byte = byte_of(text[at]);
  if (byte != Byte::beyond_ascii) return byte == Byte::joint ? 1 : 0;
  const CodePoint point = code_point(text, at);
  return sign_of(point.value).sign == Sign::apostrophe || point.value == 0x2010 ||
                 point.value == 0x2011
             ? point.length
             : 0;
}

char* fold_into(char* to, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      *to++ = lower_letter(text[at++]);
      continue;
    }
    const CodePoint point = code_point(text, at);
    if (point.value >= 0xC0 && point.value < 0x180) {
      *to++ = lower_letter(kLatin[point.value - 0xC0]);
    } else {
      to = std::copy_n(text.data() + at, point.length, to);
    }
    at += point.length;
  }
  return to;
}

std::string folded(std::string_view text) {
  std::string key(text.size(), '\0');
  key.resize(static_cast<std::size_t>(fold_into(key.data(), text) - key.data()));
  return key;
}

}  // namespace pmlint::facts
