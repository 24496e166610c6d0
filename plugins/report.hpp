// SPDX-License-Identifier: MIT
// Where rules report to, one after the other: the opaque pml_report of the ABI, seen from inside.
#pragma once

#include <pmlint/abi.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/text/source.hpp"

// The first failure of a rule wins, and then nothing more of it is taken.
struct pml_report {
 public:
  // For rules that are being created: they can only fail.
  pml_report() = default;
  // Findings go to the end of `findings`. Both must outlive the report.
  pml_report(const pmlint::text::Source& source, std::vector<pmlint::lint::Finding>& findings)
      : source_(&source), findings_(&findings) {}

  // What is reported from here on is of this rule, which must outlive the report.
  void begin(const pmlint::lint::RuleInfo& rule);
  void add(const pml_diagnostic* diagnostic);
  void fail(std::string why);
  // The rule is done. A rule has at most 1000 findings in a document, the last of which says how many
  // more there are; one that failed has none.
  void end();

  [[nodiscard]] const std::optional<std::string>& failure() const { return failure_; }

 private:
  const pmlint::text::Source* source_ = nullptr;
  std::vector<pmlint::lint::Finding>* findings_ = nullptr;
  const pmlint::lint::RuleInfo* rule_ = nullptr;
  std::size_t first_ = 0;  // finding of the rule
  std::uint32_t left_out_ = 0;
  std::optional<std::string> failure_;
};

namespace pmlint::plugins {

// The functions a plugin is given; constant for the life of the program.
[[nodiscard]] const pml_host& host_functions();

}  // namespace pmlint::plugins
