// SPDX-License-Identifier: MIT
// One input through reading, rules and score.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "cli/input.hpp"
#include "core/lint/checker.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/report.hpp"

namespace pmlint::cli {

struct CheckedFile {
  score::FileReport report;
  std::vector<lint::Notice> notices;  // it cannot be read, or is empty
  std::vector<lint::RuleFailure> failures;
  std::vector<std::uint32_t> known;     // of each entry of the baseline, how many were found
  std::vector<lint::RuleTime> times;    // only when measured, as are these two
  std::chrono::nanoseconds reading{0};  // bytes, Markdown, facts
  std::chrono::nanoseconds all{0};
};

// `rules` is the catalogue. Any thread; never throws.
[[nodiscard]] CheckedFile check_file(const Input& input, const lint::RuleSource& source,
                                     const std::vector<lint::RuleInfo>& rules, bool measure);

}  // namespace pmlint::cli
