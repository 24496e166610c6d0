// SPDX-License-Identifier: MIT
// [rules]: a severity for a rule, or a table with a severity and the rule's own options.
#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <variant>

#include "core/lint/suggestion.hpp"
#include "core/lint/table_reader.hpp"

namespace pmlint::lint {
namespace {

// "off" and "on" switch the rule; a severity switches it on as well.
void read_level(TableReader& reader, const toml::node& node, RuleSetting& setting) {
  const std::optional<std::string> level = reader.expect_string(node);
  if (!level) return;
  const std::optional<Severity> known = severity(*level);
  if (!known && *level != "on" && *level != "off") {
    return reader.report_choice(node, *level, {"error", "warning", "note", "on", "off"});
  }
  setting.enabled = *level != "off";
  if (known) setting.severity = known;
  reader.remember_origin(node.source());
}

template <class Value>
std::optional<OptionValue> as_option(std::optional<Value> value) {
  if (!value) return std::nullopt;
  return OptionValue(std::move(*value));
}

// The value as the type that the option's default has.
std::optional<OptionValue> read_value(TableReader& reader, const toml::node& node,
                                      const OptionValue& like) {
  if (std::holds_alternative<bool>(like)) return as_option(reader.expect_boolean(node));
  if (std::holds_alternative<std::int64_t>(like)) return as_option(reader.expect_integer(node));
  if (std::holds_alternative<double>(like)) return as_option(reader.expect_number(node));
  if (std::holds_alternative<std::string>(like)) return as_option(reader.expect_string(node));
  std::vector<std::string> values;
  for (const auto& [value, where] : reader.expect_strings(node)) values.push_back(value);
  return OptionValue(std::move(values));
}

void read_option(TableReader& reader, const toml::key& key, const toml::node& value,
                 const RuleInfo& rule, RuleSetting& setting) {
  const std::string_view word = key.str();
  const auto option = std::find_if(rule.options.begin(), rule.options.end(),
                                   [word](const OptionInfo& one) { return one.name == word; });
  if (option == rule.options.end()) {
    std::vector<std::string_view> names = {"severity"};
    for (const OptionInfo& one : rule.options) names.push_back(one.name);
    return reader.report_unknown(key.source(), fmt::format("option of rule '{}':", rule.id), word,
                                 names);
  }
  if (auto read = read_value(reader, value, option->default_value)) {
    setting.options[std::string(word)] = std::move(*read);
    reader.remember_origin(key.source());
  }
}

}  // namespace

void read_rules(TableReader& reader, const toml::node& node) {
  const toml::table* table = reader.expect_table(node);
  if (table == nullptr) return;
  for (const auto& [key, value] : *table) {
    const RuleInfo* rule = find_rule(reader.rules(), key.str());
    if (rule == nullptr) {
      std::vector<std::string_view> ids;
      for (const RuleInfo& one : reader.rules()) ids.push_back(one.id);
      reader.report_unknown(key.source(), "rule", key.str(), ids);
      continue;
    }
    const TableReader::Within within(reader, key.str());
    RuleSetting& setting = reader.configuration().rules[std::string(rule->id)];
    setting.origin = reader.origin(key.source());
    if (value.is_string()) {
      read_level(reader, value, setting);
      continue;
    }
    if (!value.is_table()) {
      reader.report_type(value, "a severity or a table");
      continue;
    }
    for (const auto& [name, option] : *value.as_table()) {
      const TableReader::Within within_rule(reader, name.str());
      if (name.str() == "severity") {
        read_level(reader, option, setting);
      } else {
        read_option(reader, name, option, *rule, setting);
      }
    }
  }
}

}  // namespace pmlint::lint
