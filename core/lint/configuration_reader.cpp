// SPDX-License-Identifier: MIT
// Every table of the file is a list of keys and what reads each; a key that is on no list is unknown.
#include "core/lint/configuration_reader.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
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

class Reader {
 public:
  Reader(const ConfigurationLayer& layer, const std::vector<RuleInfo>& rules,
         Configuration& configuration, std::vector<ConfigurationProblem>& problems)
      : layer_(layer), rules_(rules), configuration_(configuration), problems_(problems) {}

  void read() {
    static constexpr std::array kKeys = {
        Key{"preset", &Reader::read_preset},         Key{"extends", &Reader::read_extends},
        Key{"visibility", &Reader::read_visibility}, Key{"fail-on", &Reader::read_fail_on},
        Key{"fail-under", &Reader::read_fail_under}, Key{"exclude", &Reader::read_exclude},
        Key{"sections", &Reader::read_sections},     Key{"rules", &Reader::read_rules},
        Key{"score", &Reader::read_score},           Key{"limits", &Reader::read_limits},
    };
    read_table(layer_.table, kKeys, "key");
  }

 private:
  struct Key {
    std::string_view name;
    void (Reader::*read)(const toml::node&);
  };

  // --- steps that every table needs

  template <std::size_t size>
  void read_table(const toml::node& node, const std::array<Key, size>& keys,
                  std::string_view what) {
    const toml::table* table = expect_table(node);
    if (table == nullptr) return;
    for (const auto& [key, value] : *table) {
      const auto* known = std::find_if(
          keys.begin(), keys.end(), [&key = key](const Key& one) { return one.name == key.str(); });
      const std::size_t outer = path_.size();
      path_ += (path_.empty() ? "" : ".") + std::string(key.str());
      if (known != keys.end()) {
        (this->*known->read)(value);
        if (!value.is_table()) configuration_.origins[path_] = origin_in(layer_, key.source());
      } else {
        std::vector<std::string_view> names;
        for (const Key& one : keys) names.push_back(one.name);
        unknown(key, what, key.str(), names);
      }
      path_.resize(outer);
    }
  }

  void report(const toml::source_region& where, std::string message) {
    problems_.push_back({origin_in(layer_, where), std::move(message)});
  }
  void unknown(const toml::key& key, std::string_view what, std::string_view word,
               const std::vector<std::string_view>& known) {
    report(key.source(), fmt::format("unknown {} '{}'{}", what, word, did_you_mean(word, known)));
  }
  void wrong_type(const toml::node& node, std::string_view expected) {
    report(node.source(), fmt::format("'{}' must be {}, not {}", path_, expected, type_name(node)));
  }
  const toml::table* expect_table(const toml::node& node) {
    if (!node.is_table()) wrong_type(node, "a table");
    return node.as_table();
  }
  std::optional<std::string> expect_string(const toml::node& node) {
    if (const auto* string = node.as_string()) return string->get();
    wrong_type(node, "a string");
    return std::nullopt;
  }
  // A list of strings, each with its place.
  std::vector<std::pair<std::string, toml::source_region>> expect_strings(const toml::node& node) {
    std::vector<std::pair<std::string, toml::source_region>> strings;
    const toml::array* array = node.as_array();
    if (array == nullptr) wrong_type(node, "a list of strings");
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
      const toml::node& one = *array->get(i);
      if (const auto* string = one.as_string()) {
        strings.emplace_back(string->get(), one.source());
      } else {
        wrong_type(one, "a list of strings");
      }
    }
    return strings;
  }
  std::optional<std::int64_t> expect_integer(const toml::node& node, std::int64_t low,
                                             std::int64_t high) {
    const auto* integer = node.as_integer();
    if (integer == nullptr) {
      wrong_type(node, "an integer");
      return std::nullopt;
    }
    if (integer->get() < low || integer->get() > high) {
      report(node.source(), fmt::format("'{}' must lie between {} and {}", path_, low, high));
      return std::nullopt;
    }
    return integer->get();
  }
  void not_one_of(const toml::node& node, std::string_view value,
                  const std::vector<std::string_view>& values) {
    std::string list;
    for (const std::string_view one : values) {
      list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", one);
    }
    report(node.source(), fmt::format("'{}' is \"{}\", but must be one of {}{}", path_, value, list,
                                      did_you_mean(value, values)));
  }

  // --- top level

  void read_preset(const toml::node& node) { (void)expect_string(node); }
  void read_extends(const toml::node& node) {
    if (node.is_array()) {
      (void)expect_strings(node);
    } else if (!node.is_string()) {
      wrong_type(node, "a string or a list of strings");
    }
  }
  void read_visibility(const toml::node& node) {
    const std::optional<std::string> value = expect_string(node);
    if (!value) return;
    if (*value != "public" && *value != "internal")
      return not_one_of(node, *value, {"internal", "public"});
    configuration_.public_document = *value == "public";
  }
  void read_fail_on(const toml::node& node) {
    const std::optional<std::string> value = expect_string(node);
    if (!value) return;
    if (const auto known = fail_on(*value)) {
      configuration_.fail_on = *known;
    } else {
      not_one_of(node, *value, {"error", "warning", "note", "never"});
    }
  }
  void read_fail_under(const toml::node& node) {
    if (const auto value = expect_integer(node, 0, 100))
      configuration_.fail_under = static_cast<int>(*value);
  }
  void read_exclude(const toml::node& node) {
    configuration_.exclude.clear();
    for (auto& [glob, where] : expect_strings(node))
      configuration_.exclude.push_back({glob, layer_.base});
  }

  // --- sections

  void read_sections(const toml::node& node) {
    static constexpr std::array kKeys = {
        Key{"required", &Reader::read_required}, Key{"recommended", &Reader::read_recommended},
        Key{"optional", &Reader::read_optional}, Key{"synonyms", &Reader::read_synonyms}};
    listed_.clear();
    read_table(node, kKeys, "key of [sections]");
  }
  void read_required(const toml::node& node) { read_kinds(node, Requirement::required); }
  void read_recommended(const toml::node& node) { read_kinds(node, Requirement::recommended); }
  void read_optional(const toml::node& node) { read_kinds(node, Requirement::optional); }

  // A list takes the place of the list of that name beneath it, and a kind that it names leaves
  // every other list beneath.
  void read_kinds(const toml::node& node, Requirement requirement) {
    std::vector<SectionModel>& models = configuration_.sections;
    std::erase_if(models, [&](const SectionModel& model) {
      return model.requirement == requirement && !is_listed(model.kind);
    });
    for (const auto& [name, where] : expect_strings(node)) {
      const auto kind = expect_kind(name, where);
      if (!kind) continue;
      if (is_listed(*kind)) {
        report(where, fmt::format("section '{}' is listed twice", name));
        continue;
      }
      std::erase_if(models, [kind](const SectionModel& model) { return model.kind == *kind; });
      models.push_back({*kind, requirement, origin_in(layer_, where)});
      listed_.push_back(*kind);
    }
  }
  [[nodiscard]] bool is_listed(outline::SectionKind kind) const {
    return std::find(listed_.begin(), listed_.end(), kind) != listed_.end();
  }
  std::optional<outline::SectionKind> expect_kind(std::string_view name,
                                                  const toml::source_region& where) {
    const auto kind = outline::section_kind(name);
    if (kind && *kind != outline::SectionKind::other) return kind;
    std::vector<std::string_view> names;
    for (std::uint8_t i = 1; i < outline::kSectionKindCount; ++i) {
      names.push_back(outline::name(static_cast<outline::SectionKind>(i)));
    }
    report(where, fmt::format("unknown section '{}'{}", name, did_you_mean(name, names)));
    return std::nullopt;
  }
  void read_synonyms(const toml::node& node) {
    const toml::table* table = expect_table(node);
    if (table == nullptr) return;
    for (const auto& [key, titles] : *table) {
      const auto kind = expect_kind(key.str(), key.source());
      const std::size_t outer = path_.size();
      path_ += "." + std::string(key.str());
      for (const auto& [title, where] : expect_strings(titles)) {
        if (kind) configuration_.synonyms.push_back({title, *kind});
      }
      configuration_.origins[path_] = origin_in(layer_, key.source());
      path_.resize(outer);
    }
  }

  // --- rules

  void read_rules(const toml::node& node) {
    const toml::table* table = expect_table(node);
    if (table == nullptr) return;
    for (const auto& [key, value] : *table) {
      const RuleInfo* rule = find_rule(rules_, key.str());
      if (rule == nullptr) {
        std::vector<std::string_view> ids;
        for (const RuleInfo& one : rules_) ids.push_back(one.id);
        unknown(key, "rule", key.str(), ids);
        continue;
      }
      const std::size_t outer = path_.size();
      path_ += "." + std::string(key.str());
      RuleSetting& setting = configuration_.rules[std::string(rule->id)];
      setting.origin = origin_in(layer_, key.source());
      if (const toml::table* options = value.as_table()) {
        read_options(*options, *rule, setting);
      } else if (value.is_string()) {
        read_level(value, setting);
      } else {
        wrong_type(value, "a severity or a table");
      }
      path_.resize(outer);
    }
  }
  // "off" and "on" switch the rule; a severity switches it on as well.
  void read_level(const toml::node& node, RuleSetting& setting) {
    const std::optional<std::string> level = expect_string(node);
    if (!level) return;
    const std::optional<Severity> known = severity(*level);
    if (!known && *level != "on" && *level != "off") {
      return not_one_of(node, *level, {"error", "warning", "note", "on", "off"});
    }
    setting.enabled = *level != "off";
    if (known) setting.severity = known;
    configuration_.origins[path_] = origin_in(layer_, node.source());
  }
  void read_options(const toml::table& table, const RuleInfo& rule, RuleSetting& setting) {
    for (const auto& [key, value] : table) {
      const std::size_t outer = path_.size();
      path_ += "." + std::string(key.str());
      if (key.str() == "severity") {
        read_level(value, setting);
      } else {
        read_option(key, value, rule, setting);
      }
      path_.resize(outer);
    }
  }
  void read_option(const toml::key& key, const toml::node& value, const RuleInfo& rule,
                   RuleSetting& setting) {
    const auto option =
        std::find_if(rule.options.begin(), rule.options.end(),
                     [&key](const OptionInfo& one) { return one.name == key.str(); });
    if (option == rule.options.end()) {
      std::vector<std::string_view> names = {"severity"};
      for (const OptionInfo& one : rule.options) names.push_back(one.name);
      return unknown(key, fmt::format("option of rule '{}':", rule.id), key.str(), names);
    }
    if (auto read = option_value(value, option->default_value)) {
      setting.options[std::string(key.str())] = std::move(*read);
      configuration_.origins[path_] = origin_in(layer_, key.source());
    }
  }
  // The value as the type that the option's default has.
  std::optional<OptionValue> option_value(const toml::node& node, const OptionValue& like) {
    if (std::holds_alternative<bool>(like)) {
      if (const auto* value = node.as_boolean()) return OptionValue(value->get());
      wrong_type(node, "true or false");
    } else if (std::holds_alternative<std::int64_t>(like)) {
      if (const auto* value = node.as_integer()) return OptionValue(value->get());
      wrong_type(node, "an integer");
    } else if (std::holds_alternative<double>(like)) {
      if (const auto value = node.value<double>(); value && node.is_number())
        return OptionValue(*value);
      wrong_type(node, "a number");
    } else if (std::holds_alternative<std::string>(like)) {
      if (auto value = expect_string(node)) return OptionValue(std::move(*value));
    } else {
      std::vector<std::string> values;
      for (auto& [value, where] : expect_strings(node)) values.push_back(value);
      if (node.is_array()) return OptionValue(std::move(values));
    }
    return std::nullopt;
  }

  // --- score and limits

  void read_score(const toml::node& node) {
    static constexpr std::array kKeys = {Key{"weights", &Reader::read_weights}};
    read_table(node, kKeys, "key of [score]");
  }
  void read_weights(const toml::node& node) {
    const toml::table* table = expect_table(node);
    if (table == nullptr) return;
    for (const auto& [key, value] : *table) {
      const std::size_t outer = path_.size();
      path_ += "." + std::string(key.str());
      const std::optional<Dimension> known = dimension(key.str());
      const std::optional<double> weight = value.value<double>();
      if (!known || *known == Dimension::none) {
        std::vector<std::string_view> names;
        for (std::uint8_t i = 0; i < kDimensionCount; ++i)
          names.push_back(name(static_cast<Dimension>(i)));
        unknown(key, "score dimension", key.str(), names);
      } else if (!value.is_number() || !weight) {
        wrong_type(value, "a number");
      } else if (!(*weight >= 0 && *weight <= 1000)) {
        report(value.source(), fmt::format("'{}' must lie between 0 and 1000", path_));
      } else {
        configuration_.weights[std::string(key.str())] = *weight;
        configuration_.origins[path_] = origin_in(layer_, key.source());
      }
      path_.resize(outer);
    }
  }
  void read_limits(const toml::node& node) {
    static constexpr std::array kKeys = {
        Key{"file-bytes", &Reader::read_limit<&markdown::Limits::file_bytes>},
        Key{"table-cells", &Reader::read_limit<&markdown::Limits::table_cells>},
        Key{"table-columns", &Reader::read_limit<&markdown::Limits::table_columns>},
        Key{"container-depth", &Reader::read_limit<&markdown::Limits::container_depth>},
        Key{"bracket-run", &Reader::read_limit<&markdown::Limits::bracket_run>}};
    read_table(node, kKeys, "key of [limits]");
  }
  template <std::uint32_t markdown::Limits::*limit>
  void read_limit(const toml::node& node) {
    constexpr std::int64_t kLargest = 1U << 30U;
    if (const auto value = expect_integer(node, 1, kLargest)) {
      configuration_.limits.*limit = static_cast<std::uint32_t>(*value);
    }
  }

  const ConfigurationLayer& layer_;
  const std::vector<RuleInfo>& rules_;
  Configuration& configuration_;
  std::vector<ConfigurationProblem>& problems_;
  std::string path_;                          // of the key being read: "score.weights.time"
  std::vector<outline::SectionKind> listed_;  // kinds that this layer has put on a list
};

}  // namespace

Origin origin_in(const ConfigurationLayer& layer, const toml::source_region& region) {
  if (!layer.has_lines) return {layer.name, 0, 0};
  return {layer.name, region.begin.line, region.begin.column};
}

void read_layer(const ConfigurationLayer& layer, const std::vector<RuleInfo>& rules,
                Configuration& configuration, std::vector<ConfigurationProblem>& problems) {
  Reader(layer, rules, configuration, problems).read();
}

}  // namespace pmlint::lint
