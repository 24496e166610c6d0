// SPDX-License-Identifier: MIT
#include "cli/local_files.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

#include "core/lint/repository_root.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  explicit Folder(const std::string& document) {
    std::error_code failed;
    const fs::path absolute = fs::absolute(document, failed);
    if (failed) return;
    folder_ = absolute.parent_path().lexically_normal();
    root_ = lint::repository_root(folder_);
    if (root_.empty()) root_ = folder_;
  }

  // Each step below the root is a real folder, or nothing is said.
  [[nodiscard]] std::optional<bool> holds(const std::string& path) const {
    if (root_.empty()) return std::nullopt;
    const fs::path wanted = (folder_ / path).lexically_normal();
    const fs::path below = wanted.lexically_relative(root_);
    if (below.empty() || *below.begin() == "..") return std::nullopt;
    fs::path at = root_;
    fs::file_type type = fs::file_type::directory;
    for (const fs::path& step : below) {
      if (type != fs::file_type::directory) return false;
      at /= step;
      std::error_code failed;
      type = fs::symlink_status(at, failed).type();
      if (type == fs::file_type::not_found) return false;
      if (type == fs::file_type::none || type == fs::file_type::symlink) return std::nullopt;
    }
    const bool known = type == fs::file_type::regular || type == fs::file_type::directory;
    return known ? std::optional(true) : std::nullopt;
  }

 private:
  fs::path folder_;
  fs::path root_;  // empty: the folder cannot be told
};

}  // namespace

facts::TargetLookup local_files(const std::string& document) {
  // Most documents link to no file: the folder is looked for when the first one does.
  auto folder = std::make_shared<std::unique_ptr<const Folder>>();
  return [document, folder](const std::string& path) {
    if (*folder == nullptr) *folder = std::make_unique<const Folder>(document);
    return (*folder)->holds(path);
  };
}

}  // namespace pmlint::cli
