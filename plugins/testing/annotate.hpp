// SPDX-License-Identifier: MIT
// The expectation language of rule tests: findings as lines of carets in the document itself. What
// it looks like: plugins/sdk/TESTING.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/text/source.hpp"

namespace pmlint::plugins {

// The document without its caret lines.
[[nodiscard]] std::string strip_carets(std::string_view marked);

// Does the document mark related places? Only then does annotate() show them.
[[nodiscard]] bool marks_related(std::string_view marked);

// The document with a caret line under each line that a finding begins on.
[[nodiscard]] std::string annotate(const text::Source& source,
                                   const std::vector<lint::Finding>& findings, bool related);

}  // namespace pmlint::plugins
