// SPDX-License-Identifier: MIT
#include "core/lint/finding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

namespace pmlint::lint {
namespace {

constexpr std::array<std::string_view, 3> kSeverities = {"note", "warning", "error"};
constexpr std::array<std::string_view, 3> kSafeties = {"safe", "unsafe", "display"};

auto order(const Finding& finding) {
  return std::tie(finding.range.begin, finding.range.end, finding.rule, finding.message);
}

}  // namespace

std::string_view name(Severity severity) { return kSeverities[static_cast<std::size_t>(severity)]; }

std::optional<Severity> severity(std::string_view name) {
  const auto* found = std::find(kSeverities.begin(), kSeverities.end(), name);
  if (found == kSeverities.end()) return std::nullopt;
  return static_cast<Severity>(found - kSeverities.begin());
}

std::string_view name(Safety safety) { return kSafeties[static_cast<std::size_t>(safety)]; }

void sort_and_deduplicate(std::vector<Finding>& findings) {
  // Of two findings that say the same thing at the same place the more severe one stays.
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    if (order(a) != order(b)) return order(a) < order(b);
    return a.severity > b.severity;
  });
  findings.erase(
      std::unique(findings.begin(), findings.end(),
                  [](const Finding& a, const Finding& b) { return order(a) == order(b); }),
      findings.end());
}

}  // namespace pmlint::lint
