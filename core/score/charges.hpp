// SPDX-License-Identifier: MIT
// What each finding costs, before it is known what its dimension still has. Internal to this folder.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::score {

struct Charge {
  const lint::Finding* finding = nullptr;
  double penalty = 0;  // of its dimension
};

// By rule. Of one rule's findings the most severe comes first and each further one costs half as
// much; a rule over items costs by the share of items hit.
[[nodiscard]] std::map<std::string_view, std::vector<Charge>> charges_by_rule(
    const std::vector<lint::Finding>& findings, const std::vector<lint::RuleInfo>& rules);

}  // namespace pmlint::score
