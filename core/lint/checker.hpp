// SPDX-License-Identifier: MIT
// The door through which core calls rules without knowing what a plugin is: plugins::Host is the one
// implementation.
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::lint {

// A rule that failed on a document: it threw, or reported garbage. Its findings are dropped.
struct RuleFailure {
  std::string rule;
  std::string plugin;
  std::string why;
};

struct RuleTime {
  std::string_view rule;
  std::chrono::nanoseconds time{0};
};

struct CheckResult {
  std::vector<Finding> findings;  // with each rule's default severity; unsorted
  std::vector<RuleFailure> failures;
  std::vector<RuleTime> times;  // only when asked for
};

// The enabled rules of one configuration, created with its options.
class Checker {
 public:
  virtual ~Checker() = default;
  // Runs every rule on each document, the results in their order. Thread-safe; never throws because
  // of a rule.
  [[nodiscard]] virtual std::vector<CheckResult> check_abreast(
      std::span<const facts::Postmortem* const> postmortems, bool measure) const = 0;
  // The same for one.
  [[nodiscard]] CheckResult check(const facts::Postmortem& postmortem, bool measure) const {
    const std::array one{&postmortem};
    return std::move(check_abreast(one, measure).front());
  }
};

// Every rule that is installed, whatever is enabled.
class RuleSource {
 public:
  virtual ~RuleSource() = default;
  // Sorted by id; ids are unique. Valid while the source lives.
  [[nodiscard]] virtual const std::vector<RuleInfo>& rules() const = 0;
  // Creates the rules that `configuration` enables. Options were validated against RuleInfo; a rule
  // that cannot be created is a failure in every CheckResult.
  [[nodiscard]] virtual std::unique_ptr<const Checker> checker(
      const Configuration& configuration) const = 0;
};

}  // namespace pmlint::lint
