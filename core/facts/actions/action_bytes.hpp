// SPDX-License-Identifier: MIT
// What a byte can be for the lexer of action items. Nearly all text is ASCII, for which one table
// tells; the rest is asked of action_signs.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/facts/actions/action_token.hpp"

namespace pmlint::facts {

enum class Byte : std::uint8_t { other, joint, blank, beyond_ascii, digit, upper, lower };

inline constexpr std::array<Byte, 256> kBytes = [] {
  std::array<Byte, 256> bytes{};
  for (std::size_t c = 0; c < bytes.size(); ++c) {
    if (c >= 'A' && c <= 'Z') bytes[c] = Byte::upper;
    if (c >= 'a' && c <= 'z') bytes[c] = Byte::lower;
    if (c >= '0' && c <= '9') bytes[c] = Byte::digit;
    if (c == ' ' || c == '\t' || c == '\r') bytes[c] = Byte::blank;
    if (c == '-' || c == '\'' || c == '.' || c == '_') bytes[c] = Byte::joint;
    if (c >= 0x80) bytes[c] = Byte::beyond_ascii;
  }
  return bytes;
}();

constexpr Byte byte_of(char c) { return kBytes[static_cast<unsigned char>(c)]; }
constexpr bool is_digit(char c) { return byte_of(c) == Byte::digit; }
constexpr bool is_upper(char c) { return byte_of(c) == Byte::upper; }
constexpr bool is_ascii_letter(char c) { return byte_of(c) >= Byte::upper; }
constexpr bool is_ascii_alnum(char c) { return byte_of(c) >= Byte::digit; }

struct MarkByte {
  char byte;
  TokenKind kind;
};
inline constexpr MarkByte kMarkBytes[] = {
    {',', TokenKind::comma},     {';', TokenKind::semicolon}, {'/', TokenKind::slash},
    {'&', TokenKind::ampersand}, {'+', TokenKind::ampersand}, {'|', TokenKind::pipe},
    {'(', TokenKind::open},      {'[', TokenKind::open},      {'{', TokenKind::open},
    {'<', TokenKind::open},      {')', TokenKind::close},     {']', TokenKind::close},
    {'}', TokenKind::close},     {'>', TokenKind::close},     {'"', TokenKind::quote},
    {'\'', TokenKind::quote},    {'`', TokenKind::quote},     {'\n', TokenKind::line_break},
    {'=', TokenKind::colon},     {':', TokenKind::colon},
};

inline TokenKind kind_of_mark(char c) {
  for (const MarkByte& row : kMarkBytes) {
    if (row.byte == c) return row.kind;
  }
  return TokenKind::other;
}

}  // namespace pmlint::facts
