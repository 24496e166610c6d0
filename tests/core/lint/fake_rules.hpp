// SPDX-License-Identifier: MIT
// A source of rules that report what a test tells them to.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/lint/checker.hpp"

namespace pmlint::test {

inline lint::RuleInfo rule(std::string_view id, lint::Severity severity = lint::Severity::warning,
                           lint::Dimension dimension = lint::Dimension::time,
                           std::vector<lint::OptionInfo> options = {}) {
  lint::RuleInfo info;
  info.id = id;
  info.summary = "a rule for tests";
  info.severity = severity;
  info.dimension = dimension;
  info.plugin = "fake";
  info.options = std::move(options);
  return info;
}

inline lint::Finding finding(std::string rule, text::ByteRange range, std::string message = "wrong",
                             lint::Severity severity = lint::Severity::warning) {
  lint::Finding one;
  one.rule = std::move(rule);
  one.plugin = "fake";
  one.severity = severity;
  one.range = range;
  one.message = std::move(message);
  return one;
}

class FakeRules final : public lint::RuleSource {
 public:
  using Report = std::function<std::vector<lint::Finding>(const facts::Postmortem&)>;

  // `rules` sorted by id.
  FakeRules(std::vector<lint::RuleInfo> rules, Report report)
      : rules_(std::move(rules)), report_(std::move(report)) {}

  [[nodiscard]] const std::vector<lint::RuleInfo>& rules() const override { return rules_; }
  [[nodiscard]] std::unique_ptr<const lint::Checker> checker(
      const lint::Configuration& /*configuration*/) const override {
    return std::make_unique<FakeChecker>(report_);
  }

 private:
  class FakeChecker final : public lint::Checker {
   public:
    explicit FakeChecker(Report report) : report_(std::move(report)) {}
    [[nodiscard]] std::vector<lint::CheckResult> check_abreast(
        std::span<const facts::Postmortem* const> postmortems, bool /*measure*/) const override {
      std::vector<lint::CheckResult> results;
      for (const facts::Postmortem* one : postmortems) results.push_back({report_(*one), {}, {}});
      return results;
    }

   private:
    Report report_;
  };
  std::vector<lint::RuleInfo> rules_;
  Report report_;
};

}  // namespace pmlint::test
