// SPDX-License-Identifier: MIT
// Headings that are parts of the empty title right above them, though typed at its level: "## Timeline",
// then "## Detection", "## Escalation", "## Resolution" with what happened.
#pragma once

#include <span>

#include "core/markdown/document.hpp"
#include "core/outline/titles.hpp"

namespace pmlint::outline {

// Marks them, and gives a bold or plain title that has such parts their level.
void find_parts(const markdown::Document& document, std::span<TitleLine> titles);

}  // namespace pmlint::outline
