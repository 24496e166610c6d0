// SPDX-License-Identifier: MIT
// A file of rule tests: Markdown whose fenced blocks `config`, `check RULE` and `fixed` are cases
// and whose headings name them. The rest is prose. See plugins/sdk/TESTING.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/result.hpp"
#include "plugins/testing/rule_case.hpp"

namespace pmlint::plugins {

struct NamedCase {
  std::string name;        // the nearest heading before it
  std::uint32_t line = 0;  // of its `check` fence
  RuleCase rule_case;
};

// The cases in order; a failure says which line is wrong: "line 12: 'fixed' follows no 'check'".
[[nodiscard]] text::Result<std::vector<NamedCase>> read_rule_file(std::string_view bytes);

// The lines in which two texts differ, with a little of what is around: "-" expected, "+" actual.
[[nodiscard]] std::string difference(std::string_view expected, std::string_view actual);

}  // namespace pmlint::plugins
