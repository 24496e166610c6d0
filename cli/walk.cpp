// SPDX-License-Identifier: MIT
#include "cli/walk.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kExtensions = {".md", ".markdown", ".mdown", ".mkd"};

bool is_skipped_folder(std::string_view name) {
  return name.starts_with('.') || name == "node_modules" || name == "build";
}

std::string join(const std::string& folder, const std::string& name) {
  if (folder == ".") return name;
  return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

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

Walked walk(const std::string& folder, const Excluded& excluded) {
  Walked walked;
  std::vector<std::string> waiting = {folder};  // a stack: the deepest folder cannot exhaust ours
  while (!waiting.empty()) {
    const std::string current = std::move(waiting.back());
    waiting.pop_back();
    std::error_code error;
    std::vector<std::string> files, folders;
    for (fs::directory_iterator entry(current, error), end; !error && entry != end;
         entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      // The kind comes with the entry; only a link is looked at once more.
      std::error_code ignored;
      if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) {
        if (!is_skipped_folder(name)) folders.push_back(name);
      } else if (is_markdown_name(name) && entry->is_regular_file(ignored)) {
        files.push_back(name);
      }
    }
    if (error) walked.unreadable.push_back(current + ": " + error.message());
    std::sort(files.begin(), files.end());
    std::sort(folders.begin(), folders.end(), std::greater<>());
    for (const std::string& name : files) {
      if (std::string path = join(current, name); !excluded(path))
        walked.files.push_back(std::move(path));
    }
    for (const std::string& name : folders) {
      if (std::string path = join(current, name); !excluded(path))
        waiting.push_back(std::move(path));
    }
  }
  return walked;
}

}  // namespace pmlint::cli
