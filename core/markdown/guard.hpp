// SPDX-License-Identifier: MIT
// The input guard: measures what would make cmark-gfm slow, in one pass, before it sees the document.
#pragma once

#include <optional>

#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::markdown {

// The first limit that the document breaks.
[[nodiscard]] std::optional<Refusal> measure(const text::Source& source, const Limits& limits);

}  // namespace pmlint::markdown
