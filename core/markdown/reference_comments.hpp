// SPDX-License-Identifier: MIT
// The comment that shows nowhere: [//]: # (text), a link definition that nothing refers to. cmark-gfm
// drops definitions, so they are found on the lines of the source.
#pragma once

#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"

namespace pmlint::markdown {

// Comments of this form outside code, raw HTML and front matter. `blocks` are those of the document.
[[nodiscard]] std::vector<Comment> find_reference_comments(std::string_view source,
                                                           const std::vector<Block>& blocks);

}  // namespace pmlint::markdown
