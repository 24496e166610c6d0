// SPDX-License-Identifier: MIT
// What a rule reported, checked and copied. A rule is believed about nothing that could harm a
// reporter, an editor or a fix: places, UTF-8, edits.
#pragma once

#include <pmlint/abi.h>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/text/result.hpp"
#include "core/text/source.hpp"

namespace pmlint::plugins {

// The finding, or what is wrong with the diagnostic: "it reported a range outside the document".
[[nodiscard]] text::Result<lint::Finding> read_diagnostic(const pml_diagnostic& diagnostic,
                                                          const lint::RuleInfo& rule,
                                                          const text::Source& source);

}  // namespace pmlint::plugins
