// SPDX-License-Identifier: MIT
// What --fix and --diff do with one checked document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/input.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/fixes.hpp"

namespace pmlint::cli {

enum class FixMode : std::uint8_t {
  none,
  write,  // to the file; of standard input, to standard output
  diff,   // nothing is written
};

struct Fixing {
  FixMode mode = FixMode::none;
  lint::Safety most = lint::Safety::safe;
};
[[nodiscard]] Fixing fixing(const Options& options);

struct FixedFile {
  lint::CheckedDocument document;      // as reports show it: with --diff, as it was
  std::uint32_t fixed = 0;             // findings
  std::string output;                  // for standard output: a difference, or a text
  std::optional<std::string> refused;  // the file could not be written, and is as it was
  std::optional<std::string> fault;    // of a rule
  std::optional<std::string> left;     // why fixes were left out
};

// Fixes and writes. Any thread.
[[nodiscard]] FixedFile fix_file(const Input& input, lint::CheckedDocument document,
                                 const lint::Recheck& recheck, const Fixing& fixing);

}  // namespace pmlint::cli
