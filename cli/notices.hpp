// SPDX-License-Identifier: MIT
// What is said on standard error: "a.md:3:1: error: ..." or "pmlint: error: ...".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lint/finding.hpp"

namespace pmlint::cli {

// The text with its control characters spelled out.
[[nodiscard]] std::string visible(std::string_view text);

// One line with its line break. Control characters of paths and messages are made visible.
[[nodiscard]] std::string spell(const lint::Notice& notice);

// Writes the notices to standard error; with `quiet` only the errors.
void print(const std::vector<lint::Notice>& notices, bool quiet);
// Writes text to standard error as it is.
void print_error(const std::string& text);

}  // namespace pmlint::cli
