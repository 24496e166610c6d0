// SPDX-License-Identifier: MIT
// Which configuration file holds for a document: the nearest one on the way up from its folder to
// the root of its repository (the folder with .git) or of the file system.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace pmlint::lint {

// In a folder the first of these is taken.
inline constexpr const char* kConfigurationNames[] = {"pmlint.toml", ".pmlint.toml",
                                                      ".config/pmlint.toml"};

// Remembers each folder it has looked at. Not thread-safe.
class ConfigurationSearch {
 public:
  // The file for documents in `folder` (absolute or relative to the working directory); empty: none.
  // Spelled relative to the working directory when it lies beneath it.
  [[nodiscard]] const std::string& file_for(const std::string& folder);

 private:
  const std::string& search(const std::filesystem::path& folder);
  std::map<std::string, std::string> asked_;            // by folder as given
  std::map<std::filesystem::path, std::string> found_;  // by absolute folder
  std::filesystem::path working_;
};

}  // namespace pmlint::lint
