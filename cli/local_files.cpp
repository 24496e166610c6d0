// SPDX-License-Identifier: MIT
// Paths are strings here, taken step by step: a document has a few links, and a run many documents.
#include "cli/local_files.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

#include "core/lint/repository_root.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

// An absolute path without a slash at its end, "." or ".."; the root of the file system is empty.
using PlainPath = std::string;

// Follows `path` from `at` by its words alone. True when it ends as only the path of a folder can.
bool follow(PlainPath& at, std::string_view path) {
  bool ends_as_folder = false;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view step = path.substr(0, slash);
    ends_as_folder = step == "." || step == ".." || slash + 1 == path.size();
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    if (step.empty() || step == ".") continue;
    if (step == "..") {
      at.erase(at.empty() ? 0 : at.rfind('/'));
    } else {
      (at += '/') += step;
    }
  }
  return ends_as_folder;
}

bool is_within(const PlainPath& path, const PlainPath& folder) {
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

class Folder {
 public:
  explicit Folder(const std::string& document) {
    std::error_code failed;
    const std::string absolute = fs::absolute(document, failed).string();
    if (failed) return;
    follow(path_, std::string_view(absolute).substr(0, absolute.rfind('/')));
    const fs::path repository = lint::repository_root(path_.empty() ? "/" : path_);
    root_.emplace(path_);
    if (!repository.empty()) root_ = repository == "/" ? PlainPath() : repository.string();
  }

  // Each step below the root is a real folder, or nothing is said.
  [[nodiscard]] std::optional<bool> holds(const std::string& path) const {
    if (!root_) return std::nullopt;
    PlainPath wanted = path_;
    const bool must_be_folder = follow(wanted, path);
    if (!is_within(wanted, *root_)) return std::nullopt;
    mode_t type = S_IFDIR;
    for (std::size_t end = root_->size(); end < wanted.size();) {
      if (type != S_IFDIR) return false;
      end = std::min(wanted.find('/', end + 1), wanted.size());
      struct stat status {};
      if (::lstat(wanted.substr(0, end).c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return false;
        return std::nullopt;
      }
      type = status.st_mode & S_IFMT;
      if (type == S_IFLNK) return std::nullopt;
    }
    if (type == S_IFDIR) return true;
    if (must_be_folder) return false;
    return type == S_IFREG ? std::optional(true) : std::nullopt;
  }

 private:
  PlainPath path_;
  std::optional<PlainPath> root_;  // none: the folder cannot be told
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
