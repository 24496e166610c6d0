// SPDX-License-Identifier: MIT
// Runs made by hand: what reporters are tested with.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/score/report.hpp"

namespace pmlint::test {

// A file that was read and has no findings yet. Fails the test when it cannot be read.
[[nodiscard]] score::FileReport read_file_report(std::string path, std::string markdown);

// The only place where this text stands in the file.
[[nodiscard]] text::ByteRange range_of(const score::FileReport& file, std::string_view text);

// Rules for the runs below, as an installation has them.
[[nodiscard]] const std::vector<lint::RuleInfo>& installed_rules();

struct NamedRun {
  std::string_view name;
  score::RunReport (*make)();
};

// "empty", "none", "one", "many", "unicode", "hostile".
[[nodiscard]] std::span<const NamedRun> runs();

}  // namespace pmlint::test
