// SPDX-License-Identifier: MIT
#include "core/lint/repository_root.hpp"

#include <system_error>

namespace pmlint::lint {

namespace fs = std::filesystem;

bool is_repository_root(const fs::path& folder) {
  std::error_code failed;
  return fs::exists(fs::symlink_status(folder / ".git", failed));
}

fs::path repository_root(const fs::path& folder) {
  for (fs::path at = folder;; at = at.parent_path()) {
    if (is_repository_root(at)) return at;
    if (!at.has_relative_path()) return {};
  }
}

}  // namespace pmlint::lint
