// SPDX-License-Identifier: MIT
// How far the impact reached, in numbers and in words that stand for one. Numbers are looked for in
// every section that may tell of the impact; words only where the impact is told.
#pragma once

#include <vector>

#include "core/facts/impact/quantity.hpp"
#include "core/facts/reading.hpp"
#include "core/facts/words/stretches.hpp"

namespace pmlint::facts {

// In document order, but the cells of a table after the text of its section.
[[nodiscard]] std::vector<Quantity> read_quantities(const Reading& reading,
                                                    const std::vector<Stretch>& stretches);

}  // namespace pmlint::facts
