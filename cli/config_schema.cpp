// SPDX-License-Identifier: MIT
#include "cli/config_schema.hpp"

#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/lint/configuration_file.hpp"

namespace pmlint::cli {
namespace {

using json = nlohmann::ordered_json;

json closed_object() {
  return {{"type", "object"}, {"additionalProperties", false}, {"properties", json::object()}};
}

// "limits.file-bytes" below "limits", which is made when it is not there.
void put(json& object, std::string_view key, json schema) {
  const std::size_t dot = key.find('.');
  const std::string first(key.substr(0, dot));
  json& properties = object["properties"];
  if (dot == std::string_view::npos) {
    properties[first] = std::move(schema);
    return;
  }
  if (!properties.contains(first)) properties[first] = closed_object();
  put(properties[first], key.substr(dot + 1), std::move(schema));
}

json level() { return {{"enum", {"error", "warning", "note", "on", "off"}}}; }

// In the order of lint::OptionValue.
json option_schema(const lint::OptionInfo& option) {
  static constexpr std::array<std::string_view, 5> kTypes = {"boolean", "integer", "number",
                                                             "string", "array"};
  const std::size_t type = option.default_value.index();
  json schema{{"description", option.help}, {"type", kTypes[type]}};
  if (kTypes[type] == "array") schema["items"] = {{"type", "string"}};
  return schema;
}

json rule_schema(const lint::RuleInfo& rule) {
  json table = closed_object();
  table["properties"]["severity"] = level();
  for (const lint::OptionInfo& option : rule.options) {
    table["properties"][std::string(option.name)] = option_schema(option);
  }
  return {{"description", rule.summary}, {"anyOf", {level(), std::move(table)}}};
}

// What may stand at the top may stand in an override, but for what finds files.
json override_schema(const json& top) {
  json one = closed_object();
  one["required"] = {"paths"};
  one["properties"]["paths"] = {
      {"description", "documents for which the values of this table hold"},
      {"type", "array"},
      {"items", {{"type", "string"}}},
      {"minItems", 1}};
  for (const auto& [key, schema] : top["properties"].items()) {
    if (key != "preset" && key != "extends" && key != "exclude" && key != "baseline") {
      one["properties"][key] = schema;
    }
  }
  return {{"type", "array"}, {"items", std::move(one)}};
}

}  // namespace

std::string configuration_schema(const std::vector<lint::RuleInfo>& rules) {
  json schema{{"$schema", "http://json-schema.org/draft-07/schema#"},
              {"title", "pmlint.toml: the settings of pmlint"}};
  schema.update(closed_object());
  for (const lint::Setting& setting : lint::settings()) {
    json value = json::parse(setting.schema);
    value["description"] = setting.help;
    put(schema, setting.key, std::move(value));
  }
  json of_rules = closed_object();
  for (const lint::RuleInfo& rule : rules) {
    of_rules["properties"][std::string(rule.id)] = rule_schema(rule);
  }
  schema["properties"]["rules"] = std::move(of_rules);
  schema["properties"]["overrides"] = override_schema(schema);
  return schema.dump(2) + '\n';
}

}  // namespace pmlint::cli
