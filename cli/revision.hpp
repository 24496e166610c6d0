// SPDX-License-Identifier: MIT
// --staged, --new-from-rev and --new-from-merge-base: the repository to read from and compare with.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/git/repository.hpp"
#include "cli/options.hpp"

namespace pmlint::cli {

// Null when none of the options is given.
[[nodiscard]] text::Result<std::unique_ptr<Repository>> open_revision(const Options& options);

// The name of a file or folder in the repository, relative to its root, which is empty; nothing if it
// lies outside. It need not exist.
[[nodiscard]] std::optional<std::string> name_in(const Repository& repository,
                                                 const std::string& absolute_path);

}  // namespace pmlint::cli
