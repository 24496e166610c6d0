// SPDX-License-Identifier: MIT
// The settings that hold for each input: its configuration and the rules made for it. Each
// configuration file is read once, and its rules are created once.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/baseline_use.hpp"
#include "cli/options.hpp"
#include "core/lint/checker.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/configuration_search.hpp"

namespace pmlint::cli {

struct Settings {
  lint::Configuration configuration;
  std::string file;                              // its configuration file; empty: none
  std::unique_ptr<const lint::Checker> checker;  // null when only facts are wanted
  const BaselineInUse* baseline = nullptr;       // null: nothing to compare with
};

// Not thread-safe; the Settings it gives are.
class SettingsSource {
 public:
  // `catalogue` are all rules that a configuration may name; `rules` creates them, or is null when
  // no rule will run. Both must outlive this.
  SettingsSource(const Options& options, const std::vector<lint::RuleInfo>& catalogue,
                 const lint::RuleSource* rules);

  // What is wrong with the command line: unknown rules, presets, a broken file of --config.
  [[nodiscard]] std::vector<lint::Notice> check_command_line();

  // The settings for documents in this folder, overrides aside; null when their configuration is
  // broken.
  [[nodiscard]] const Settings* for_folder(const std::string& folder);
  // The settings for one document: those of its folder with the overrides that name it.
  [[nodiscard]] const Settings* for_file(const std::string& path);

  // The problems of the configurations read since the last call.
  [[nodiscard]] std::vector<lint::Notice> take_problems();

 private:
  // A configuration file, and the rows of its overrides that hold.
  using Source = std::pair<std::string, std::vector<std::size_t>>;
  const Settings* load(const Source& source);
  void select_rules(lint::Configuration& configuration) const;
  [[nodiscard]] bool add_baseline(Settings& settings);
  [[nodiscard]] const BaselineInUse* baseline(const std::string& file);

  const Options& options_;
  const std::vector<lint::RuleInfo>& catalogue_;
  const lint::RuleSource* rules_;
  std::vector<std::string> assignments_;  // --config key=value
  std::string only_file_;                 // --config FILE
  lint::ConfigurationSearch search_;
  std::map<Source, std::unique_ptr<const Settings>> loaded_;               // null: broken
  std::map<std::string, std::unique_ptr<const BaselineInUse>> baselines_;  // by file; null: broken
  std::vector<lint::Notice> problems_;
};

}  // namespace pmlint::cli
