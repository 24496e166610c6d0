// SPDX-License-Identifier: MIT
// What pmlint asks of a git repository: what is staged, and which lines differ from a revision. The
// only code that sees libgit2 stands behind it, in a module of its own (libgit2.cpp) that is loaded
// when it is asked for: libgit2 brings TLS, SSH and Kerberos with it, and linked into the program it
// would double the time to check one file.
//
// Nothing in a repository is ever run: no hooks, no filters, no diff drivers, no fsmonitor.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/lint/changed_lines.hpp"
#include "core/text/result.hpp"

namespace pmlint::cli {

// Paths are relative to the root, with '/'. Failures are sentences.
class Repository {
 public:
  Repository() = default;
  Repository(const Repository&) = delete;
  Repository& operator=(const Repository&) = delete;
  virtual ~Repository() = default;

  // The absolute folder of the work tree, without '/' at the end.
  [[nodiscard]] virtual const std::string& root() const = 0;

  // Chooses what changed_lines() compares with: `revision`, or where the branch `of` and HEAD parted.
  // What is staged is compared with it as well, so that renamed files are known.
  [[nodiscard]] virtual text::Result<bool> compare_with(const std::string& revision) = 0;
  [[nodiscard]] virtual text::Result<bool> compare_with_merge_base(const std::string& of) = 0;
  // The same with HEAD; before the first commit everything is new.
  [[nodiscard]] virtual text::Result<bool> compare_with_head() = 0;

  // After one of them: the files whose staged content differs, deleted ones left out; sorted.
  [[nodiscard]] virtual const std::vector<std::string>& staged() const = 0;

  // Any thread: the lines of `text`, which is what `path` now holds, that differ. Blanks at the ends
  // of lines and the kind of line end make no difference.
  [[nodiscard]] virtual text::Result<lint::ChangedLines> changed_lines(
      const std::string& path, std::string_view text) const = 0;

  // Any thread: is it in the index, and what is its staged content?
  [[nodiscard]] virtual bool is_staged(const std::string& path) const = 0;
  [[nodiscard]] virtual text::Result<std::string> staged_content(const std::string& path,
                                                                 std::uint64_t max_bytes) const = 0;
};

// The repository that holds the working directory.
[[nodiscard]] text::Result<std::unique_ptr<Repository>> open_repository();

// What the module gives, at the symbol kOpenRepository. Both sides come from one build.
struct OpenedRepository {
  std::unique_ptr<Repository> repository;  // null: see `failure`
  std::string failure;
};
using OpenRepository = void(OpenedRepository& opened);
inline constexpr const char* kOpenRepository = "pmlint_open_repository";

}  // namespace pmlint::cli
