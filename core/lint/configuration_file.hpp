// SPDX-License-Identifier: MIT
// pmlint.toml to Configuration: the preset, the files it extends, the file itself, the command line,
// each on top of the one before. Everything that is wrong is reported at once, each at its place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lint/configuration.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::lint {

struct ConfigurationProblem {
  Origin where;
  std::string message;
  // "pmlint.toml:3:1: unknown key 'fial-on'; did you mean 'fail-on'?"
  [[nodiscard]] std::string spell() const;
};

struct ConfigurationRequest {
  std::optional<std::string> file;          // path of a configuration file
  std::optional<std::string> preset;        // instead of the one that the files name
  std::vector<std::string> assignments;     // "key=value" in TOML, later ones win
  std::vector<std::size_t> overrides = {};  // rows of Configuration::overrides that hold; sorted
};

struct LoadedConfiguration {
  Configuration configuration;
  std::vector<ConfigurationProblem> problems;  // by file, line, column; not to be used unless empty
};

// `rules` are the installed rules, sorted by id. Reads files; never throws. A rule that a built-in
// preset names and that is not installed is passed over.
[[nodiscard]] LoadedConfiguration load_configuration(const ConfigurationRequest& request,
                                                     const std::vector<RuleInfo>& rules);

// A key that a configuration file may set, "limits.file-bytes", a line about it, and the JSON Schema
// of its value.
struct Setting {
  std::string key;
  std::string help;
  std::string_view schema;
  // "limits" and "file-bytes"; a key at the top has no table.
  [[nodiscard]] std::string_view table() const {
    const std::size_t dot = key.rfind('.');
    return dot == std::string::npos ? std::string_view() : std::string_view(key).substr(0, dot);
  }
  [[nodiscard]] std::string_view name() const {
    return std::string_view(key).substr(key.rfind('.') + 1);
  }
};
// All of them but the rules, those of a table side by side.
[[nodiscard]] std::vector<Setting> settings();

// What is wrong in the built-in presets, taken strictly; for tests.
[[nodiscard]] std::vector<ConfigurationProblem> preset_problems(const std::vector<RuleInfo>& rules);

}  // namespace pmlint::lint
