// SPDX-License-Identifier: MIT
#include "plugins/host.hpp"

#include <chrono>
#include <iterator>
#include <optional>
#include <utility>

#include "core/lint/visibility.hpp"
#include "plugins/report.hpp"

namespace pmlint::plugins {

Host::Host(const std::vector<PluginRule>& rules, const lint::Configuration& configuration)
    : models_(configuration), public_document_(configuration.public_document) {
  for (const PluginRule& rule : rules) {
    if (configuration.enabled(rule.info)) rules_.emplace_back(rule, configuration);
  }
}

lint::CheckResult Host::check(const facts::Postmortem& postmortem, bool measure) const {
  using Clock = std::chrono::steady_clock;
  const Tables tables(postmortem, models_, lint::is_public(postmortem, public_document_));
  lint::CheckResult result;
  for (const RuleInstance& rule : rules_) {
    const Clock::time_point start = measure ? Clock::now() : Clock::time_point();
    pml_report report(rule.info(), &postmortem.source());
    rule.check(tables.document(), report);
    if (measure) result.times.push_back({rule.info().id, Clock::now() - start});
    if (const std::optional<std::string>& why = report.failure()) {
      result.failures.push_back(
          {std::string(rule.info().id), std::string(rule.info().plugin), *why});
      continue;
    }
    std::vector<lint::Finding> findings = report.take_findings();
    result.findings.insert(result.findings.end(), std::make_move_iterator(findings.begin()),
                           std::make_move_iterator(findings.end()));
  }
  return result;
}

}  // namespace pmlint::plugins
