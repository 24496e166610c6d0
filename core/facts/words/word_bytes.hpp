// SPDX-License-Identifier: MIT
// The bytes that words of a sentence are made of.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace pmlint::facts {

constexpr bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || c == '\n'; }
constexpr bool joins(char c) {
  return c == '_' || c == '-' || c == '.' || c == '/' || c == '+' || c == '@';
}

// What a word goes on with once it has begun; 0: it ends. Bits, so that a word is told by their union.
enum WordByte : std::uint8_t { kPlainByte = 1, kUpperByte = 2, kJoint = 4, kApostrophe = 8 };
inline constexpr std::array<std::uint8_t, 256> kGoesOn = [] {
  std::array<std::uint8_t, 256> goes_on{};
  for (std::size_t c = 0; c < goes_on.size(); ++c) {
    const char byte = static_cast<char>(c);
    if (is_letter(byte) || is_digit(byte) || byte == '\'') goes_on[c] = kPlainByte;
    if (is_upper(byte)) goes_on[c] = kUpperByte;
    if (joins(byte)) goes_on[c] = kJoint;
  }
  return goes_on;
}();
inline std::uint8_t goes_on(char c) { return kGoesOn[static_cast<unsigned char>(c)]; }

}  // namespace pmlint::facts
