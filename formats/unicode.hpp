// SPDX-License-Identifier: MIT
// Code points as a terminal meets them: decoded, measured in columns, and made harmless. A document
// may hold escape sequences and marks that turn the text around; none of them is ever printed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pmlint::formats {

inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

struct CodePoint {
  char32_t value = 0xFFFD;  // U+FFFD for a malformed sequence
  std::uint8_t length = 1;  // bytes; of a malformed sequence, its longest well-begun part
};

// The code point at `offset`, which must be inside `bytes`.
[[nodiscard]] CodePoint decode(std::string_view bytes, std::size_t offset);

// Columns on a terminal: 0 for combining marks, 2 for East Asian wide characters and emoji, else 1.
[[nodiscard]] int display_width(char32_t value);

// Control characters, direction marks, line separators and invisible tags: what may change how the
// text around it looks. Tab and line feed are among them.
[[nodiscard]] bool is_unsafe(char32_t value);

// `<U+202E>` for an unsafe code point.
[[nodiscard]] std::string spell_code_point(char32_t value);

// One line that is safe to print: tabs and line ends become spaces, unsafe code points are spelled
// out, malformed bytes become U+FFFD.
[[nodiscard]] std::string visible(std::string_view text);

}  // namespace pmlint::formats
