// SPDX-License-Identifier: MIT
#include "core/score/charges.hpp"

#include <algorithm>

#include "core/score/model.hpp"

namespace pmlint::score {

using lint::Finding;

std::vector<RuleCharges> charges_by_rule(const std::vector<Finding>& findings,
                                         const std::vector<lint::RuleInfo>& rules) {
  std::vector<const Finding*> ordered;
  ordered.reserve(findings.size());
  for (const Finding& finding : findings) ordered.push_back(&finding);
  std::ranges::stable_sort(ordered, [](const Finding* a, const Finding* b) {
    return a->rule != b->rule ? a->rule < b->rule : a->severity > b->severity;
  });
  std::vector<RuleCharges> groups;
  for (const Finding* finding : ordered) {
    if (groups.empty() || groups.back().rule != finding->rule) {
      groups.push_back({finding->rule, lint::find_rule(rules, finding->rule), {}});
    }
    groups.back().charges.push_back({finding, 0});
  }
  for (RuleCharges& group : groups) {
    const bool per_item = group.info != nullptr && group.info->per_item;
    double factor = 1;
    for (Charge& charge : group.charges) {
      const double base = penalty(charge.finding->severity);
      const double items =
          std::max<double>(charge.finding->total, static_cast<double>(group.charges.size()));
      charge.penalty = per_item ? base / items : base * factor;
      factor /= 2;
    }
  }
  return groups;
}

}  // namespace pmlint::score
