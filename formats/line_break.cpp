// SPDX-License-Identifier: MIT
#include "formats/line_break.hpp"

#include <algorithm>

#include "formats/unicode.hpp"

namespace pmlint::formats {

std::uint32_t columns_of(std::string_view text) {
  std::uint32_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    columns += static_cast<std::uint32_t>(display_width(point.value));
    at += point.length;
  }
  return columns;
}

std::string broken_to_lines(std::string_view text, const Lines& lines) {
  if (lines.width == 0) return std::string(text);
  std::string result;
  std::uint32_t column = lines.column;
  bool opens = lines.column <= lines.indent;  // nothing stands on this line yet
  while (!text.empty()) {
    // A word takes the blanks before it along.
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const std::uint32_t columns = columns_of(word);
    const auto blanks = static_cast<std::uint32_t>(begin);
    if (!opens && blanks > 0 && column + blanks + columns > lines.width) {
      result.append(1, '\n').append(lines.indent, ' ');
      column = lines.indent;
    } else {
      result.append(blanks, ' ');
      column += blanks;
    }
    result += word;
    column += columns;
    opens = false;
    text.remove_prefix(end);
  }
  return result;
}

}  // namespace pmlint::formats
