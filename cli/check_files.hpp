// SPDX-License-Identifier: MIT
// Inputs through reading, rules, fixes and score.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
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
  // Only when measured. What files that were checked together took is told by the first of them.
  std::vector<lint::RuleTime> times;
  std::chrono::nanoseconds reading{0};  // bytes, Markdown, facts
  std::chrono::nanoseconds all{0};
};

// How they are checked. What it points to outlives the check.
struct Checking {
  const lint::RuleSource* rules;
  const std::vector<lint::RuleInfo>* catalogue;
  Fixing fixing;
  bool measure = false;
};

// Checks the first of the inputs, and with it those that follow as long as they are small and have the
// same settings: together they take less time than each alone (see facts::read_abreast()). At least one
// input; gives one result an input that was checked, in their order. Any thread; never throws.
[[nodiscard]] std::vector<CheckedFile> check_files(std::span<const Input> inputs,
                                                   const Checking& checking);

}  // namespace pmlint::cli
