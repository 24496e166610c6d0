// SPDX-License-Identifier: MIT
// Runs the rules that a configuration enables. A rule that throws, fails or reports garbage costs
// its own findings in that document and nothing else.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/lint/checker.hpp"
#include "core/lint/configuration.hpp"
#include "plugins/record.hpp"
#include "plugins/rule_instance.hpp"
#include "plugins/tables.hpp"

namespace pmlint::plugins {

class Host final : public lint::Checker {
 public:
  // Creates the enabled rules with their options, on this thread. Copies what it needs.
  Host(const std::vector<PluginRule>& rules, const lint::Configuration& configuration);

  // Rule by rule: each sees all the documents before the next one is called.
  [[nodiscard]] std::vector<lint::CheckResult> check_abreast(
      std::span<const facts::Postmortem* const> postmortems, bool measure) const override;

 private:
  std::vector<RuleInstance> rules_;
  SectionModels models_;
  bool public_document_;
};

}  // namespace pmlint::plugins
