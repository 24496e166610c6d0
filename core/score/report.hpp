// SPDX-License-Identifier: MIT
// A whole run as values: what every reporter gets, and all it gets.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/score.hpp"

namespace pmlint::score {

struct FileReport {
  std::string path;                                     // as given or walked, with '/'
  std::shared_ptr<const facts::Postmortem> postmortem;  // null: could not be read (see notices)
  std::vector<lint::Finding> findings;                  // sorted
  std::optional<Account> account;                       // none: no postmortem
};

struct Summary {
  std::uint32_t files = 0, errors = 0, warnings = 0, notes = 0, suppressed = 0;
};

struct RunReport {
  std::vector<FileReport> files;  // in argument order
  std::vector<lint::Notice> notices;
  const std::vector<lint::RuleInfo>* rules = nullptr;  // installed rules, sorted by id
  std::string preset;
  int exit_code = 0;
};

// Counts over all files; suppressed findings count only as suppressed.
[[nodiscard]] Summary summarise(const RunReport& report);

}  // namespace pmlint::score
