// SPDX-License-Identifier: MIT
#include "plugins/record.hpp"

#include <fmt/core.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/text/utf8.hpp"

namespace pmlint::plugins {
namespace {

constexpr std::uint32_t kMostRules = 10000;
constexpr std::uint32_t kMostOptions = 1000;

using Reason = std::optional<std::string>;

// Non-empty text in UTF-8.
bool is_text(const char* text) {
  if (text == nullptr || *text == '\0') return false;
  const std::string_view view(text);
  return text::first_malformed_utf8(view) == view.size();
}

bool is_text(const pml_str& text) {
  if (text.data == nullptr) return text.size == 0;
  const std::string_view view(text.data, text.size);
  return text::first_malformed_utf8(view) == view.size();
}

// Lower case words and numbers joined by single '-'.
bool is_name(const char* text) {
  if (!is_text(text)) return false;
  const std::string_view name(text);
  char before = '-';
  for (const char c : name) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!word && (c != '-' || before == '-')) return false;
    before = c;
  }
  return before != '-';
}

bool is_table(const pml_table& table, std::uint32_t row_size, std::uint32_t most) {
  return table.count == 0 ||
         (table.rows != nullptr && table.stride >= row_size && table.count <= most);
}

Reason version_fault(const pml_plugin& plugin) {
  if (plugin.magic != PML_MAGIC) return "is no pmlint plugin: its record has another magic number";
  if (plugin.abi_major != PML_ABI_MAJOR) {
    return fmt::format("was built for plugin ABI {}, this pmlint speaks {}", plugin.abi_major,
                       PML_ABI_MAJOR);
  }
  if (plugin.abi_minor > PML_ABI_MINOR) {
    return fmt::format("needs plugin ABI {}.{}, this pmlint has {}.{}", plugin.abi_major,
                       plugin.abi_minor, PML_ABI_MAJOR, PML_ABI_MINOR);
  }
  if (plugin.size < PML_PLUGIN_SIZE_1_0) return "has an incomplete record";
  return std::nullopt;
}

Reason plugin_fault(const pml_plugin& plugin) {
  if (Reason reason = version_fault(plugin)) return reason;
  if (!is_text(plugin.name)) return "has an incomplete record: it has no name";
  if (!is_text(plugin.version)) return "has an incomplete record: it has no version";
  if (plugin.rules == nullptr || plugin.rule_count == 0) {
    return "has an incomplete record: it has no rules";
  }
  if (plugin.rule_count > kMostRules) {
    return fmt::format("has a broken record: it claims {} rules", plugin.rule_count);
  }
  return std::nullopt;
}

std::optional<lint::OptionValue> option_value(const pml_value& value) {
  switch (value.type) {
    case PML_BOOL:
      return value.integer != 0;
    case PML_INT:
      return value.integer;
    case PML_NUMBER:
      return value.number;
    case PML_STRING:
      if (!is_text(value.string)) return std::nullopt;
      return std::string(value.string.data == nullptr ? "" : value.string.data, value.string.size);
    case PML_STRINGS: {
      if (!is_table(value.strings, sizeof(pml_str), kMostOptions)) return std::nullopt;
      std::vector<std::string> texts;
      for (std::uint32_t i = 0; i < value.strings.count; ++i) {
        const auto text = row_of<pml_str>(value.strings, i);
        if (!is_text(text)) return std::nullopt;
        texts.emplace_back(text.data == nullptr ? "" : text.data, text.size);
      }
      return texts;
    }
    default:
      return std::nullopt;
  }
}

// Reads the options into `info`.
Reason read_options(const pml_rule& rule, lint::RuleInfo& info) {
  if (!is_table(rule.options, PML_OPTION_SIZE_1_0, kMostOptions)) {
    return "its options are no table";
  }
  for (std::uint32_t i = 0; i < rule.options.count; ++i) {
    const auto option = row_of<pml_option>(rule.options, i);
    if (!is_name(option.name)) return fmt::format("option {} has no name", i + 1);
    if (!is_text(option.help)) return fmt::format("option '{}' has no help", option.name);
    std::optional<lint::OptionValue> value = option_value(option.value);
    if (!value) return fmt::format("option '{}' has no valid default", option.name);
    for (const lint::OptionInfo& other : info.options) {
      if (other.name == option.name) return fmt::format("option '{}' stands twice", option.name);
    }
    info.options.push_back({option.name, option.help, *std::move(value)});
  }
  return std::nullopt;
}

Reason rule_fault(const pml_rule& rule) {
  if (!is_text(rule.summary)) return "it has no summary";
  if (rule.page == nullptr || rule.page->size == 0 || !is_text(*rule.page)) return "it has no page";
  if (rule.severity > PML_SEVERITY_ERROR) return "its severity is unknown";
  if (rule.dimension > PML_DIMENSION_NONE) return "its dimension is unknown";
  if (rule.create == nullptr || rule.check == nullptr || rule.destroy == nullptr) {
    return "it lacks a function";
  }
  return std::nullopt;
}

text::Result<PluginRule> read_rule(const pml_rule* from, const pml_plugin& plugin,
                                   std::uint32_t index) {
  if (from == nullptr || from->size < PML_RULE_SIZE_1_0 || !is_name(from->id)) {
    return text::Failure{
        fmt::format("has an incomplete record: rule {} has no valid id", index + 1)};
  }
  PluginRule rule{{}, grown<pml_rule>(from, from->size)};
  const pml_rule& record = rule.record;
  Reason reason = rule_fault(record);
  if (!reason) {
    rule.info = {.id = record.id,
                 .summary = record.summary,
                 .severity = static_cast<lint::Severity>(record.severity),
                 .dimension = static_cast<lint::Dimension>(record.dimension),
                 .enabled = (record.flags & PML_RULE_ENABLED) != 0,
                 .mandatory = (record.flags & PML_RULE_MANDATORY) != 0,
                 .per_item = (record.flags & PML_RULE_PER_ITEM) != 0,
                 .page = {record.page->data, record.page->size},
                 .plugin = plugin.name,
                 .version = plugin.version,
                 .options = {}};
    reason = read_options(record, rule.info);
  }
  if (reason) {
    return text::Failure{
        fmt::format("has an incomplete record: rule '{}': {}", record.id, *reason)};
  }
  return rule;
}

}  // namespace

text::Result<std::vector<PluginRule>> read_record(const pml_plugin& plugin) {
  if (Reason reason = plugin_fault(plugin)) return text::Failure{*std::move(reason)};
  std::vector<PluginRule> rules;
  for (std::uint32_t i = 0; i < plugin.rule_count; ++i) {
    text::Result<PluginRule> rule = read_rule(plugin.rules[i], plugin, i);
    if (!rule) return text::Failure{rule.error()};
    rules.push_back(std::move(rule).value());
  }
  return rules;
}

}  // namespace pmlint::plugins
