// SPDX-License-Identifier: MIT
// One input through reading, rules, fixes and score.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/fix_file.hpp"
#include "cli/input.hpp"
#include "core/lint/checker.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/report.hpp"

namespace pmlint::cli {

struct CheckedFile {
  score::FileReport report;
  std::vector<lint::Notice> notices;  // it cannot be read, or is empty
  std::vector<lint::RuleFailure> failures;
  std::vector<std::uint32_t> known;      // of each entry of the baseline, how many were found
  std::uint32_t fixed = 0;               // findings that are gone, or with --diff would be
  std::string output;                    // of the fixes: for standard output
  std::optional<std::string> fix_fault;  // a rule's fixes are broken
  std::vector<lint::RuleTime> times;     // only when measured, as are these two
  std::chrono::nanoseconds reading{0};   // bytes, Markdown, facts
  std::chrono::nanoseconds all{0};
};

// `rules` is the catalogue. Any thread; never throws.
[[nodiscard]] CheckedFile check_file(const Input& input, const lint::RuleSource& source,
                                     const std::vector<lint::RuleInfo>& rules, const Fixing& fixing,
                                     bool measure);

}  // namespace pmlint::cli
