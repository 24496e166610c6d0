// SPDX-License-Identifier: MIT
// pmlint explain: the page of a rule, with the settings that hold in the working directory.
#include <fmt/core.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/option_text.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"
#include "core/lint/suggestion.hpp"

namespace pmlint::cli {
namespace {

std::string settings_text(const lint::RuleInfo& rule, const lint::Configuration& configuration) {
  std::string text = fmt::format("{}: {}\n\n", rule.id, rule.summary);
  text += fmt::format("  severity   {}{}\n", lint::name(configuration.severity(rule)),
                      configuration.enabled(rule) ? "" : ", off");
  text += fmt::format("  dimension  {}{}\n", lint::name(rule.dimension),
                      rule.mandatory ? ", mandatory: its findings cap the score" : "");
  text += fmt::format("  plugin     {}{}{}\n", rule.plugin, rule.version.empty() ? "" : " ",
                      rule.version);
  const auto setting = configuration.rules.find(rule.id);
  for (const lint::OptionInfo& option : rule.options) {
    lint::OptionValue value = option.default_value;
    std::string origin = "the default";
    if (setting != configuration.rules.end()) {
      if (const auto own = setting->second.options.find(option.name);
          own != setting->second.options.end()) {
        value = own->second;
        const auto set =
            configuration.origins.find(fmt::format("rules.{}.{}", rule.id, option.name));
        origin = fmt::format("{}; the default is {}",
                             set == configuration.origins.end() ? "" : set->second.spell(),
                             spell(option.default_value));
      }
    }
    text += fmt::format("  option     {} = {}  ({}, {})\n             {}\n", option.name,
                        spell(value), type_name(value), origin, option.help);
  }
  return text;
}

}  // namespace

int run_explain(const Options& options) {
  Session session(options);
  if (options.arguments.empty()) {
    session.notice(
        {lint::Severity::error, "explain: name a rule; 'pmlint rules' lists them", {}, 0, 0});
  }
  if (!session.usable() || options.arguments.empty()) return session.end();
  const Settings* settings = session.settings().for_folder(".");
  for (lint::Notice& problem : session.settings().take_problems()) session.notice(problem);
  const lint::Configuration none;
  const lint::Configuration& configuration = settings != nullptr ? settings->configuration : none;

  std::vector<std::string_view> ids;
  for (const lint::RuleInfo& rule : session.catalogue()) ids.push_back(rule.id);
  std::string text;
  for (const std::string& id : options.arguments) {
    const lint::RuleInfo* rule = lint::find_rule(session.catalogue(), id);
    if (rule == nullptr) {
      session.notice({lint::Severity::error,
                      fmt::format("unknown rule '{}'{}", id, lint::did_you_mean(id, ids)),
                      {},
                      0,
                      0});
      continue;
    }
    if (!text.empty()) text += "\n";
    text += settings_text(*rule, configuration) + '\n';
    text += rule->page;
    if (!rule->page.ends_with('\n')) text += '\n';
  }
  const auto failed = write_to({}, [&](std::ostream& out) { out << text; });
  if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
  return session.end();
}

}  // namespace pmlint::cli
