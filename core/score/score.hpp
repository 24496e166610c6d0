// SPDX-License-Identifier: MIT
// The quality score of a document, 0 to 100, as an account: each dimension's weight, what its
// content carries, what each finding took, and the caps. The numbers shown add up to the score.
//
// It scores documents, never people, and never rewards a shorter incident.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/checker.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"

namespace pmlint::score {

inline constexpr std::string_view kModelVersion = "3";

// Points one dimension lost, to a finding (rule and line) or to missing content (rule empty).
struct Loss {
  std::string rule;        // empty: content that carries the dimension is not there
  std::string reason;      // "no cause text", or the rule's message in short
  double points = 0;       // one decimal
  std::uint32_t line = 0;  // 0: no line
};

struct DimensionAccount {
  lint::Dimension dimension = lint::Dimension::none;
  double of = 0;      // weight after renormalisation, one decimal
  double earned = 0;  // of - sum of losses, never below 0
  std::vector<Loss> lost;
};

struct Account {
  int value = 0;     // 0..100: the rounded sum, capped
  char grade = 'F';  // A 90, B 80, C 70, D 60, F
  std::optional<int> capped_at;
  std::string cap_reason;  // "2 of the four mandatory rules were hit"
  std::vector<DimensionAccount> dimensions;
  std::uint32_t suppressed = 0;  // findings that were silenced but still cost
};

// The grade of a score, or of a mean of scores.
[[nodiscard]] char grade(int value);

// No account when the document is no postmortem.
[[nodiscard]] std::optional<Account> account(const facts::Postmortem& postmortem,
                                             const std::vector<lint::Finding>& findings,
                                             const std::vector<lint::RuleInfo>& rules,
                                             const lint::Configuration& configuration);

}  // namespace pmlint::score
