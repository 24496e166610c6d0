// SPDX-License-Identifier: MIT
#include "cli/ignore_files.hpp"

#include <fmt/core.h>
#include <sys/stat.h>

#include <utility>

#include "cli/glob.hpp"
#include "cli/user_ignore_file.hpp"
#include "core/lint/repository_root.hpp"
#include "core/text/source.hpp"

namespace pmlint::cli {
namespace {

constexpr std::uint64_t kLargestFile = 256U << 10U;

bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

std::string parent(const std::string& folder) {
  const std::size_t slash = folder.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : folder.substr(0, slash);
}

std::string inside(const std::string& folder, std::string_view name) {
  return folder.ends_with('/') ? folder + std::string(name) : folder + '/' + std::string(name);
}

// Relative to `folder`; empty when the path does not lie in it.
std::string_view relative(std::string_view path, std::string_view folder) {
  if (folder == "/") return path.substr(1);
  if (!path.starts_with(folder) || path.size() <= folder.size() + 1) return {};
  return path[folder.size()] == '/' ? path.substr(folder.size() + 1) : std::string_view();
}

// Blanks at the end do not count, unless the last is escaped.
std::string_view without_blanks(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  while (line.ends_with(' ') && !line.ends_with("\\ ")) line.remove_suffix(1);
  return line;
}

}  // namespace

std::vector<IgnorePattern> read_ignore_patterns(std::string_view text) {
  std::vector<IgnorePattern> patterns;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = without_blanks(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.empty() || line.starts_with('#')) continue;
    IgnorePattern pattern;
    pattern.line = number;
    if (line.starts_with('!')) {
      pattern.negated = true;
      line.remove_prefix(1);
    }
    if (line.ends_with('/')) {
      pattern.only_folders = true;
      line.remove_suffix(1);
    }
    if (line.empty()) continue;
    const bool anchored = line.find('/') != std::string_view::npos;
    pattern.glob = anchored && !line.starts_with('/') ? '/' + std::string(line) : line;
    pattern.literal = line.find_first_of("*?[\\") == std::string_view::npos;
    patterns.push_back(std::move(pattern));
  }
  return patterns;
}

const IgnorePattern* IgnoreFiles::File::decides(std::string_view path, bool is_folder) const {
  const std::string_view within = relative(path, folder);
  if (within.empty()) return nullptr;
  const std::string_view name = within.substr(within.rfind('/') + 1);
  for (auto pattern = patterns.rbegin(); pattern != patterns.rend(); ++pattern) {
    if (pattern->only_folders && !is_folder) continue;
    std::string_view glob = pattern->glob;
    const bool anchored = glob.starts_with('/');
    if (anchored) glob.remove_prefix(1);
    const std::string_view compared = anchored ? within : name;
    if (pattern->literal ? glob == compared : glob_matches_whole(glob, compared)) return &*pattern;
  }
  return nullptr;
}

void IgnoreFiles::add(std::vector<File>& files, const std::string& path, const std::string& folder,
                      std::vector<std::string>& unreadable) {
  text::Result<std::string> text = text::read_file(path, kLargestFile);
  if (!text) return unreadable.push_back(text.error());
  files.push_back({path, folder, read_ignore_patterns(*text)});
}

IgnoreFiles::Chain IgnoreFiles::at(const std::string& folder,
                                   std::vector<std::string>& unreadable) {
  const std::string repository = lint::repository_root(folder).string();
  std::vector<std::string> folders = {folder};  // from here to the repository's root
  while (!repository.empty() && folders.back() != repository) {
    folders.push_back(parent(folders.back()));
  }
  const std::string& top = folders.back();
  auto root = std::make_shared<IgnoreFiles>();
  if (!repository.empty()) {
    for (const std::string& file :
         {inside(repository, ".git/info/exclude"), user_ignore_file(repository)}) {
      if (!file.empty() && exists(file)) add(root->git_files_, file, top, unreadable);
    }
  }
  Chain chain = std::move(root);
  for (auto one = folders.rbegin(); one != folders.rend(); ++one) {
    chain = below(chain, *one, unreadable);
  }
  return chain;
}

IgnoreFiles::Chain IgnoreFiles::below(const Chain& above, const std::string& folder,
                                      std::vector<std::string>& unreadable) {
  const std::string git_file = inside(folder, ".gitignore");
  const std::string own_file = inside(folder, ".pmlintignore");
  const bool has_git_file = exists(git_file), has_own_file = exists(own_file);
  if (!has_git_file && !has_own_file) return above;
  auto files = std::make_shared<IgnoreFiles>();
  files->above_ = above;
  if (has_git_file) add(files->git_files_, git_file, folder, unreadable);
  if (has_own_file) add(files->own_files_, own_file, folder, unreadable);
  return files;
}

std::string IgnoreFiles::reason(const std::string& path, bool is_folder) const {
  for (const auto files : {&IgnoreFiles::own_files_, &IgnoreFiles::git_files_}) {
    for (const IgnoreFiles* one = this; one != nullptr; one = one->above_.get()) {
      for (const File& file : one->*files) {
        const IgnorePattern* pattern = file.decides(path, is_folder);
        if (pattern == nullptr) continue;
        return pattern->negated ? "" : fmt::format("{}:{}", file.file, pattern->line);
      }
    }
  }
  return {};
}

std::string ignored_by(const std::string& absolute_path, std::vector<std::string>& unreadable) {
  const std::string repository = lint::repository_root(parent(absolute_path)).string();
  const std::string& top = repository.empty() ? parent(absolute_path) : repository;
  std::vector<std::string> folders;
  for (std::string one = parent(absolute_path); one != top; one = parent(one)) {
    folders.push_back(one);
  }
  IgnoreFiles::Chain chain = IgnoreFiles::at(top, unreadable);
  for (auto one = folders.rbegin(); one != folders.rend(); ++one) {
    if (std::string why = chain->reason(*one, true); !why.empty()) return why;
    chain = IgnoreFiles::below(chain, *one, unreadable);
  }
  return chain->reason(absolute_path, false);
}

}  // namespace pmlint::cli
