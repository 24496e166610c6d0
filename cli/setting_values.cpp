// SPDX-License-Identifier: MIT
#include "cli/setting_values.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "cli/option_text.hpp"
#include "core/lint/suppression_rules.hpp"
#include "core/score/model.hpp"

namespace pmlint::cli {
namespace {

using lint::Configuration;
using Strings = std::vector<std::string>;

std::string toml_string(std::string_view text) {
  return spell(lint::OptionValue(std::string(text)));
}

template <lint::Requirement requirement>
std::string sections(const Configuration& configuration) {
  Strings names;
  for (const lint::SectionModel& model : configuration.sections) {
    if (model.requirement == requirement) names.emplace_back(configuration.name(model.kind));
  }
  return spell(names);
}

std::string order(const Configuration& configuration) {
  Strings names;
  for (const lint::OrderedSection& one : configuration.order) {
    names.emplace_back(configuration.name(one.kind));
  }
  return spell(names);
}

std::string excludes(const Configuration& configuration) {
  Strings globs;
  for (const lint::PathPattern& one : configuration.exclude) globs.push_back(one.glob);
  return spell(globs);
}

// { impact = ["Who was hit"] } of the known kinds, or of the team's own.
template <bool own>
std::string titles(const Configuration& configuration) {
  std::string table;
  std::vector<outline::SectionKind> written;
  for (const outline::OwnSynonym& first : configuration.synonyms) {
    const bool known = std::find(written.begin(), written.end(), first.kind) != written.end();
    if (known || outline::is_own(first.kind) != own) continue;
    written.push_back(first.kind);
    Strings of_kind;
    for (const outline::OwnSynonym& one : configuration.synonyms) {
      if (one.kind == first.kind) of_kind.push_back(one.title);
    }
    table += fmt::format("{}{} = {}", table.empty() ? "" : ", ", configuration.name(first.kind),
                         spell(of_kind));
  }
  return table.empty() ? "{}" : fmt::format("{{ {} }}", table);
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
    Value{"preset", [](const Configuration& c) { return toml_string(c.preset); }},
    Value{"extends", [](const Configuration&) { return std::string("[]"); }},  // it is merged
    Value{"visibility",
          [](const Configuration& c) {
            return toml_string(c.public_document ? "public" : "internal");
          }},
    Value{"fail-on", [](const Configuration& c) { return toml_string(lint::name(c.fail_on)); }},
    Value{"fail-under",
          [](const Configuration& c) { return fmt::format("{}", c.fail_under.value_or(0)); }},
    Value{"exclude", excludes},
    Value{"baseline", [](const Configuration& c) { return toml_string(c.baseline); }},
    Value{"sections.kinds", titles<true>},
    Value{"sections.required", sections<lint::Requirement::required>},
    Value{"sections.recommended", sections<lint::Requirement::recommended>},
    Value{"sections.optional", sections<lint::Requirement::optional>},
    Value{"sections.order", order},
    Value{"sections.synonyms", titles<false>},
    Value{"suppressions.require-reason",
          [](const Configuration& c) {
            return spell(c.enabled(lint::reasonless_suppression_rule()));
          }},
    Value{"limits.file-bytes", limit_of<&markdown::Limits::file_bytes>},
    Value{"limits.table-cells", limit_of<&markdown::Limits::table_cells>},
    Value{"limits.table-columns", limit_of<&markdown::Limits::table_columns>},
    Value{"limits.container-depth", limit_of<&markdown::Limits::container_depth>},
    Value{"limits.bracket-run", limit_of<&markdown::Limits::bracket_run>},
};

}  // namespace

std::string setting_value(std::string_view key, const Configuration& configuration) {
  for (const Value& value : kValues) {
    if (value.key == key) return value.of(configuration);
  }
  // What is left are the weights of the score.
  const std::string_view name = key.substr(key.rfind('.') + 1);
  const std::optional<lint::Dimension> dimension = lint::dimension(name);
  if (!dimension) return {};
  const auto own = configuration.weights.find(name);
  return fmt::format("{}",
                     own == configuration.weights.end() ? score::weight(*dimension) : own->second);
}

std::string_view rule_level(const lint::RuleInfo& rule, const Configuration& configuration) {
  return configuration.enabled(rule) ? lint::name(configuration.severity(rule)) : "off";
}

std::string option_value(const lint::RuleInfo& rule, const lint::OptionInfo& option,
                         const Configuration& configuration) {
  const auto setting = configuration.rules.find(rule.id);
  if (setting != configuration.rules.end()) {
    const auto own = setting->second.options.find(option.name);
    if (own != setting->second.options.end()) return spell(own->second);
  }
  return spell(option.default_value);
}

}  // namespace pmlint::cli
