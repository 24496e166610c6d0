// SPDX-License-Identifier: MIT
// What reading any table of a configuration file needs: values of a type, keys of a list, and a
// sentence with a place for everything else. Internal to this folder.
#pragma once

#include <toml++/toml.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lint/configuration_file.hpp"
#include "core/lint/configuration_reader.hpp"

namespace pmlint::lint {

class TableReader {
 public:
  // A key of a table and what reads its value.
  struct Key {
    std::string_view name;
    void (*read)(TableReader& reader, const toml::node& node);
    std::string_view help;    // one line; empty for a table whose keys have their own
    std::string_view schema;  // of the value, as JSON Schema; empty like help
  };
  struct PlacedString {
    std::string text;
    toml::source_region where;
  };
  // While it lives, messages speak of this key of the table being read.
  class Within {
   public:
    Within(TableReader& reader, std::string_view key)
        : reader_(reader), outer_(reader.path_.size()) {
      if (outer_ > 0) reader.path_ += '.';
      reader.path_ += key;
    }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;
    ~Within() { reader_.path_.resize(outer_); }

   private:
    TableReader& reader_;
    std::size_t outer_;
  };

  TableReader(const ConfigurationLayer& layer, const std::vector<RuleInfo>& rules,
              Configuration& configuration, std::vector<ConfigurationProblem>& problems)
      : layer_(layer), rules_(rules), configuration_(configuration), problems_(problems) {}

  // Reads more of the same layer, into another configuration.
  [[nodiscard]] TableReader into(Configuration& other) const {
    return {layer_, rules_, other, problems_};
  }

  [[nodiscard]] Configuration& configuration() { return configuration_; }
  [[nodiscard]] const std::vector<RuleInfo>& rules() const { return rules_; }
  [[nodiscard]] const ConfigurationLayer& layer() const { return layer_; }
  [[nodiscard]] const std::string& path() const { return path_; }
  // The sections that this table has listed so far.
  [[nodiscard]] std::vector<outline::SectionKind>& listed() { return listed_; }
  [[nodiscard]] Origin origin(const toml::source_region& where) const {
    return origin_in(layer_, where);
  }

  // Reads a table by its list of keys, in the list's order; `what` names a key: "key of [score]".
  void read_table(const toml::node& node, std::span<const Key> keys, std::string_view what);

  // Each gives the value, or reports what stands there instead.
  [[nodiscard]] const toml::table* expect_table(const toml::node& node);
  [[nodiscard]] std::optional<std::string> expect_string(const toml::node& node);
  [[nodiscard]] std::vector<PlacedString> expect_strings(const toml::node& node);
  [[nodiscard]] std::optional<bool> expect_boolean(const toml::node& node);
  [[nodiscard]] std::optional<double> expect_number(const toml::node& node);
  [[nodiscard]] std::optional<std::int64_t> expect_integer(const toml::node& node);
  [[nodiscard]] std::optional<std::int64_t> expect_integer(const toml::node& node, std::int64_t low,
                                                           std::int64_t high);

  void report(const toml::source_region& where, std::string message);
  void report(const Origin& where, std::string message);
  void report_unknown(const toml::source_region& where, std::string_view what,
                      std::string_view word, const std::vector<std::string_view>& known);
  void report_type(const toml::node& node, std::string_view expected);
  void report_choice(const toml::node& node, std::string_view value,
                     const std::vector<std::string_view>& choices);
  // The value of the key being read was set here.
  void remember_origin(const toml::source_region& where);

 private:
  const ConfigurationLayer& layer_;
  const std::vector<RuleInfo>& rules_;
  Configuration& configuration_;
  std::vector<ConfigurationProblem>& problems_;
  std::vector<outline::SectionKind> listed_;
  std::string path_;  // of the key being read: "score.weights.time"
};

// The readers of the larger tables.
[[nodiscard]] std::span<const TableReader::Key> section_keys();
void read_sections(TableReader& reader, const toml::node& node);
void read_rules(TableReader& reader, const toml::node& node);

}  // namespace pmlint::lint
