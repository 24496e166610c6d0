// SPDX-License-Identifier: MIT
// The cells of one line of a Markdown table, cut as cmark-gfm cuts them. It gives the cells of a row
// no reliable positions; cutting the line again does.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"

namespace pmlint::markdown {

// Ranges of the trimmed cells in `row`, which begins at the row's first character. A pipe after a
// backslash is part of its cell.
void split_row(std::string_view row, std::vector<text::ByteRange>& cells);

// How many cells split_row() gives.
[[nodiscard]] std::uint32_t count_cells(std::string_view row);

// True for the line under a table's header: `|---|:-:|`, with or without outer pipes.
[[nodiscard]] bool is_delimiter_row(std::string_view row);

}  // namespace pmlint::markdown
