// SPDX-License-Identifier: MIT
// Layers are collected first, in the order in which they apply; the preset is the one that the last
// of them names, and goes beneath all.
#include "core/lint/configuration_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/lint/configuration_reader.hpp"
#include "core/lint/presets.hpp"
#include "core/lint/suggestion.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {
namespace {

constexpr std::uint64_t kLargestFile = 1U << 20U;
constexpr std::size_t kDeepestExtends = 16;
constexpr std::string_view kDefaultPreset = "default";

class Layers {
 public:
  explicit Layers(std::vector<ConfigurationProblem>& problems) : problems_(problems) {}

  void add_file(const std::string& path, const Origin& asked_by) {
    if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
      return report(asked_by, fmt::format("'{}' extends itself", path));
    }
    if (open_.size() == kDeepestExtends) {
      return report(asked_by,
                    fmt::format("'extends' is nested more than {} deep", kDeepestExtends));
    }
    text::Result<std::string> bytes = text::read_file(path, kLargestFile);
    if (!bytes) return report(asked_by, "cannot read the configuration: " + bytes.error());
    const std::string base = std::filesystem::path(path).parent_path().generic_string();
    open_.push_back(path);
    add({path, base, {}, false, true}, *bytes);
    open_.pop_back();
  }

  // False when there is no such preset.
  bool add_preset(std::string_view name) {
    const std::optional<Preset> preset = find_preset(name);
    if (!preset) return false;
    const std::string path = fmt::format("preset {}", name);
    if (std::find(open_.begin(), open_.end(), path) != open_.end()) return true;
    open_.push_back(path);
    add({path, {}, {}, true, true}, preset->text);
    open_.pop_back();
    return true;
  }

  // "fail-on=warning" is taken for fail-on="warning": shells eat quotes.
  void add_assignment(const std::string& assignment) {
    const std::string name = fmt::format("--config '{}'", assignment);
    const std::size_t equals = assignment.find('=');
    const std::string quoted =
        assignment.substr(0, equals + 1) + '"' + assignment.substr(equals + 1) + '"';
    ConfigurationLayer layer{name, {}, {}, false, false};
    ConfigurationProblem problem;
    if (!parse(assignment, layer, problem)) {
      ConfigurationProblem ignored;
      if (!parse(quoted, layer, ignored)) return problems_.push_back(std::move(problem));
    }
    finish(std::move(layer));
  }

  [[nodiscard]] std::vector<ConfigurationLayer> take() { return std::move(layers_); }

 private:
  static bool parse(std::string_view text, ConfigurationLayer& layer,
                    ConfigurationProblem& problem) {
    try {
      layer.table = toml::parse(text, std::string_view(layer.name));
      return true;
    } catch (const toml::parse_error& error) {
      problem = {origin_in(layer, error.source()), std::string(error.description())};
      return false;
    }
  }

  void add(ConfigurationLayer layer, std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    ConfigurationProblem problem;
    if (!parse(text, layer, problem)) return problems_.push_back(std::move(problem));
    finish(std::move(layer));
  }

  // What the layer extends lies beneath it.
  void finish(ConfigurationLayer layer) {
    if (const toml::node* extends = layer.table.get("extends")) {
      if (const toml::array* several = extends->as_array()) {
        for (const toml::node& one : *several) add_extended(layer, one);
      } else {
        add_extended(layer, *extends);
      }
    }
    layers_.push_back(std::move(layer));
  }

  void add_extended(const ConfigurationLayer& layer, const toml::node& node) {
    const toml::value<std::string>* name = node.as_string();
    if (name == nullptr) return;  // read_layer reports the type
    if (add_preset(name->get())) return;
    const Origin where = origin_in(layer, node.source());
    if (layer.built_in ||
        (name->get().find('/') == std::string::npos && !name->get().ends_with(".toml"))) {
      return report(where, fmt::format("unknown preset '{}'{}; a file to extend ends in .toml",
                                       name->get(), did_you_mean(name->get(), preset_names())));
    }
    const std::filesystem::path path = std::filesystem::path(layer.base) / name->get();
    add_file(path.lexically_normal().generic_string(), where);
  }

  void report(const Origin& where, std::string message) {
    problems_.push_back({where, std::move(message)});
  }

  std::vector<ConfigurationProblem>& problems_;
  std::vector<ConfigurationLayer> layers_;
  std::vector<std::string> open_;  // being extended right now
};

struct PresetChoice {
  std::string name{kDefaultPreset};
  Origin where;
};

PresetChoice choose_preset(const ConfigurationRequest& request,
                           const std::vector<ConfigurationLayer>& files,
                           const std::vector<ConfigurationLayer>& command_line) {
  PresetChoice choice;
  for (const auto* layers : {&files, &command_line}) {
    for (const ConfigurationLayer& layer : *layers) {
      const toml::node* node = layer.table.get("preset");
      if (node == nullptr || !node->is_string() || layer.built_in) continue;
      choice = {node->as_string()->get(), origin_in(layer, node->source())};
    }
  }
  if (request.preset) choice = {*request.preset, {"--preset", 0, 0}};
  return choice;
}

void sort_by_place(std::vector<ConfigurationProblem>& problems) {
  const auto place = [](const ConfigurationProblem& problem) {
    return std::tie(problem.where.file, problem.where.line, problem.where.column, problem.message);
  };
  std::sort(problems.begin(), problems.end(),
            [&place](const auto& a, const auto& b) { return place(a) < place(b); });
  problems.erase(
      std::unique(problems.begin(), problems.end(),
                  [&place](const auto& a, const auto& b) { return place(a) == place(b); }),
      problems.end());
}

void read_layers(const std::vector<ConfigurationLayer>& layers, const std::vector<RuleInfo>& rules,
                 Configuration& configuration, std::vector<ConfigurationProblem>& problems) {
  for (const ConfigurationLayer& layer : layers) {
    std::vector<ConfigurationProblem> of_preset;
    read_layer(layer, rules, configuration, layer.built_in ? of_preset : problems);
  }
}

// The values of those overrides that hold, in the order in which they were read.
void read_overrides(const std::vector<ConfigurationLayer>& layers,
                    const std::vector<std::size_t>& wanted, const std::vector<RuleInfo>& rules,
                    Configuration& configuration) {
  std::size_t row = 0;
  for (const ConfigurationLayer& layer : layers) {
    const toml::node* node = layer.table.get("overrides");
    if (node == nullptr || !node->is_array()) continue;
    for (const toml::node& one : *node->as_array()) {
      if (std::binary_search(wanted.begin(), wanted.end(), row++) && one.is_table()) {
        read_override(layer, *one.as_table(), rules, configuration);
      }
    }
  }
}

// A score needs something to weigh.
void check_weights(const Configuration& configuration,
                   std::vector<ConfigurationProblem>& problems) {
  const auto is_zero = [](const auto& weight) { return weight.second == 0; };
  if (configuration.weights.size() < kDimensionCount ||
      !std::all_of(configuration.weights.begin(), configuration.weights.end(), is_zero)) {
    return;
  }
  const std::string key = "score.weights." + configuration.weights.begin()->first;
  problems.push_back({configuration.origins.at(key), "all weights of the score are 0"});
}

}  // namespace

std::string ConfigurationProblem::spell() const {
  const std::string place = where.spell();
  return place.empty() ? message : fmt::format("{}: {}", place, message);
}

LoadedConfiguration load_configuration(const ConfigurationRequest& request,
                                       const std::vector<RuleInfo>& rules) {
  LoadedConfiguration loaded;
  Layers collected(loaded.problems);
  if (request.file) collected.add_file(*request.file, {*request.file, 0, 0});
  const std::vector<ConfigurationLayer> files = collected.take();
  Layers typed(loaded.problems);
  for (const std::string& assignment : request.assignments) typed.add_assignment(assignment);
  const std::vector<ConfigurationLayer> command_line = typed.take();

  const PresetChoice choice = choose_preset(request, files, command_line);
  Layers base(loaded.problems);
  if (!base.add_preset(choice.name)) {
    loaded.problems.push_back(
        {choice.where, fmt::format("unknown preset '{}'{}", choice.name,
                                   did_you_mean(choice.name, preset_names()))});
  }
  Configuration& configuration = loaded.configuration;
  configuration.preset = choice.name;
  read_layers(base.take(), rules, configuration, loaded.problems);
  read_layers(files, rules, configuration, loaded.problems);
  read_overrides(files, request.overrides, rules, configuration);
  read_layers(command_line, rules, configuration, loaded.problems);
  check_weights(configuration, loaded.problems);
  sort_by_place(loaded.problems);
  return loaded;
}

std::vector<ConfigurationProblem> preset_problems(const std::vector<RuleInfo>& rules) {
  std::vector<ConfigurationProblem> problems;
  for (const Preset& preset : presets()) {
    Layers collected(problems);
    collected.add_preset(preset.name);
    Configuration configuration;
    for (const ConfigurationLayer& layer : collected.take()) {
      read_layer(layer, rules, configuration, problems);
    }
  }
  sort_by_place(problems);
  return problems;
}

}  // namespace pmlint::lint
