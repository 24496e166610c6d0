// SPDX-License-Identifier: MIT
// Patterns of a configuration file against the paths of documents: both are brought below the folder
// of the file.
#pragma once

#include <string>
#include <vector>

#include "core/lint/configuration.hpp"

namespace pmlint::cli {

// "docs" of "docs/a.md", "." of "a.md".
[[nodiscard]] std::string folder_of(const std::string& path);

// Does one of the patterns speak of this path? It is absolute or relative to the working directory.
[[nodiscard]] bool speaks_of(const std::vector<lint::PathPattern>& patterns,
                             const std::string& path);

}  // namespace pmlint::cli
