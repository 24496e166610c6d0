// SPDX-License-Identifier: MIT
// Every table of the file is a list of keys and what reads each; a key that is on no list is unknown.
#include "core/lint/configuration_reader.hpp"

#include <fmt/core.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <utility>

#include "core/lint/impossible_pattern.hpp"
#include "core/lint/suggestion.hpp"
#include "core/lint/suppression_rules.hpp"
#include "core/lint/table_reader.hpp"

namespace pmlint::lint {
namespace {

using Key = TableReader::Key;

void read_preset(TableReader& reader, const toml::node& node) { (void)reader.expect_string(node); }

void read_extends(TableReader& reader, const toml::node& node) {
  if (node.is_array()) {
    (void)reader.expect_strings(node);
  } else if (!node.is_string()) {
    reader.report_type(node, "a string or a list of strings");
  }
}

void read_visibility(TableReader& reader, const toml::node& node) {
  const std::optional<std::string> value = reader.expect_string(node);
  if (!value) return;
  if (*value != "public" && *value != "internal") {
    return reader.report_choice(node, *value, {"internal", "public"});
  }
  reader.configuration().public_document = *value == "public";
}

void read_fail_on(TableReader& reader, const toml::node& node) {
  const std::optional<std::string> value = reader.expect_string(node);
  if (!value) return;
  if (const std::optional<FailOn> known = fail_on(*value)) {
    reader.configuration().fail_on = *known;
  } else {
    reader.report_choice(node, *value, {"error", "warning", "note", "never"});
  }
}

void read_fail_under(TableReader& reader, const toml::node& node) {
  if (const auto value = reader.expect_integer(node, 0, 100)) {
    reader.configuration().fail_under = static_cast<int>(*value);
  }
}

std::vector<PathPattern> read_paths(TableReader& reader, const toml::node& node) {
  std::vector<PathPattern> patterns;
  for (const auto& [glob, where] : reader.expect_strings(node)) {
    if (const std::optional<std::string> why = why_impossible(glob)) {
      reader.report(where, fmt::format("the pattern '{}' {}", glob, *why));
    }
    patterns.push_back({glob, reader.layer().base});
  }
  return patterns;
}

void read_exclude(TableReader& reader, const toml::node& node) {
  reader.configuration().exclude = read_paths(reader, node);
}

void read_baseline(TableReader& reader, const toml::node& node) {
  const std::optional<std::string> value = reader.expect_string(node);
  if (!value) return;
  const std::filesystem::path file = std::filesystem::path(reader.layer().base) / *value;
  reader.configuration().baseline =
      value->empty() ? std::string() : file.lexically_normal().generic_string();
}

void read_weights(TableReader& reader, const toml::node& node) {
  const toml::table* table = reader.expect_table(node);
  if (table == nullptr) return;
  constexpr double kLargest = 1000;
  for (const auto& [key, value] : *table) {
    const TableReader::Within within(reader, key.str());
    const std::optional<Dimension> known = dimension(key.str());
    if (!known || *known == Dimension::none) {
      std::vector<std::string_view> names;
      for (std::uint8_t i = 0; i < kDimensionCount; ++i) {
        names.push_back(name(static_cast<Dimension>(i)));
      }
      reader.report_unknown(key.source(), "score dimension", key.str(), names);
      continue;
    }
    const std::optional<double> weight = reader.expect_number(value);
    if (!weight) continue;
    if (!(*weight >= 0 && *weight <= kLargest)) {
      reader.report(value.source(),
                    fmt::format("'{}' must lie between 0 and {}", reader.path(), kLargest));
      continue;
    }
    reader.configuration().weights[std::string(key.str())] = *weight;
    reader.remember_origin(key.source());
  }
}

// Another word for switching the rule on: who wants reasons need not know what asks for them.
void read_require_reason(TableReader& reader, const toml::node& node) {
  if (const auto value = reader.expect_boolean(node)) {
    const std::string rule(reasonless_suppression_rule().id);
    reader.configuration().rules[rule].enabled = value;
    reader.configuration().origins["rules." + rule] = reader.origin(node.source());
  }
}

constexpr std::array<Key, 1> kSuppressionKeys = {
    {{"require-reason", read_require_reason, "report suppressions that do not say why: -- reason",
      R"({"type": "boolean"})"}}};
void read_suppressions(TableReader& reader, const toml::node& node) {
  reader.read_table(node, kSuppressionKeys, "key of [suppressions]");
}

constexpr std::array<Key, 1> kScoreKeys = {{{"weights", read_weights, {}, {}}}};
void read_score(TableReader& reader, const toml::node& node) {
  reader.read_table(node, kScoreKeys, "key of [score]");
}

template <std::uint32_t markdown::Limits::*limit>
void read_limit(TableReader& reader, const toml::node& node) {
  constexpr std::int64_t kLargest = 1U << 30U;
  if (const auto value = reader.expect_integer(node, 1, kLargest)) {
    reader.configuration().limits.*limit = static_cast<std::uint32_t>(*value);
  }
}

constexpr std::string_view kLimitSchema =
    R"({"type": "integer", "minimum": 1, "maximum": 1073741824})";
constexpr std::array<Key, 5> kLimitKeys = {
    {{"file-bytes", read_limit<&markdown::Limits::file_bytes>,
      "a larger file is refused, as is one beyond the limits that follow", kLimitSchema},
     {"table-cells", read_limit<&markdown::Limits::table_cells>, "cells of one table",
      kLimitSchema},
     {"table-columns", read_limit<&markdown::Limits::table_columns>, "columns of one table",
      kLimitSchema},
     {"container-depth", read_limit<&markdown::Limits::container_depth>,
      "lists and quotes within each other", kLimitSchema},
     {"bracket-run", read_limit<&markdown::Limits::bracket_run>,
      "image openers ![ in one paragraph", kLimitSchema}}};
void read_limits(TableReader& reader, const toml::node& node) {
  reader.read_table(node, kLimitKeys, "key of [limits]");
}

void read_override_paths(TableReader& /*reader*/, const toml::node& /*node*/) {}  // read before

constexpr std::array<Key, 9> kOverrideKeys = {{{"paths", read_override_paths, {}, {}},
                                               {"visibility", read_visibility, {}, {}},
                                               {"fail-on", read_fail_on, {}, {}},
                                               {"fail-under", read_fail_under, {}, {}},
                                               {"sections", read_sections, {}, {}},
                                               {"suppressions", read_suppressions, {}, {}},
                                               {"rules", read_rules, {}, {}},
                                               {"score", read_score, {}, {}},
                                               {"limits", read_limits, {}, {}}}};

void read_override_table(TableReader& reader, const toml::table& table) {
  reader.read_table(table, kOverrideKeys, "key of [[overrides]]");
}

// Notes for which paths each is, and looks for its mistakes; its values are read by read_override.
void read_overrides(TableReader& reader, const toml::node& node) {
  if (reader.layer().built_in || !reader.layer().has_lines) {
    return reader.report(node.source(), "overrides stand in configuration files only");
  }
  const toml::array* tables = node.as_array();
  if (tables == nullptr || !tables->is_homogeneous(toml::node_type::table)) {
    return reader.report_type(node, "a list of tables, each below [[overrides]]");
  }
  for (const toml::node& one : *tables) {
    const toml::table& table = *one.as_table();
    Override found{{}, reader.origin(one.source())};
    if (const toml::node* paths = table.get("paths")) {
      const TableReader::Within within(reader, "paths");
      found.paths = read_paths(reader, *paths);
      if (paths->is_array() && found.paths.empty()) {
        reader.report(paths->source(), "'paths' is empty: the override holds for no document");
      }
    } else {
      reader.report(one.source(), "an override needs 'paths', the documents it holds for");
    }
    Configuration scratch = reader.configuration();
    TableReader inside = reader.into(scratch);
    read_override_table(inside, table);
    reader.configuration().overrides.push_back(std::move(found));
  }
}

// Own sections come first, and overrides, which may name them, last.
constexpr std::string_view kString = R"({"type": "string"})";
constexpr std::string_view kStrings = R"({"type": "array", "items": {"type": "string"}})";
constexpr std::string_view kStringOrStrings =
    R"({"type": ["string", "array"], "items": {"type": "string"}})";
constexpr std::string_view kWeightSchema = R"({"type": "number", "minimum": 0, "maximum": 1000})";
constexpr std::array<Key, 13> kKeys = {
    {{"preset", read_preset, "what lies beneath this file: a set of sections and rules", kString},
     {"extends", read_extends, "files (ending in .toml) and presets that this file builds on",
      kStringOrStrings},
     {"visibility", read_visibility,
      "\"public\": readers outside; missing owners, dates and tickets are notes",
      R"({"enum": ["internal", "public"]})"},
     {"fail-on", read_fail_on, "exit with 1 on findings this severe: error, warning, note or never",
      R"({"enum": ["error", "warning", "note", "never"]})"},
     {"fail-under", read_fail_under, "exit with 1 when a score is lower",
      R"({"type": "integer", "minimum": 0, "maximum": 100})"},
     {"exclude", read_exclude, "paths that are not checked, as in .gitignore", kStrings},
     {"baseline", read_baseline, "findings to be silent about, as `pmlint baseline` writes them",
      kString},
     {"sections", read_sections, {}, {}},
     {"suppressions", read_suppressions, {}, {}},
     {"rules", read_rules, {}, {}},
     {"score", read_score, {}, {}},
     {"limits", read_limits, {}, {}},
     {"overrides", read_overrides, {}, {}}}};

void append(std::vector<Setting>& settings, std::string_view table, std::span<const Key> keys) {
  for (const Key& key : keys) {
    if (key.help.empty()) continue;
    settings.push_back({fmt::format("{}{}{}", table, table.empty() ? "" : ".", key.name),
                        std::string(key.help), key.schema});
  }
}

}  // namespace

Origin origin_in(const ConfigurationLayer& layer, const toml::source_region& region) {
  if (!layer.has_lines) return {layer.name, 0, 0};
  return {layer.name, region.begin.line, region.begin.column};
}

std::vector<Setting> settings() {
  std::vector<Setting> settings;
  append(settings, {}, kKeys);
  append(settings, "sections", section_keys());
  append(settings, "suppressions", kSuppressionKeys);
  for (std::uint8_t i = 0; i < kDimensionCount; ++i) {
    settings.push_back({fmt::format("score.weights.{}", name(static_cast<Dimension>(i))),
                        fmt::format("how much {} counts, beside the other weights",
                                    name(static_cast<Dimension>(i))),
                        kWeightSchema});
  }
  append(settings, "limits", kLimitKeys);
  return settings;
}

void read_layer(const ConfigurationLayer& layer, const std::vector<RuleInfo>& rules,
                Configuration& configuration, std::vector<ConfigurationProblem>& problems) {
  TableReader(layer, rules, configuration, problems).read_table(layer.table, kKeys, "key");
}

void read_override(const ConfigurationLayer& layer, const toml::table& table,
                   const std::vector<RuleInfo>& rules, Configuration& configuration) {
  std::vector<ConfigurationProblem> known;  // read_layer has reported them
  TableReader reader(layer, rules, configuration, known);
  read_override_table(reader, table);
}

}  // namespace pmlint::lint
