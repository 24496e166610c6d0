// SPDX-License-Identifier: MIT
// What every command that reads documents does first: load the rules, settle the settings, find the
// inputs.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "cli/exit_code.hpp"
#include "cli/input.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/settings.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "plugins/registry.hpp"

namespace pmlint::cli {

// Lives as long as the command.
class Session {
 public:
  explicit Session(const Options& options);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // Rules and settings are fine so far; otherwise the command ends with exit().
  [[nodiscard]] bool usable() const { return usable_; }

  // All rules that are installed, sorted by id, those of core included.
  [[nodiscard]] const std::vector<lint::RuleInfo>& catalogue() const { return catalogue_; }
  [[nodiscard]] const lint::RuleSource& rules() const { return registry_; }
  [[nodiscard]] SettingsSource& settings() { return *settings_; }

  // Finds the inputs; what cannot be read goes to the notices.
  // With a repository, which must outlive them, they are compared with what it holds.
  [[nodiscard]] std::vector<Input> inputs(const Repository* repository = nullptr);

  // Keeps a notice; an error makes the exit code at least `exit`.
  void notice(lint::Notice notice, Exit exit = Exit::unusable);
  void fail(Exit exit) { exit_ = worse(exit_, exit); }
  [[nodiscard]] Exit exit() const { return exit_; }
  [[nodiscard]] const std::vector<lint::Notice>& notices() const { return notices_; }

  [[nodiscard]] Progress& progress() { return progress_; }
  // For write_to: the progress makes way for what appears on the terminal.
  [[nodiscard]] BeforeText making_way() {
    return [this](std::string_view text) { progress_.make_way(text); };
  }

  // Prints the notices and gives the exit code.
  [[nodiscard]] int end() const;

 private:
  void load_rules();

  const Options& options_;
  Progress progress_;
  plugins::Registry registry_;
  std::vector<lint::RuleInfo> catalogue_;
  std::unique_ptr<SettingsSource> settings_;
  std::vector<lint::Notice> notices_;
  Exit exit_ = Exit::clean;
  bool usable_ = false;
};

}  // namespace pmlint::cli
