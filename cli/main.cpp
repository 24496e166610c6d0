// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "cli/commands.hpp"

int main(int argc, char** argv) {
  return pmlint::cli::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
}
