// SPDX-License-Identifier: MIT
#include "plugins/host.hpp"

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>

#include "core/lint/visibility.hpp"
#include "plugins/report.hpp"

namespace pmlint::plugins {
namespace {

// A document between its rules.
struct Underway {
  Underway(const facts::Postmortem& postmortem, const SectionModels& models, bool public_document,
           lint::CheckResult& into)
      : tables(postmortem, models, lint::is_public(postmortem, public_document)),
        result(into),
        report(postmortem.source(), into.findings) {
    constexpr std::size_t kUsual = 16;
    result.findings.reserve(kUsual);
  }

  Tables tables;
  lint::CheckResult& result;
  pml_report report;
};

}  // namespace

Host::Host(const std::vector<PluginRule>& rules, const lint::Configuration& configuration)
    : models_(configuration), public_document_(configuration.public_document) {
  for (const PluginRule& rule : rules) {
    if (configuration.enabled(rule.info)) rules_.emplace_back(rule, configuration);
  }
}

std::vector<lint::CheckResult> Host::check_abreast(
    std::span<const facts::Postmortem* const> postmortems, bool measure) const {
  using Clock = std::chrono::steady_clock;
  std::vector<lint::CheckResult> results(postmortems.size());
  std::deque<Underway> underway;  // where they are, they stay
  for (std::size_t i = 0; i < postmortems.size(); ++i) {
    underway.emplace_back(*postmortems[i], models_, public_document_, results[i]);
  }
  for (const RuleInstance& rule : rules_) {
    for (Underway& one : underway) {
      const Clock::time_point start = measure ? Clock::now() : Clock::time_point();
      rule.check(one.tables.document(), one.report);
      if (measure) one.result.times.push_back({rule.info().id, Clock::now() - start});
      if (const std::optional<std::string>& why = one.report.failure()) {
        one.result.failures.push_back(
            {std::string(rule.info().id), std::string(rule.info().plugin), *why});
      }
    }
  }
  return results;
}

}  // namespace pmlint::plugins
