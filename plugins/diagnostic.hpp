// SPDX-License-Identifier: MIT
// What a rule reported, checked and copied. A rule is believed about nothing that could harm a
// reporter, an editor or a fix: places, UTF-8, edits.
#pragma once

#include <pmlint/abi.h>

#include <optional>
#include <string>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/text/source.hpp"

namespace pmlint::plugins {

// Fills an empty finding. Gives what is wrong with the diagnostic, if anything is: "it reported a
// broken place: range 2-1 is outside the document of 20 bytes"; the finding is then of no use.
[[nodiscard]] std::optional<std::string> read_diagnostic(const pml_diagnostic& diagnostic,
                                                         const lint::RuleInfo& rule,
                                                         const text::Source& source,
                                                         lint::Finding& finding);

}  // namespace pmlint::plugins
