// SPDX-License-Identifier: MIT
// Whoever passes on the names of committed files, as pre-commit does, must not pass on what their
// names could switch on.
#pragma once

#include <string>
#include <vector>

namespace pmlint::cli {

// Takes out of the arguments, up to "--", the Markdown files that are there and whose names look like
// options, and gives them.
[[nodiscard]] std::vector<std::string> take_files_like_options(std::vector<std::string>& arguments);

}  // namespace pmlint::cli
