// SPDX-License-Identifier: MIT
#include "plugins/host.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

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
  constexpr std::size_t kUsual = 16;
  result.findings.reserve(kUsual);
  pml_report report(postmortem.source(), result.findings);
  for (const RuleInstance& rule : rules_) {
    const Clock::time_point start = measure ? Clock::now() : Clock::time_point();
    rule.check(tables.document(), report);
    if (measure) result.times.push_back({rule.info().id, Clock::now() - start});
    if (const std::optional<std::string>& why = report.failure()) {
      result.failures.push_back(
          {std::string(rule.info().id), std::string(rule.info().plugin), *why});
    }
  }
  return result;
}

}  // namespace pmlint::plugins
