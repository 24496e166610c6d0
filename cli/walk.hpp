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
  std::vector<std::string> ignored;     // "path: docs/.gitignore:3", files and folders
  std::vector<std::string> skipped;     // "path: a hidden folder", what is never read or excluded
};

// Is `path` to be passed over? Asked for files and folders; a folder is then not entered.
using Excluded = std::function<bool(const std::string& path)>;

// With `ignore`, what .gitignore and .pmlintignore pass over is not walked.
[[nodiscard]] Walked walk(const std::string& folder, const Excluded& excluded, bool ignore);

[[nodiscard]] bool is_markdown_name(std::string_view name);
// Would a walk from the top reach this path, ignore files aside?
[[nodiscard]] bool is_walked_to(std::string_view path);

}  // namespace pmlint::cli
