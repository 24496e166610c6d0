// SPDX-License-Identifier: MIT
// Patterns of paths, as in .gitignore: `*` and `?` stay within a folder, `**` crosses folders, `[a-z]`
// is a set. A pattern without '/' speaks of a file or folder of that name anywhere; one with '/'
// starts at the base. A folder that matches takes all that is in it with it.
#pragma once

#include <string_view>

namespace pmlint::cli {

// `path` is relative to the pattern's base, with '/'. Does the pattern speak of it or of a folder
// that it is in? Time is at most pattern size times path size.
[[nodiscard]] bool glob_matches(std::string_view pattern, std::string_view path);

// Does the pattern, which starts at the base, speak of this very path?
[[nodiscard]] bool glob_matches_whole(std::string_view pattern, std::string_view path);

}  // namespace pmlint::cli
