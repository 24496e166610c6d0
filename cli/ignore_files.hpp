// SPDX-License-Identifier: MIT
// What .gitignore and .pmlintignore take out of a walk, by git's rules: the last pattern that speaks
// of a path decides, the file in the deepest folder comes first, and in a folder that is passed over
// nothing can be taken back. They hold with or without a repository around them; that, and that
// opening one with libgit2 takes longer than matching a thousand paths, is why they are read here.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pmlint::cli {

// A line of such a file.
struct IgnorePattern {
  std::string glob;  // starts with '/' when it speaks of one place only
  bool negated = false;
  bool only_folders = false;
  bool literal = false;  // no wildcard: it is compared, not matched
  std::uint32_t line = 0;
};
[[nodiscard]] std::vector<IgnorePattern> read_ignore_patterns(std::string_view text);

// The ignore files that hold in a folder; each folder's list leads to that of the folder above.
// Immutable, so that folders share what is above them.
class IgnoreFiles {
 public:
  using Chain = std::shared_ptr<const IgnoreFiles>;

  // What holds in the absolute `folder` and is found in it and above it, up to the folder that has
  // .git, with that repository's info/exclude and the user's own ignore file. Without a repository
  // the folders above say nothing. What cannot be read is added to `unreadable`.
  [[nodiscard]] static Chain at(const std::string& folder, std::vector<std::string>& unreadable);

  // What holds in the absolute `folder`, which lies in that of `above`.
  [[nodiscard]] static Chain below(const Chain& above, const std::string& folder,
                                   std::vector<std::string>& unreadable);

  // "docs/.gitignore:3" if the absolute `path`, in this folder, is passed over; else empty.
  [[nodiscard]] std::string reason(const std::string& path, bool is_folder) const;

 private:
  struct File {
    std::string file;    // absolute
    std::string folder;  // absolute; its patterns speak of what is in it
    std::vector<IgnorePattern> patterns;
    [[nodiscard]] const IgnorePattern* decides(std::string_view path, bool is_folder) const;
  };
  static void add(std::vector<File>& files, const std::string& path, const std::string& folder,
                  std::vector<std::string>& unreadable);

  Chain above_;
  std::vector<File> own_files_;  // .pmlintignore
  std::vector<File> git_files_;  // the one to ask first is first
};

// The reason why a file that is named would not have been walked to; empty if there is none.
[[nodiscard]] std::string ignored_by(const std::string& absolute_path,
                                     std::vector<std::string>& unreadable);

}  // namespace pmlint::cli
