// SPDX-License-Identifier: MIT
#include "core/lint/finding.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

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

// Findings are large, so their places in the list are sorted, and each moves once.
void sort_and_deduplicate(std::vector<Finding>& findings) {
  std::vector<std::size_t> places(findings.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  // Of two findings that say the same thing at the same place the more severe one stays.
  std::sort(places.begin(), places.end(), [&](std::size_t left, std::size_t right) {
    const Finding& a = findings[left];
    const Finding& b = findings[right];
    if (const auto ordered = order(a) <=> order(b); ordered != 0) return ordered < 0;
    return a.severity != b.severity ? a.severity > b.severity : left < right;
  });
  std::vector<Finding> sorted;
  sorted.reserve(findings.size());
  for (const std::size_t place : places) {
    const bool again = !sorted.empty() && order(sorted.back()) == order(findings[place]);
    if (!again) sorted.push_back(std::move(findings[place]));
  }
  findings = std::move(sorted);
}

}  // namespace pmlint::lint
