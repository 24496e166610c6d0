// SPDX-License-Identifier: MIT
// A sentence over several lines of a terminal, broken between words and not inside them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pmlint::formats {

// As a terminal shows it.
[[nodiscard]] std::uint32_t columns_of(std::string_view text);

struct Lines {
  std::uint32_t width = 0;   // columns of the terminal; 0: no terminal, nothing is broken
  std::uint32_t column = 0;  // where the text begins on its first line
  std::uint32_t indent = 0;  // blanks before each line after the first
};

// `text` is one line that is safe to print. A word wider than a line keeps its line to itself.
[[nodiscard]] std::string broken_to_lines(std::string_view text, const Lines& lines);

}  // namespace pmlint::formats
