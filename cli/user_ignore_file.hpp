// SPDX-License-Identifier: MIT
// The ignore file of the user, which git names in core.excludesFile. Of git's configuration only this one
// value is read, and only when a folder is walked: libgit2 would take longer than the walk.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pmlint::cli {

// The value of core.excludesFile in the text of a git configuration, as written; of several the last.
// What it includes is not read.
[[nodiscard]] std::optional<std::string> excludes_file_in(std::string_view configuration);

// What holds in the repository with this root: what its configuration names, else the user's own, else
// git's usual place, which may not exist. Empty when there is no home.
[[nodiscard]] std::string user_ignore_file(const std::string& repository);

}  // namespace pmlint::cli
