// SPDX-License-Identifier: MIT
// One source line as a terminal shows it: tabs expanded, unsafe code points spelled out, and a line
// that is too long cut to the part around the range that matters. It maps source bytes to columns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"

namespace pmlint::formats {

class LineView {
 public:
  // `line` (without its end) and `focus` are ranges in `bytes`. At most `width` columns are shown;
  // `ellipsis` (of `ellipsis_width` columns) stands where something was cut off. Looks at a few
  // kilobytes around the focus only, however long the line is.
  LineView(std::string_view bytes, text::ByteRange line, text::ByteRange focus, std::uint32_t width,
           std::string_view ellipsis, std::uint32_t ellipsis_width);

  [[nodiscard]] const std::string& text() const { return text_; }

  // The columns, from 0, under a source range; at least one column, inside what is shown.
  struct Columns {
    std::uint32_t begin;
    std::uint32_t end;
  };
  [[nodiscard]] Columns columns(text::ByteRange range) const;
  // Is the start of this range among what is shown?
  [[nodiscard]] bool shows(text::ByteRange range) const;

 private:
  struct Cell {
    std::uint32_t offset;  // first source byte
    std::uint32_t column;  // before anything is cut off
    std::uint32_t text;    // first byte in the expanded text
  };
  [[nodiscard]] std::string expand(std::string_view bytes, text::ByteRange slice);
  [[nodiscard]] std::uint32_t column_of(std::uint32_t offset) const;

  std::vector<Cell> cells_;  // one a code point, and one for the end
  std::string text_;
  std::uint32_t first_ = 0;  // columns [first_, last_) are shown
  std::uint32_t last_ = 0;
  std::uint32_t indent_ = 0;  // columns of a leading ellipsis
};

}  // namespace pmlint::formats
