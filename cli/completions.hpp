// SPDX-License-Identifier: MIT
// What a shell needs to complete pmlint's commands and options, and a manual page, all from the one
// table of options.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command_list.hpp"
#include "cli/options.hpp"

namespace pmlint::cli {

// The kinds of text that can be asked for: "bash", "fish", "man", "zsh".
[[nodiscard]] std::vector<std::string_view> completion_kinds();
// Empty for a kind that is none of them.
[[nodiscard]] std::string completion_text(std::string_view kind);

}  // namespace pmlint::cli
