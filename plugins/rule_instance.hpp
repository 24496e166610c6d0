// SPDX-License-Identifier: MIT
// One rule, created with the options of one configuration.
#pragma once

#include <pmlint/abi.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/lint/configuration.hpp"
#include "core/lint/rule_info.hpp"
#include "plugins/record.hpp"

struct pml_report;

namespace pmlint::plugins {

// The values of a rule's options in the layout of the ABI, and what they point to.
class OptionValues {
 public:
  // A configured value or the default for each option of the rule, in its order.
  OptionValues(const lint::RuleInfo& rule, const lint::Configuration& configuration);
  [[nodiscard]] pml_table table() const;

 private:
  std::vector<lint::OptionValue> owned_;
  std::vector<std::vector<pml_str>> lists_;
  std::vector<pml_value> values_;
};

class RuleInstance {
 public:
  RuleInstance(const PluginRule& rule, const lint::Configuration& configuration);

  [[nodiscard]] const lint::RuleInfo& info() const { return rule_.info; }
  // Runs the rule; what goes wrong, also at creation, is a failure in `report`. Thread-safe.
  void check(const pml_document& document, pml_report& report) const;

 private:
  struct Destroy {
    void (*destroy)(void*);
    void operator()(void* state) const;
  };
  PluginRule rule_;
  std::unique_ptr<const OptionValues> options_;  // stays where it is: the state may point into it
  std::unique_ptr<void, Destroy> state_;
  std::optional<std::string> failure_;  // of create
};

}  // namespace pmlint::plugins
