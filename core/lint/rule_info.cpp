// SPDX-License-Identifier: MIT
#include "core/lint/rule_info.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace pmlint::lint {
namespace {

constexpr std::array<std::string_view, kDimensionCount + 1> kDimensions = {
    "structure", "time", "timeline", "impact", "cause", "actions", "language", "learning", "none"};

}  // namespace

std::string_view name(Dimension dimension) {
  return kDimensions[static_cast<std::size_t>(dimension)];
}

std::optional<Dimension> dimension(std::string_view name) {
  const auto* found = std::find(kDimensions.begin(), kDimensions.end(), name);
  if (found == kDimensions.end()) return std::nullopt;
  return static_cast<Dimension>(found - kDimensions.begin());
}

const RuleInfo* find_rule(const std::vector<RuleInfo>& rules, std::string_view id) {
  const auto found = std::lower_bound(
      rules.begin(), rules.end(), id,
      [](const RuleInfo& rule, std::string_view wanted) { return rule.id < wanted; });
  return found != rules.end() && found->id == id ? &*found : nullptr;
}

}  // namespace pmlint::lint
