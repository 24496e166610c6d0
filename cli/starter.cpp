// SPDX-License-Identifier: MIT
#include "cli/starter.hpp"

#include <fmt/core.h>

#include <string_view>

#include "cli/setting_values.hpp"
#include "core/lint/configuration_file.hpp"

namespace pmlint::cli {
namespace {

using lint::Configuration;

std::string rule_text(const lint::RuleInfo& rule, const Configuration& configuration) {
  std::string text = fmt::format("# {}\n", rule.summary);
  std::string options;
  for (const lint::OptionInfo& option : rule.options) {
    text += fmt::format("#   {}: {}\n", option.name, option.help);
    options += fmt::format(", {} = {}", option.name, option_value(rule, option, configuration));
  }
  const std::string_view level = rule_level(rule, configuration);
  if (options.empty()) return text + fmt::format("#{} = \"{}\"\n", rule.id, level);
  return text + fmt::format("#{} = {{ severity = \"{}\"{} }}\n", rule.id, level, options);
}

}  // namespace

std::string starter_file(const Configuration& configuration,
                         const std::vector<lint::RuleInfo>& rules) {
  std::string text(
      "# Settings of pmlint for the documents in this folder and below.\n"
      "# Take the # away before a setting to change it; each stands here with its default.\n\n");
  const auto write_rules = [&] {
    text +=
        "\n[rules]\n"
        "# For each rule: off, note, warning or error; `pmlint explain RULE` prints its page.\n";
    for (const lint::RuleInfo& rule : rules) text += rule_text(rule, configuration);
  };
  std::string table;
  for (const lint::Setting& setting : lint::settings()) {
    if (setting.table() != table) {
      if (table == "suppressions") write_rules();
      text += fmt::format("\n[{}]\n", setting.table());
      table = setting.table();
    }
    text += fmt::format("# {}\n{}{} = {}\n", setting.help, setting.key == "preset" ? "" : "#",
                        setting.name(), setting_value(setting.key, configuration));
  }
  text +=
      "\n#[[overrides]]\n"
      "# documents for which the values of this table hold; of several such tables the last wins\n"
      "#paths = [\"public/**\"]\n"
      "# any setting of this file but preset, extends, exclude and baseline\n"
      "#visibility = \"public\"\n";
  return text;
}

}  // namespace pmlint::cli
