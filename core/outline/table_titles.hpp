// SPDX-License-Identifier: MIT
// Titles in tables: the first cell of a row of two, "| Leadup | what happened before |".
#pragma once

#include <vector>

#include "core/outline/titles.hpp"

namespace pmlint::outline {

// Appends those whose kind is known, in document order.
void add_table_titles(const markdown::Document& document, const std::vector<OwnSynonym>& own,
                      std::vector<TitleLine>& titles);

}  // namespace pmlint::outline
