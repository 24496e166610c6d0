// SPDX-License-Identifier: MIT
#include "core/lint/lint.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "core/lint/line_ends.hpp"
#include "core/lint/skeleton.hpp"
#include "core/lint/suppression_rules.hpp"
#include "core/lint/suppressions.hpp"
#include "core/lint/visibility.hpp"

namespace pmlint::lint {
namespace {

constexpr std::string_view kPlaceholderRule = "placeholder-left";

// A published postmortem names no people, dates and tickets of the company's own; what misses them
// is worth a note, no more.
constexpr std::array<std::string_view, 5> kInternalRules = {
    "action-item-no-due-date", "action-item-no-owner", "action-item-owner-unaccountable",
    "action-item-untracked", "postmortem-owner-missing"};

// A rule may report less than its usual severity where it is less sure; a configured severity
// replaces the usual one and never raises such a finding above it.
void set_severities(std::vector<Finding>& findings, const std::vector<RuleInfo>& rules,
                    const Configuration& configuration, bool public_document) {
  for (Finding& finding : findings) {
    const RuleInfo* rule = find_rule(rules, finding.rule);
    if (rule == nullptr) continue;
    const Severity configured = configuration.severity(*rule);
    finding.severity =
        finding.severity < rule->severity ? std::min(finding.severity, configured) : configured;
    if (public_document &&
        std::ranges::find(kInternalRules, finding.rule) != kInternalRules.end()) {
      finding.severity = Severity::note;
    }
  }
}

bool wants_template_findings(const Configuration& configuration) {
  const auto setting = configuration.rules.find(kPlaceholderRule);
  return setting != configuration.rules.end() && setting->second.enabled.value_or(false) &&
         !setting->second.origin.file.starts_with("preset ");
}

// Which findings of a document are wanted.
enum class Wanted : std::uint8_t { none, placeholders, all };

Wanted wanted_of(const facts::Postmortem& postmortem, const Configuration& configuration) {
  const facts::DocumentKind kind = postmortem.facts().kind;
  if (kind == facts::DocumentKind::postmortem) return Wanted::all;
  if (is_skeleton(postmortem) ||
      (kind == facts::DocumentKind::template_ && wants_template_findings(configuration))) {
    return Wanted::placeholders;
  }
  return Wanted::none;
}

Outcome outcome_of(CheckResult checked, const facts::Postmortem& postmortem, Wanted wanted,
                   const RuleSource& rules, const Configuration& configuration) {
  Outcome outcome{std::move(checked.findings), std::move(checked.failures),
                  std::move(checked.times)};
  set_severities(outcome.findings, rules.rules(), configuration,
                 is_public(postmortem, configuration.public_document));
  sort_and_deduplicate(outcome.findings);
  const std::size_t before = outcome.findings.size();
  apply_suppressions(postmortem.source(), postmortem.document(), rules.rules(), configuration,
                     outcome.failures, outcome.findings);
  if (outcome.findings.size() != before) sort_and_deduplicate(outcome.findings);
  if (wanted == Wanted::placeholders) {
    std::erase_if(outcome.findings,
                  [](const Finding& one) { return one.rule != kPlaceholderRule; });
  }
  keep_line_ends(postmortem.source(), outcome.findings);
  return outcome;
}

}  // namespace

std::vector<RuleInfo> catalogue(const RuleSource& source) {
  std::vector<RuleInfo> rules = source.rules();
  for (const RuleInfo* own : core_rules()) {
    const auto place = std::ranges::lower_bound(rules, own->id, {}, &RuleInfo::id);
    rules.insert(place, *own);
  }
  return rules;
}

std::vector<Outcome> lint_abreast(std::span<const facts::Postmortem* const> postmortems,
                                  const Checker& checker, const RuleSource& rules,
                                  const Configuration& configuration, bool measure) {
  std::vector<Wanted> wanted;
  std::vector<const facts::Postmortem*> to_check;
  for (const facts::Postmortem* postmortem : postmortems) {
    wanted.push_back(wanted_of(*postmortem, configuration));
    if (wanted.back() != Wanted::none) to_check.push_back(postmortem);
  }
  std::vector<CheckResult> results = checker.check_abreast(to_check, measure);
  auto result = results.begin();
  std::vector<Outcome> outcomes(postmortems.size());
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (wanted[i] == Wanted::none) continue;
    outcomes[i] =
        outcome_of(std::move(*result++), *postmortems[i], wanted[i], rules, configuration);
  }
  return outcomes;
}

Outcome lint(const facts::Postmortem& postmortem, const Checker& checker, const RuleSource& rules,
             const Configuration& configuration, bool measure) {
  const std::array one{&postmortem};
  return std::move(lint_abreast(one, checker, rules, configuration, measure).front());
}

}  // namespace pmlint::lint
