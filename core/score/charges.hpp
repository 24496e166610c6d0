// SPDX-License-Identifier: MIT
// What each finding costs, before it is known what its dimension still has. Internal to this folder.
#pragma once

#include <string_view>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::score {

struct Charge {
  const lint::Finding* finding = nullptr;
  double penalty = 0;  // of its dimension
};

struct RuleCharges {
  std::string_view rule;
  const lint::RuleInfo* info = nullptr;  // null: a rule that nobody knows
  std::vector<Charge> charges;           // never empty
};

// By rule, in the order of their names. Of one rule's findings the most severe comes first and each
// further one costs half as much; a rule over items costs by the share of items hit.
[[nodiscard]] std::vector<RuleCharges> charges_by_rule(const std::vector<lint::Finding>& findings,
                                                       const std::vector<lint::RuleInfo>& rules);

}  // namespace pmlint::score
