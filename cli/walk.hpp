// SPDX-License-Identifier: MIT
// The Markdown files of a folder and the folders in it.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace pmlint::cli {

struct Walked {
  std::vector<std::string> files;       // sorted within each folder, files before folders
  std::vector<std::string> unreadable;  // "path: reason"
};

// Is `path` to be passed over? Asked for files and folders; a folder is then not entered.
using Excluded = std::function<bool(const std::string& path)>;

[[nodiscard]] Walked walk(const std::string& folder, const Excluded& excluded);

[[nodiscard]] bool is_markdown_name(std::string_view name);

}  // namespace pmlint::cli
