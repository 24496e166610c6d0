// SPDX-License-Identifier: MIT
#include "cli/environment.hpp"

#include <unistd.h>

#include <cstdlib>

namespace pmlint::cli {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool is_capable_terminal(int descriptor) {
  const std::string terminal = environment("TERM");
  return ::isatty(descriptor) != 0 && !terminal.empty() && terminal != "dumb";
}

}  // namespace pmlint::cli
