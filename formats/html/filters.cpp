// SPDX-License-Identifier: MIT
#include "formats/html/filters.hpp"

#include <fmt/format.h>

#include "formats/html/markup.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::size_t kMostRules = 500;  // the rest cannot be chosen from: no document has so many

std::string box(std::string_view id, std::string_view style, std::string_view name,
                std::uint32_t findings, std::string_view title) {
  return fmt::format(
      R"(<label class="choice {1}"{4}><input type="checkbox" id="{0}" checked> {2} <span class="count">{3}</span></label>)",
      id, style, name, findings, title);
}

}  // namespace

std::string Filters::count(const lint::Finding& finding) {
  const auto [rule, is_new] = rules_.try_emplace(finding.rule, Use{rules_.size(), 0});
  ++rule->second.findings;
  ++severities_[static_cast<std::size_t>(finding.severity)];
  return fmt::format("s-{} r-{}", lint::name(finding.severity), rule->second.index);
}

std::string Filters::form(const std::vector<lint::RuleInfo>* rules) const {
  if (rules_.empty()) return {};
  std::string text =
      R"(<section class="filters" aria-label="Filters"><fieldset><legend>Show</legend>)";
  for (const lint::Severity severity :
       {lint::Severity::error, lint::Severity::warning, lint::Severity::note}) {
    const std::uint32_t findings = severities_[static_cast<std::size_t>(severity)];
    if (findings == 0) continue;
    const std::string_view name = lint::name(severity);
    text += box(fmt::format("show-{}", name), fmt::format("choice-{}", name),
                fmt::format("{}{}", name, findings == 1 ? "" : "s"), findings, "");
  }
  text += fmt::format(
      "</fieldset>\n<details><summary>Rules <span class=\"count\">{}</span></summary>"
      "<fieldset><legend class=\"hidden\">Rules</legend>",
      rules_.size());
  for (const auto& [rule, use] : rules_) {
    if (use.index >= kMostRules) continue;
    const lint::RuleInfo* info = rules == nullptr ? nullptr : lint::find_rule(*rules, rule);
    const std::string title =
        info == nullptr ? "" : fmt::format(R"( title="{}")", escaped(info->summary));
    text += box(fmt::format("show-r-{}", use.index), "choice-rule", escaped(shortened(rule, 80)),
                use.findings, title);
  }
  return text + "</fieldset></details></section>\n";
}

std::string Filters::style() const {
  std::string text;
  for (std::size_t i = 0; i < std::min(rules_.size(), kMostRules); ++i) {
    text += fmt::format(
        "body:has(#show-r-{0}:not(:checked)) .finding.r-{0}{{display:none}}\n"
        "body:has(#show-r-{0}:not(:checked)) mark.r-{0}{{background:none;box-shadow:none}}\n",
        i);
  }
  return text;
}

}  // namespace pmlint::formats::html
