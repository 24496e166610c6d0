// SPDX-License-Identifier: MIT
// Paths are strings here, taken step by step: a document has a few links, and a run many documents.
#include "cli/local_files.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

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

// What stands at a path. Of what lies behind a link nothing is said.
enum class Kind : std::uint8_t { nothing, unknown, folder, file, other };

Kind kind_at(const PlainPath& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) {
    return errno == ENOENT || errno == ENOTDIR ? Kind::nothing : Kind::unknown;
  }
  switch (status.st_mode & S_IFMT) {
    case S_IFDIR:
      return Kind::folder;
    case S_IFREG:
      return Kind::file;
    case S_IFLNK:
      return Kind::unknown;
    default:
      return Kind::other;
  }
}

// The links of a document share their folders: the system is asked about each path once.
class KnownPaths {
 public:
  Kind at(std::string_view path) {
    const auto place = known_.lower_bound(path);
    if (place != known_.end() && place->first == path) return place->second;
    PlainPath asked(path);
    const Kind kind = kind_at(asked);
    known_.emplace_hint(place, std::move(asked), kind);
    return kind;
  }

 private:
  std::map<PlainPath, Kind, std::less<>> known_;
};

class Folder {
 public:
  // As the path of a document names it: empty, or up to its last slash.
  explicit Folder(std::string_view named) {
    std::error_code failed;
    const std::string absolute = fs::absolute(fs::path(named) / "document", failed).string();
    if (failed) return;
    follow(path_, std::string_view(absolute).substr(0, absolute.rfind('/')));
    const fs::path repository = lint::repository_root(path_.empty() ? "/" : path_);
    root_.emplace(path_);
    if (!repository.empty()) root_ = repository == "/" ? PlainPath() : repository.string();
  }

  // Each step below the root is a real folder, or nothing is said.
  [[nodiscard]] std::optional<bool> holds(const std::string& path) {
    if (!root_) return std::nullopt;
    PlainPath wanted = path_;
    const bool must_be_folder = follow(wanted, path);
    if (!is_within(wanted, *root_)) return std::nullopt;
    Kind kind = Kind::folder;
    for (std::size_t end = root_->size(); end < wanted.size();) {
      if (kind != Kind::folder) return false;
      end = std::min(wanted.find('/', end + 1), wanted.size());
      kind = known_.at(std::string_view(wanted).substr(0, end));
      if (kind == Kind::nothing) return false;
      if (kind == Kind::unknown) return std::nullopt;
    }
    if (kind == Kind::folder) return true;
    if (must_be_folder) return false;
    return kind == Kind::file ? std::optional(true) : std::nullopt;
  }

 private:
  PlainPath path_;
  std::optional<PlainPath> root_;  // none: the folder cannot be told
  KnownPaths known_;
};

}  // namespace

facts::TargetLookup local_files() {
  // Most documents link to no file: a folder is looked for when the first one does.
  auto folders = std::make_shared<std::map<std::string, Folder, std::less<>>>();
  return [folders](const std::string& document, const std::string& path) {
    const std::string_view named = std::string_view(document).substr(0, document.rfind('/') + 1);
    auto folder = folders->find(named);
    if (folder == folders->end()) folder = folders->try_emplace(std::string(named), named).first;
    return folder->second.holds(path);
  };
}

}  // namespace pmlint::cli
