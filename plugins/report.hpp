// SPDX-License-Identifier: MIT
// Where one call of one rule reports to: the opaque pml_report of the ABI, seen from inside.
#pragma once

#include <pmlint/abi.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/text/source.hpp"

// The first failure wins, and then nothing more is taken.
struct pml_report {
 public:
  // `source` null: the rule is being created and can only fail. Both must outlive the report.
  pml_report(const pmlint::lint::RuleInfo& rule, const pmlint::text::Source* source)
      : rule_(&rule), source_(source) {}

  void add(const pml_diagnostic* diagnostic);
  void fail(std::string why);

  [[nodiscard]] const std::optional<std::string>& failure() const { return failure_; }
  // In the order of the reports. A rule has at most 1000 findings in a document; the last says how
  // many more there are.
  [[nodiscard]] std::vector<pmlint::lint::Finding> take_findings();

 private:
  const pmlint::lint::RuleInfo* rule_;
  const pmlint::text::Source* source_;
  std::vector<pmlint::lint::Finding> findings_;
  std::uint32_t left_out_ = 0;
  std::optional<std::string> failure_;
};

namespace pmlint::plugins {

// The functions a plugin is given; constant for the life of the program.
[[nodiscard]] const pml_host& host_functions();

}  // namespace pmlint::plugins
