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

[[nodiscard]] CodePoint decode_sequence(std::string_view bytes, std::size_t offset);

// The code point at `offset`, which must be inside `bytes`.
[[nodiscard]] inline CodePoint decode(std::string_view bytes, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(bytes[offset]);
  return byte < 0x80 ? CodePoint{byte, 1} : decode_sequence(bytes, offset);
}

// Columns on a terminal: 0 for combining marks, 2 for East Asian wide characters and emoji, else 1.
[[nodiscard]] int display_width(char32_t value);

// Control characters, direction marks, line separators and invisible tags: what may change how the
// text around it looks. Tab and line feed are among them.
[[nodiscard]] bool is_unsafe(char32_t value);

// `<U+202E>` for an unsafe code point.
[[nodiscard]] std::string spell_code_point(char32_t value);

// "##[" is a command to the log of a CI job, wherever it stands in a line; a blank in it is not.
// True where the bracket at `offset` would complete one.
[[nodiscard]] bool completes_command(std::string_view text, std::size_t offset);

// One line that is safe to print: tabs and line ends become spaces, unsafe code points are spelled
// out, malformed bytes become U+FFFD, log commands are broken.
[[nodiscard]] std::string visible(std::string_view text);

// The same for a path at the start of a line, where "::" too begins a command.
[[nodiscard]] std::string visible_path(std::string_view path);

}  // namespace pmlint::formats
