// SPDX-License-Identifier: MIT
// The commands by the words that call them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/options.hpp"

namespace pmlint::cli {

struct Command {
  CommandName name;
  std::string_view word;
  std::string_view arguments;
  std::string_view help;
};

[[nodiscard]] std::span<const Command> all_commands();
// Null for a word that is none.
[[nodiscard]] const Command* find_command(std::string_view word);
// The one that is meant when none is named.
[[nodiscard]] const Command& default_command();
// What `pmlint --help` prints.
[[nodiscard]] std::string overview();

}  // namespace pmlint::cli
