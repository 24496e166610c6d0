// SPDX-License-Identifier: MIT
#include "cli/starter.hpp"

#include <fmt/core.h>

#include <array>
#include <cstdint>
#include <string_view>

#include "cli/option_text.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/score/model.hpp"

namespace pmlint::cli {
namespace {

using lint::Configuration;

template <lint::Requirement requirement>
std::string sections(const Configuration& configuration) {
  std::vector<std::string> names;
  for (const lint::SectionModel& model : configuration.sections) {
    if (model.requirement == requirement) names.emplace_back(configuration.name(model.kind));
  }
  return spell(lint::OptionValue(names));
}

template <std::uint32_t markdown::Limits::*limit>
std::string limit_of(const Configuration& configuration) {
  return fmt::format("{}", configuration.limits.*limit);
}

struct Value {
  std::string_view key;
  std::string (*of)(const Configuration&);
};
constexpr std::array kValues{
    Value{"preset", [](const Configuration& c) { return fmt::format("\"{}\"", c.preset); }},
    Value{"extends", [](const Configuration&) { return std::string("[]"); }},
    Value{"visibility", [](const Configuration&) { return std::string("\"internal\""); }},
    Value{"fail-on",
          [](const Configuration& c) { return fmt::format("\"{}\"", lint::name(c.fail_on)); }},
    Value{"fail-under", [](const Configuration&) { return std::string("0"); }},
    Value{"exclude", [](const Configuration&) { return std::string("[]"); }},
    Value{"sections.kinds", [](const Configuration&) { return std::string("{}"); }},
    Value{"baseline", [](const Configuration&) { return std::string("\"\""); }},
    Value{"sections.required", sections<lint::Requirement::required>},
    Value{"sections.recommended", sections<lint::Requirement::recommended>},
    Value{"sections.optional", sections<lint::Requirement::optional>},
    Value{"sections.order", [](const Configuration&) { return std::string("[]"); }},
    Value{"sections.synonyms", [](const Configuration&) { return std::string("{}"); }},
    Value{"limits.file-bytes", limit_of<&markdown::Limits::file_bytes>},
    Value{"limits.table-cells", limit_of<&markdown::Limits::table_cells>},
    Value{"limits.table-columns", limit_of<&markdown::Limits::table_columns>},
    Value{"limits.container-depth", limit_of<&markdown::Limits::container_depth>},
    Value{"limits.bracket-run", limit_of<&markdown::Limits::bracket_run>},
};

// Of a key of kValues, or of score.weights; empty for one that neither knows.
std::string value_of(std::string_view key, const Configuration& configuration) {
  for (const Value& value : kValues) {
    if (value.key == key) return value.of(configuration);
  }
  const std::string_view name = key.substr(key.rfind('.') + 1);
  const std::optional<lint::Dimension> dimension = lint::dimension(name);
  if (!dimension) return {};
  const auto own = configuration.weights.find(name);
  return fmt::format("{}", own == configuration.weights.end()
                               ? static_cast<double>(score::weight(*dimension))
                               : own->second);
}

std::string level_of(const lint::RuleInfo& rule, const Configuration& configuration) {
  return configuration.enabled(rule) ? std::string(lint::name(configuration.severity(rule)))
                                     : "off";
}

std::string rule_text(const lint::RuleInfo& rule, const Configuration& configuration) {
  std::string text = fmt::format("# {}\n", rule.summary);
  std::string options;
  const auto setting = configuration.rules.find(rule.id);
  for (const lint::OptionInfo& option : rule.options) {
    const lint::OptionValue* value = &option.default_value;
    if (setting != configuration.rules.end()) {
      const auto own = setting->second.options.find(option.name);
      if (own != setting->second.options.end()) value = &own->second;
    }
    text += fmt::format("#   {}: {}\n", option.name, option.help);
    options += fmt::format(", {} = {}", option.name, spell(*value));
  }
  const std::string level = level_of(rule, configuration);
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
    const std::size_t dot = setting.key.rfind('.');
    const std::string of = dot == std::string::npos ? "" : setting.key.substr(0, dot);
    if (of != table) {
      if (table == "sections") write_rules();
      text += fmt::format("\n[{}]\n", of);
      table = of;
    }
    text += fmt::format("# {}\n{}{} = {}\n", setting.help, setting.key == "preset" ? "" : "#",
                        dot == std::string::npos ? setting.key : setting.key.substr(dot + 1),
                        value_of(setting.key, configuration));
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
