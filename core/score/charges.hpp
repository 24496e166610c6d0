// SPDX-License-Identifier: MIT
// What each finding costs, before it is known what its dimension still has. Internal to this folder.
#pragma once

#include <span>
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
  std::span<const Charge> charges;       // never empty
};

// What a document is charged with: movable, as the rows of `by_rule` view those of `all`.
struct Charges {
  std::vector<Charge> all;
  std::vector<RuleCharges> by_rule;  // in the order of their names

  Charges() = default;
  Charges(const Charges&) = delete;
  Charges& operator=(const Charges&) = delete;
  Charges(Charges&&) = default;
  Charges& operator=(Charges&&) = default;
  ~Charges() = default;
};

// Of one rule's findings the most severe comes first and each further one costs half as much; a rule
// over items costs by the share of items hit.
[[nodiscard]] Charges charges_of(const std::vector<lint::Finding>& findings,
                                 const std::vector<lint::RuleInfo>& rules);

}  // namespace pmlint::score
