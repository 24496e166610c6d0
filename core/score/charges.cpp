// SPDX-License-Identifier: MIT
#include "core/score/charges.hpp"

#include <algorithm>

#include "core/score/model.hpp"

namespace pmlint::score {

using lint::Finding;
using lint::RuleInfo;

std::map<std::string_view, std::vector<Charge>> charges_by_rule(
    const std::vector<Finding>& findings, const std::vector<RuleInfo>& rules) {
  std::map<std::string_view, std::vector<Charge>> charges;
  for (const Finding& finding : findings) charges[finding.rule].push_back({&finding, 0});
  for (auto& [id, of_rule] : charges) {
    const RuleInfo* rule = lint::find_rule(rules, id);
    const bool per_item = rule != nullptr && rule->per_item;
    std::stable_sort(of_rule.begin(), of_rule.end(), [](const Charge& a, const Charge& b) {
      return a.finding->severity > b.finding->severity;
    });
    double factor = 1;
    for (Charge& charge : of_rule) {
      const double base = penalty(charge.finding->severity);
      const double items =
          std::max<double>(charge.finding->total, static_cast<double>(of_rule.size()));
      charge.penalty = per_item ? base / items : base * factor;
      factor /= 2;
    }
  }
  return charges;
}

}  // namespace pmlint::score
