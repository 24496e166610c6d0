// SPDX-License-Identifier: MIT
// What is to be said of the comments themselves: mistyped, in vain, without a reason. Internal to this
// folder.
#pragma once

#include <vector>

#include "core/lint/checker.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/lint/suppression_comment.hpp"
#include "core/lint/suppression_stretches.hpp"
#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {

// Everything that was known when the findings had been silenced. References outlive the call.
struct AppliedSuppressions {
  const text::Source& source;
  const markdown::Document& document;
  const std::vector<SuppressionComment>& comments;
  const std::vector<Stretch>& stretches;
  const std::vector<RuleInfo>& rules;
  const Configuration& configuration;
  const std::vector<RuleFailure>& failures;
};

// Adds the findings of those rules of core that are enabled, in no order.
void report_suppressions(const AppliedSuppressions& applied, std::vector<Finding>& findings);

}  // namespace pmlint::lint
