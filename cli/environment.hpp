// SPDX-License-Identifier: MIT
// What the environment says of the user and of the terminal.
#pragma once

#include <string>

namespace pmlint::cli {

// Empty: not set, or set to nothing.
[[nodiscard]] std::string environment(const char* name);

// Is this descriptor a terminal that knows colours and can write over a line?
[[nodiscard]] bool is_capable_terminal(int descriptor);

}  // namespace pmlint::cli
