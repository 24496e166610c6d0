// SPDX-License-Identifier: MIT
// One document through the rules: check, set severities, apply suppressions, sort.
#pragma once

#include <span>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/checker.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"

namespace pmlint::lint {

struct Outcome {
  std::vector<Finding> findings;  // sorted, deduplicated; suppressed ones are marked, not removed
  std::vector<RuleFailure> failures;
  std::vector<RuleTime> times;
};

// The rules of `source` and those that core brings itself (suppression_rules.hpp), sorted by id. What
// a configuration may name.
[[nodiscard]] std::vector<RuleInfo> catalogue(const RuleSource& source);

// Documents that are no postmortem get no findings. A skeleton of `pmlint new` gets those of
// placeholder-left, another template only when that rule is asked for by name. Thread-safe.
[[nodiscard]] Outcome lint(const facts::Postmortem& postmortem, const Checker& checker,
                           const RuleSource& rules, const Configuration& configuration,
                           bool measure = false);
// The same for documents abreast (see facts::read_abreast()), in their order.
[[nodiscard]] std::vector<Outcome> lint_abreast(
    std::span<const facts::Postmortem* const> postmortems, const Checker& checker,
    const RuleSource& rules, const Configuration& configuration, bool measure = false);

}  // namespace pmlint::lint
