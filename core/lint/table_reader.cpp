// SPDX-License-Identifier: MIT
#include "core/lint/table_reader.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "core/lint/suggestion.hpp"

namespace pmlint::lint {
namespace {

std::string_view type_name(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "a table";
    case toml::node_type::array:
      return "a list";
    case toml::node_type::string:
      return "a string";
    case toml::node_type::integer:
      return "an integer";
    case toml::node_type::floating_point:
      return "a number";
    case toml::node_type::boolean:
      return "a boolean";
    default:
      return "a date or time";
  }
}

}  // namespace

void TableReader::read_table(const toml::node& node, std::span<const Key> keys,
                             std::string_view what) {
  const toml::table* table = expect_table(node);
  if (table == nullptr) return;
  // In the order of the list, so that a value can build on those of earlier keys.
  for (const Key& known : keys) {
    const auto found = table->find(known.name);
    if (found == table->end()) continue;
    const Within within(*this, known.name);
    known.read(*this, found->second);
    if (!found->second.is_table()) remember_origin(found->first.source());
  }
  std::vector<std::string_view> names;
  for (const Key& known : keys) names.push_back(known.name);
  for (const auto& [key, value] : *table) {
    if (std::find(names.begin(), names.end(), key.str()) == names.end()) {
      report_unknown(key.source(), what, key.str(), names);
    }
  }
}

const toml::table* TableReader::expect_table(const toml::node& node) {
  if (!node.is_table()) report_type(node, "a table");
  return node.as_table();
}

std::optional<std::string> TableReader::expect_string(const toml::node& node) {
  if (const auto* string = node.as_string()) return string->get();
  report_type(node, "a string");
  return std::nullopt;
}

std::vector<TableReader::PlacedString> TableReader::expect_strings(const toml::node& node) {
  std::vector<PlacedString> strings;
  const toml::array* array = node.as_array();
  if (array == nullptr) report_type(node, "a list of strings");
  for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
    const toml::node& one = *array->get(i);
    if (const auto* string = one.as_string()) {
      strings.push_back({string->get(), one.source()});
    } else {
      report_type(one, "a list of strings");
    }
  }
  return strings;
}

std::optional<bool> TableReader::expect_boolean(const toml::node& node) {
  if (const auto* value = node.as_boolean()) return value->get();
  report_type(node, "true or false");
  return std::nullopt;
}

std::optional<double> TableReader::expect_number(const toml::node& node) {
  if (node.is_number()) return node.value<double>();
  report_type(node, "a number");
  return std::nullopt;
}

std::optional<std::int64_t> TableReader::expect_integer(const toml::node& node) {
  if (const auto* value = node.as_integer()) return value->get();
  report_type(node, "an integer");
  return std::nullopt;
}

std::optional<std::int64_t> TableReader::expect_integer(const toml::node& node, std::int64_t low,
                                                        std::int64_t high) {
  const std::optional<std::int64_t> value = expect_integer(node);
  if (!value || (*value >= low && *value <= high)) return value;
  report(node.source(), fmt::format("'{}' must lie between {} and {}", path_, low, high));
  return std::nullopt;
}

void TableReader::report(const toml::source_region& where, std::string message) {
  report(origin(where), std::move(message));
}

void TableReader::report(const Origin& where, std::string message) {
  problems_.push_back({where, std::move(message)});
}

void TableReader::report_unknown(const toml::source_region& where, std::string_view what,
                                 std::string_view word,
                                 const std::vector<std::string_view>& known) {
  report(where, fmt::format("unknown {} '{}'{}", what, word, did_you_mean(word, known)));
}

void TableReader::report_type(const toml::node& node, std::string_view expected) {
  report(node.source(), fmt::format("'{}' must be {}, not {}", path_, expected, type_name(node)));
}

void TableReader::report_choice(const toml::node& node, std::string_view value,
                                const std::vector<std::string_view>& choices) {
  std::string list;
  for (const std::string_view one : choices) {
    list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", one);
  }
  report(node.source(), fmt::format("'{}' is \"{}\", but must be one of {}{}", path_, value, list,
                                    did_you_mean(value, choices)));
}

void TableReader::remember_origin(const toml::source_region& where) {
  configuration_.origins[path_] = origin(where);
}

}  // namespace pmlint::lint
