// SPDX-License-Identifier: MIT
// Where the repository of a document begins: settings, ignore files and links end there.
#pragma once

#include <filesystem>

namespace pmlint::lint {

// Does this folder hold a repository: a `.git`, folder or file? A link named so counts, and is not
// followed.
[[nodiscard]] bool is_repository_root(const std::filesystem::path& folder);

// The nearest such folder, at `folder` or above it; empty if there is none. `folder` is absolute.
[[nodiscard]] std::filesystem::path repository_root(const std::filesystem::path& folder);

}  // namespace pmlint::lint
