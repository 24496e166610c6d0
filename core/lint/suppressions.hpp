// SPDX-License-Identifier: MIT
// Comments that silence findings:
//
//   <!-- pmlint-disable-next-line RULE... -- reason -->    the next line that is not blank
//   <!-- pmlint-disable-line RULE... -->                   the line of the comment
//   <!-- pmlint-disable RULE... -->  to  <!-- pmlint-enable RULE... -->, or to the end
//   <!-- pmlint-disable-file RULE... -->                   the whole document
//
// Without a rule each speaks of all rules. The form [//]: # (pmlint-disable RULE) does the same. A
// finding belongs to the line on which it begins.
#pragma once

#include <vector>

#include "core/lint/checker.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {

// Marks the findings that the document's comments silence, and adds what the rules of core say of the
// comments: of one that silences nothing, though not of one for a rule that failed. `findings` must be sorted by place;
// what is added stands at its end.
void apply_suppressions(const text::Source& source, const markdown::Document& document,
                        const std::vector<RuleInfo>& rules, const Configuration& configuration,
                        const std::vector<RuleFailure>& failures, std::vector<Finding>& findings);

}  // namespace pmlint::lint
