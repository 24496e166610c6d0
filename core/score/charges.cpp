// SPDX-License-Identifier: MIT
#include "core/score/charges.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "core/score/model.hpp"

namespace pmlint::score {

using lint::Finding;

namespace {

// Of one rule.
void set_penalties(std::span<Charge> charges, bool per_item) {
  double factor = 1;
  for (Charge& charge : charges) {
    const double base = penalty(charge.finding->severity);
    const double items =
        std::max<double>(charge.finding->total, static_cast<double>(charges.size()));
    charge.penalty = per_item ? base / items : base * factor;
    factor /= 2;
  }
}

}  // namespace

Charges charges_of(const std::vector<Finding>& findings, const std::vector<lint::RuleInfo>& rules) {
  Charges charges;
  charges.all.reserve(findings.size());
  for (const Finding& finding : findings) charges.all.push_back({&finding, 0});
  std::ranges::sort(charges.all, [](const Charge& a, const Charge& b) {
    if (const int order = a.finding->rule.compare(b.finding->rule); order != 0) return order < 0;
    if (a.finding->severity != b.finding->severity)
      return a.finding->severity > b.finding->severity;
    return a.finding < b.finding;  // as they were found
  });
  charges.by_rule.reserve(findings.size());
  for (std::span<Charge> rest = charges.all; !rest.empty();) {
    const std::string& rule = rest.front().finding->rule;
    std::size_t size = 1;
    while (size < rest.size() && rest[size].finding->rule == rule) ++size;
    const std::span<Charge> own = rest.first(size);
    const lint::RuleInfo* info = lint::find_rule(rules, rule);
    set_penalties(own, info != nullptr && info->per_item);
    charges.by_rule.push_back({rule, info, own});
    rest = rest.subspan(size);
  }
  return charges;
}

}  // namespace pmlint::score
