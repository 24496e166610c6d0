// SPDX-License-Identifier: MIT
#include "cli/walk.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/ignore_files.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kExtensions = {".md", ".markdown", ".mdown", ".mkd"};

// Null for a folder that is walked.
const char* why_skipped(std::string_view folder, bool is_link) {
  if (folder.starts_with('.')) return "a hidden folder";
  if (folder == "node_modules" || folder == "build") return "a folder of this name is not walked";
  return is_link ? "a link to a folder" : nullptr;
}

std::string join(const std::string& folder, const std::string& name) {
  if (folder == ".") return name;
  return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

class Walk {
 public:
  Walk(const Excluded& excluded, bool ignore) : excluded_(excluded), ignore_(ignore) {}

  Walked run(const std::string& folder) {
    Folder first{folder, {}, {}};
    if (ignore_) {
      first.absolute = absolute(folder);
      first.ignored = IgnoreFiles::at(first.absolute, walked_.unreadable);
    }
    waiting_.push_back(std::move(first));
    while (!waiting_.empty()) {  // a stack: the deepest folder cannot exhaust ours
      const Folder current = std::move(waiting_.back());
      waiting_.pop_back();
      enter(current);
    }
    return std::move(walked_);
  }

 private:
  struct Folder {
    std::string shown;     // as it is reported
    std::string absolute;  // these two only where ignore files hold
    IgnoreFiles::Chain ignored;
  };

  static std::string absolute(const std::string& folder) {
    std::error_code error;
    std::string path = fs::absolute(folder, error).lexically_normal().string();
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    return path;
  }

  void enter(const Folder& current) {
    std::error_code error;
    std::vector<std::string> files, folders;
    for (fs::directory_iterator entry(current.shown, error), end; !error && entry != end;
         entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      // The kind comes with the entry; only a link is looked at once more.
      std::error_code ignored;
      if (entry->is_directory(ignored)) {
        const char* why = why_skipped(name, entry->is_symlink(ignored));
        if (why == nullptr) {
          folders.push_back(name);
        } else {
          skip(join(current.shown, name), why);
        }
      } else if (is_markdown_name(name)) {
        if (entry->is_regular_file(ignored)) {
          files.push_back(name);
        } else {
          skip(join(current.shown, name), "no file that can be read");
        }
      }
    }
    if (error) walked_.unreadable.push_back(current.shown + ": " + error.message());
    std::sort(files.begin(), files.end());
    std::sort(folders.begin(), folders.end(), std::greater<>());
    for (const std::string& name : files) {
      if (std::string path = join(current.shown, name); wanted(current, path, name, false))
        walked_.files.push_back(std::move(path));
    }
    for (const std::string& name : folders) {
      if (std::string path = join(current.shown, name); wanted(current, path, name, true))
        waiting_.push_back(inner(current, std::move(path), name));
    }
  }

  bool wanted(const Folder& current, const std::string& path, const std::string& name,
              bool is_folder) {
    if (excluded_(path)) {
      skip(path, "excluded by the configuration");
      return false;
    }
    if (!ignore_) return true;
    const std::string why = current.ignored->reason(join(current.absolute, name), is_folder);
    if (!why.empty()) walked_.ignored.push_back(path + ": " + why);
    return why.empty();
  }

  void skip(const std::string& path, const char* why) {
    walked_.skipped.push_back(path + ": " + why);
  }

  Folder inner(const Folder& current, std::string path, const std::string& name) {
    Folder folder{std::move(path), {}, {}};
    if (!ignore_) return folder;
    folder.absolute = join(current.absolute, name);
    folder.ignored = IgnoreFiles::below(current.ignored, folder.absolute, walked_.unreadable);
    return folder;
  }

  const Excluded& excluded_;
  bool ignore_;
  Walked walked_;
  std::vector<Folder> waiting_;
};

}  // namespace

bool is_markdown_name(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  std::string extension(name.substr(dot));
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

bool is_walked_to(std::string_view path) {
  for (std::size_t slash = 0; (slash = path.find('/')) != std::string_view::npos;) {
    if (why_skipped(path.substr(0, slash), false) != nullptr) return false;
    path.remove_prefix(slash + 1);
  }
  return is_markdown_name(path);
}

Walked walk(const std::string& folder, const Excluded& excluded, bool ignore) {
  return Walk(excluded, ignore).run(folder);
}

}  // namespace pmlint::cli
