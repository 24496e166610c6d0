// SPDX-License-Identifier: MIT
// Ends the program, with a sentence and the exit code for unusable input, when reading a repository
// takes too long: libgit2 1.5 never comes back from an object that was cut short.
#pragma once

#include <chrono>

namespace pmlint::cli {

inline constexpr std::chrono::milliseconds kLongestRead{10'000};

// Holds while it lives; one at a time in a process.
class Deadline {
 public:
  explicit Deadline(std::chrono::milliseconds length = kLongestRead);
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;
  ~Deadline();
};

}  // namespace pmlint::cli
