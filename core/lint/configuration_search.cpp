// SPDX-License-Identifier: MIT
#include "core/lint/configuration_search.hpp"

#include <system_error>

#include "core/lint/repository_root.hpp"

namespace pmlint::lint {
namespace {

namespace fs = std::filesystem;

bool is_file(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  return !error && fs::exists(status) && !fs::is_directory(status);
}

bool is_root(const fs::path& folder) {
  return is_repository_root(folder) || !folder.has_relative_path();
}

}  // namespace

const std::string& ConfigurationSearch::file_for(const std::string& folder) {
  const auto known = asked_.find(folder);
  if (known != asked_.end()) return known->second;
  std::error_code error;
  if (working_.empty()) working_ = fs::current_path(error);
  fs::path absolute = (working_ / folder).lexically_normal();
  if (!absolute.has_filename()) absolute = absolute.parent_path();
  return asked_.emplace(folder, search(absolute)).first->second;
}

const std::string& ConfigurationSearch::search(const fs::path& folder) {
  const auto known = found_.find(folder);
  if (known != found_.end()) return known->second;
  std::string file;
  for (const char* name : kConfigurationNames) {
    if (const fs::path candidate = folder / name; is_file(candidate)) {
      const fs::path relative = candidate.lexically_relative(working_);
      const bool beneath = !relative.empty() && *relative.begin() != "..";
      file = (beneath ? relative : candidate).generic_string();
      break;
    }
  }
  if (file.empty() && !is_root(folder)) file = search(folder.parent_path());
  return found_.emplace(folder, std::move(file)).first->second;
}

}  // namespace pmlint::lint
