// SPDX-License-Identifier: MIT
#include "plugins/testing/rule_case.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

#include "core/facts/postmortem.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/lint/fixes.hpp"
#include "plugins/testing/annotate.hpp"

namespace pmlint::plugins {
namespace {

constexpr int kMostRounds = 10;

// A document with what the rule reports in it.
struct Checked {
  std::unique_ptr<const facts::Postmortem> postmortem;
  std::vector<lint::Finding> findings;
};

class CaseRunner {
 public:
  CaseRunner(const lint::RuleSource& rules, const RuleCase& rule_case)
      : rules_(rules), case_(rule_case) {}

  CaseResult run() && {
    if (!configure()) return std::move(result_);
    if (std::optional<Checked> checked = check(strip_carets(case_.marked))) {
      result_.comparisons.push_back({"findings", case_.marked,
                                     annotate(checked->postmortem->source(), checked->findings,
                                              marks_related(case_.marked))});
      if (!case_.fixed.empty()) fix(*std::move(checked));
    }
    return std::move(result_);
  }

 private:
  bool configure() {
    lint::LoadedConfiguration loaded =
        lint::load_configuration({{}, {}, case_.config}, rules_.rules());
    for (const lint::ConfigurationProblem& problem : loaded.problems) {
      result_.errors.push_back(problem.spell());
    }
    configuration_ = std::move(loaded.configuration);
    rule_ = lint::find_rule(rules_.rules(), case_.rule);
    if (rule_ == nullptr) {
      result_.errors.push_back(fmt::format("there is no rule '{}'", case_.rule));
    }
    for (const lint::RuleInfo& rule : rules_.rules()) {
      configuration_.rules[std::string(rule.id)].enabled = rule.id == case_.rule;
    }
    checker_ = rules_.checker(configuration_);
    return result_.errors.empty();
  }

  std::optional<Checked> check(std::string markdown) {
    facts::ReadOptions options{configuration_.limits, configuration_.synonyms};
    if (!case_.files.empty()) {
      options.local_files = [this](const std::string& /*document*/, const std::string& path) {
        return std::optional(std::ranges::find(case_.files, path) != case_.files.end());
      };
    }
    auto read = facts::read(text::Source("case.md", std::move(markdown)), options);
    if (const auto* refusal = std::get_if<markdown::Refusal>(&read)) {
      result_.errors.push_back(refusal->message);
      return std::nullopt;
    }
    Checked checked{std::get<0>(std::move(read)), {}};
    lint::CheckResult result = checker_->check(*checked.postmortem, false);
    for (const lint::RuleFailure& failure : result.failures) {
      result_.errors.push_back(fmt::format("rule '{}' failed: {}", failure.rule, failure.why));
    }
    checked.findings = std::move(result.findings);
    for (lint::Finding& finding : checked.findings) {
      if (finding.severity == rule_->severity) finding.severity = configuration_.severity(*rule_);
    }
    lint::sort_and_deduplicate(checked.findings);
    return checked;
  }

  void fix(Checked checked) {
    for (int round = 0; round < kMostRounds; ++round) {
      lint::FixPass pass =
          lint::apply_fixes(checked.postmortem->source(), checked.findings, lint::Safety::unsafe);
      if (pass.fixed.empty()) {
        result_.comparisons.push_back({"fixed text", case_.fixed, std::move(pass.text)});
        return;
      }
      std::optional<Checked> next = check(std::move(pass.text));
      if (!next) return;
      checked = *std::move(next);
    }
    result_.errors.push_back(
        fmt::format("after {} rounds the fixes still find something to fix", kMostRounds));
  }

  const lint::RuleSource& rules_;
  const RuleCase& case_;
  const lint::RuleInfo* rule_ = nullptr;
  lint::Configuration configuration_;
  std::unique_ptr<const lint::Checker> checker_;
  CaseResult result_;
};

}  // namespace

CaseResult run_case(const lint::RuleSource& rules, const RuleCase& rule_case) {
  return CaseRunner(rules, rule_case).run();
}

}  // namespace pmlint::plugins
