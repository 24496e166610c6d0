// SPDX-License-Identifier: MIT
// The input guard: measures what would make cmark-gfm slow, in one pass, before it sees the document.
#pragma once

#include <cstdint>
#include <optional>

#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::markdown {

// The first limit that the lines from `first_line` (1-based; what stands before is front matter)
// break.
[[nodiscard]] std::optional<Refusal> measure(const text::Source& source, std::uint32_t first_line,
                                             const Limits& limits);

}  // namespace pmlint::markdown
