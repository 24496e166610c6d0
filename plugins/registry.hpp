// SPDX-License-Identifier: MIT
// The rules that are installed: the built-in packs of the installation and the plugins that were
// named. Libraries are loaded first, on one thread; then the registry only answers.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/lint/checker.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/rule_info.hpp"
#include "plugins/record.hpp"

namespace pmlint::plugins {

// Where the packs of this program are: ../lib/pmlint beside the directory of the executable.
[[nodiscard]] std::string pack_directory();

class Registry final : public lint::RuleSource {
 public:
  // Loads one plugin. A refusal leaves the registry as it was and is a sentence that names the
  // path: "plugin acme.so has an undefined symbol ...".
  [[nodiscard]] std::optional<std::string> load(const std::string& path);
  // Loads every .so of a directory, by name. Gives the refusals; a directory without a plugin is
  // one.
  [[nodiscard]] std::vector<std::string> load_directory(const std::string& directory);

  // What lint::RuleSource promises; a reference is valid until the next load.
  [[nodiscard]] const std::vector<lint::RuleInfo>& rules() const override { return infos_; }
  // Needs no registry once made. Any thread.
  [[nodiscard]] std::unique_ptr<const lint::Checker> checker(
      const lint::Configuration& configuration) const override;

 private:
  std::vector<PluginRule> rules_;      // sorted by id
  std::vector<lint::RuleInfo> infos_;  // the same, for rules()
};

}  // namespace pmlint::plugins
