// SPDX-License-Identifier: MIT
// The classes of characters that Markdown knows, which are ASCII's whatever the locale.
#pragma once

#include <cstddef>
#include <cstdint>

namespace pmlint::markdown {

constexpr bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
constexpr bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
constexpr char lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}
constexpr bool is_letter(char byte) { return lower(byte) >= 'a' && lower(byte) <= 'z'; }
constexpr bool is_punctuation(char byte) {
  return (byte >= '!' && byte <= '/') || (byte >= ':' && byte <= '@') ||
         (byte >= '[' && byte <= '`') || (byte >= '{' && byte <= '~');
}

// Offsets are 32 bits wide: a document has at most Limits::file_bytes.
constexpr std::uint32_t size32(std::size_t size) { return static_cast<std::uint32_t>(size); }

}  // namespace pmlint::markdown
