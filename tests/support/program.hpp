// SPDX-License-Identifier: MIT
// Runs a program without a shell and waits for it: what it wrote and how it ended.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pmlint::test {

struct Ran {
  std::string out;
  std::string error;
  int exit_code = -1;  // minus the signal's number when a signal ended it
};

struct Place {
  std::string folder;                    // to run in; empty: here
  std::string_view input;                // standard input
  std::vector<std::string> environment;  // "NAME=value", added to this process's own
};

// Fails the test when the program cannot be run, or runs longer than a minute.
[[nodiscard]] Ran run_program(const std::string& program, const std::vector<std::string>& arguments,
                              const Place& place = {});

}  // namespace pmlint::test
