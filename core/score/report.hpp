// SPDX-License-Identifier: MIT
// A whole run as values: what every reporter gets, and all it gets.
#pragma once

#include <string>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/file_reports.hpp"

namespace pmlint::score {

struct RunReport {
  FileReports files;
  std::vector<lint::Notice> notices;                   // complete once the files have been walked
  const std::vector<lint::RuleInfo>* rules = nullptr;  // installed rules, sorted by id
  std::string preset;
  int exit_code = 0;  // known only when the files are a list
};

// Counts over all files; of streamed files, over those that have been walked.
[[nodiscard]] Summary summarise(const RunReport& report);

}  // namespace pmlint::score
