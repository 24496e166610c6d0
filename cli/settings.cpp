// SPDX-License-Identifier: MIT
#include "cli/settings.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

#include "cli/path_pattern.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/lint/suggestion.hpp"

namespace pmlint::cli {
namespace {

bool is_assignment(const std::string& argument) {
  std::error_code error;
  return argument.find('=') != std::string::npos && !std::filesystem::exists(argument, error);
}

lint::Notice notice(const lint::ConfigurationProblem& problem) {
  return {lint::Severity::error, problem.message, problem.where.file, problem.where.line,
          problem.where.column};
}

}  // namespace

SettingsSource::SettingsSource(const Options& options, const std::vector<lint::RuleInfo>& catalogue,
                               const lint::RuleSource* rules)
    : options_(options), catalogue_(catalogue), rules_(rules) {
  for (const std::string& config : options.configs) {
    if (is_assignment(config)) {
      assignments_.push_back(config);
    } else {
      only_file_ = config;
    }
  }
}

std::vector<lint::Notice> SettingsSource::check_command_line() {
  std::vector<lint::Notice> notices;
  std::vector<std::string_view> ids;
  for (const lint::RuleInfo& rule : catalogue_) ids.push_back(rule.id);
  const auto check_rules = [&](const char* option, const std::vector<std::string>& rules) {
    for (const std::string& id : rules) {
      if (lint::find_rule(catalogue_, id) != nullptr) continue;
      notices.push_back(
          {lint::Severity::error,
           fmt::format("{}: unknown rule '{}'{}", option, id, lint::did_you_mean(id, ids)),
           {},
           0,
           0});
    }
  };
  check_rules("--select", options_.select);
  check_rules("--ignore", options_.ignore);
  // Everything the command line gives is in this one, and in every other configuration as well.
  if (load({only_file_, {}}) == nullptr) {
    for (lint::Notice& problem : take_problems()) notices.push_back(std::move(problem));
  }
  return notices;
}

const Settings* SettingsSource::for_folder(const std::string& folder) {
  if (options_.isolated || !only_file_.empty()) return load({only_file_, {}});
  return load({search_.file_for(folder), {}});
}

const Settings* SettingsSource::for_file(const std::string& path) {
  const Settings* settings = for_folder(folder_of(path));
  if (settings == nullptr) return nullptr;
  const std::vector<lint::Override>& overrides = settings->configuration.overrides;
  std::vector<std::size_t> holding;
  for (std::size_t row = 0; row < overrides.size(); ++row) {
    if (speaks_of(overrides[row].paths, path)) holding.push_back(row);
  }
  return holding.empty() ? settings : load({settings->file, std::move(holding)});
}

std::vector<lint::Notice> SettingsSource::take_problems() { return std::exchange(problems_, {}); }

const Settings* SettingsSource::load(const Source& source) {
  const auto known = loaded_.find(source);
  if (known != loaded_.end()) return known->second.get();
  const auto& [file, overrides] = source;
  lint::ConfigurationRequest request;
  if (!file.empty()) request.file = file;
  request.overrides = overrides;
  request.preset = options_.preset;
  request.assignments = assignments_;
  lint::LoadedConfiguration loaded = lint::load_configuration(request, catalogue_);
  std::unique_ptr<Settings> settings;
  if (loaded.problems.empty()) {
    settings = std::make_unique<Settings>();
    settings->configuration = std::move(loaded.configuration);
    settings->file = file;
    select_rules(settings->configuration);
    if (rules_ != nullptr) settings->checker = rules_->checker(settings->configuration);
  }
  if (settings != nullptr && !add_baseline(*settings)) settings.reset();
  for (const lint::ConfigurationProblem& problem : loaded.problems) {
    problems_.push_back(notice(problem));
  }
  return loaded_.emplace(source, std::move(settings)).first->second.get();
}

// False when there is one and it cannot be read.
bool SettingsSource::add_baseline(Settings& settings) {
  if (options_.command != CommandName::check) return true;
  const std::string& file =
      options_.baseline.empty() ? settings.configuration.baseline : options_.baseline;
  if (file.empty()) return true;
  settings.baseline = baseline(file);
  return settings.baseline != nullptr;
}

const BaselineInUse* SettingsSource::baseline(const std::string& file) {
  const auto known = baselines_.find(file);
  if (known != baselines_.end()) return known->second.get();
  std::unique_ptr<const BaselineInUse> baseline;
  std::variant<BaselineInUse, lint::Notice> loaded = load_baseline(file);
  if (auto* problem = std::get_if<lint::Notice>(&loaded)) {
    problems_.push_back(std::move(*problem));
  } else {
    baseline = std::make_unique<BaselineInUse>(std::get<BaselineInUse>(std::move(loaded)));
  }
  return baselines_.emplace(file, std::move(baseline)).first->second.get();
}

// --select leaves only the rules it names, --ignore takes rules away.
void SettingsSource::select_rules(lint::Configuration& configuration) const {
  const auto set = [&configuration](std::string_view id, bool enabled, const char* option) {
    lint::RuleSetting& setting = configuration.rules[std::string(id)];
    setting.enabled = enabled;
    setting.origin = {option, 0, 0};
  };
  if (!options_.select.empty()) {
    for (const lint::RuleInfo& rule : catalogue_) set(rule.id, false, "--select");
    for (const std::string& id : options_.select) set(id, true, "--select");
  }
  for (const std::string& id : options_.ignore) set(id, false, "--ignore");
}

}  // namespace pmlint::cli
