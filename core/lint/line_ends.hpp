// SPDX-License-Identifier: MIT
// Rules write '\n'; a document keeps its own line ends.
#pragma once

#include <vector>

#include "core/lint/finding.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {

// Spells the line ends in the texts of all edits as the first line of the source does.
void keep_line_ends(const text::Source& source, std::vector<Finding>& findings);

}  // namespace pmlint::lint
