// SPDX-License-Identifier: MIT
// One TOML table read into a Configuration that already holds what lies beneath it. Internal to this
// folder.
#pragma once

#include <toml++/toml.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/lint/configuration.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::lint {

// A parsed file, preset or command line argument.
struct ConfigurationLayer {
  std::string name;  // as origins spell it
  std::string base;  // folder that its paths are relative to
  toml::table table;
  bool built_in = false;  // a preset
  bool has_lines = true;  // false: a command line argument, whose places are no help
};

// Where in the layer a node or a key stands.
[[nodiscard]] Origin origin_in(const ConfigurationLayer& layer, const toml::source_region& region);

// Adds a layer's values to `configuration` and its mistakes to `problems`. The keys `preset` and
// `extends` are only checked for their types: layers are ordered before they are read.
void read_layer(const ConfigurationLayer& layer, const std::vector<RuleInfo>& rules,
                Configuration& configuration, std::vector<ConfigurationProblem>& problems);

// Adds the values of one of the layer's [[overrides]], after every layer has been read.
void read_override(const ConfigurationLayer& layer, const toml::table& table,
                   const std::vector<RuleInfo>& rules, Configuration& configuration);

}  // namespace pmlint::lint
