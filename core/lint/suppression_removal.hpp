// SPDX-License-Identifier: MIT
// Taking a comment out of a document so that everything else stays what it is. Internal to this
// folder.
#pragma once

#include <cstddef>

#include "core/lint/finding.hpp"
#include "core/lint/suppression_comment.hpp"
#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {

// Safe, unless the comment may hold two blocks apart that would become one without it. For display
// where text would show that has been raw HTML so far.
[[nodiscard]] Fix comment_removal(const text::Source& source, const markdown::Document& document,
                                  const SuppressionComment& comment);

// Takes one rule out of a comment that names several.
[[nodiscard]] Fix name_removal(const SuppressionComment& comment, std::size_t name);

}  // namespace pmlint::lint
