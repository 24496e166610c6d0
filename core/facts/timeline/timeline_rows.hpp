// SPDX-License-Identifier: MIT
// Rows of a timeline's tables as units: which columns hold the time is told by the header, or by the
// cells themselves.
#pragma once

#include <vector>

#include "core/facts/timeline/timeline_units.hpp"

namespace pmlint::facts {

// Appends one unit for each row of the tables in a visible range.
void add_table_units(const Reading& reading, text::ByteRange range, std::vector<Unit>& units);

// The first block that shows text at or after an offset; blocks stand in the order of their text.
[[nodiscard]] markdown::BlockId first_block(const markdown::Document& document,
                                            std::uint32_t visible_offset);

// True when at least half of a table's rows, and two of them, open with a time.
[[nodiscard]] bool is_timeline_table(const Reading& reading, markdown::BlockId table);

}  // namespace pmlint::facts
