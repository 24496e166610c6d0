// SPDX-License-Identifier: MIT
#include "plugins/registry.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "plugins/host.hpp"
#include "plugins/loader.hpp"

namespace pmlint::plugins {
namespace {

namespace fs = std::filesystem;

bool by_id(const PluginRule& a, const PluginRule& b) { return a.info.id < b.info.id; }

// The sorted union, or which rule stands twice.
text::Result<std::vector<PluginRule>> join(const std::vector<PluginRule>& rules,
                                           std::vector<PluginRule> more) {
  more.insert(more.end(), rules.begin(), rules.end());
  std::stable_sort(more.begin(), more.end(), by_id);
  const auto twin = std::adjacent_find(
      more.begin(), more.end(),
      [](const PluginRule& a, const PluginRule& b) { return a.info.id == b.info.id; });
  if (twin == more.end()) return more;
  return text::Failure{fmt::format("brings rule '{}', which {} {} already has", twin->info.id,
                                   std::next(twin)->info.plugin, std::next(twin)->info.version)};
}

}  // namespace

std::string pack_directory() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return (program.parent_path().parent_path() / "lib" / "pmlint").string();
}

std::optional<std::string> Registry::load(const std::string& path) {
  const auto refusal = [&path](const std::string& why) {
    return fmt::format("plugin {} {}", path, why);
  };
  const text::Result<const pml_plugin*> plugin = open_library(path);
  if (!plugin) return refusal(plugin.error());
  text::Result<std::vector<PluginRule>> read = read_record(**plugin);
  if (!read) return refusal(read.error());
  text::Result<std::vector<PluginRule>> joined = join(rules_, std::move(read).value());
  if (!joined) return refusal(joined.error());
  rules_ = std::move(joined).value();
  infos_.clear();
  infos_.reserve(rules_.size());
  for (const PluginRule& rule : rules_) infos_.push_back(rule.info);
  return std::nullopt;
}

std::vector<std::string> Registry::load_directory(const std::string& directory) {
  std::error_code error;
  std::vector<std::string> paths;
  for (fs::directory_iterator entry(directory, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    if (entry->path().extension() == ".so") paths.push_back(entry->path().string());
  }
  if (error)
    return {fmt::format("rule packs in {} cannot be read: {}", directory, error.message())};
  if (paths.empty()) return {fmt::format("there are no rule packs in {}", directory)};
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> refusals;
  for (const std::string& path : paths) {
    if (std::optional<std::string> refused = load(path)) refusals.push_back(*std::move(refused));
  }
  return refusals;
}

std::unique_ptr<const lint::Checker> Registry::checker(
    const lint::Configuration& configuration) const {
  return std::make_unique<const Host>(rules_, configuration);
}

}  // namespace pmlint::plugins
