// SPDX-License-Identifier: MIT
// One case of a rule test, run: a marked document, a configuration, what the fixes make of it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/lint/checker.hpp"

namespace pmlint::plugins {

struct RuleCase {
  std::string rule;                 // id
  std::string marked;               // the document with its caret lines
  std::vector<std::string> config;  // "key=value" in TOML, as on the command line
  std::string fixed;                // after the fixes; empty: they are not applied
  // Paths that exist beside the document; empty: none is looked up, as on standard input.
  std::vector<std::string> files = {};
};

// What a case expects and what came out; equal when the case holds.
struct Comparison {
  std::string_view what;  // "findings", "fixed text"
  std::string expected;
  std::string actual;
};
struct CaseResult {
  std::vector<Comparison> comparisons;
  // Why the case could not be run: an unknown rule or option, a rule that failed, fixes that never
  // settle.
  std::vector<std::string> errors;
};

// Runs the rule alone, on any kind of document, on top of the default configuration.
[[nodiscard]] CaseResult run_case(const lint::RuleSource& rules, const RuleCase& rule_case);

}  // namespace pmlint::plugins
