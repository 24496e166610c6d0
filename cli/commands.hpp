// SPDX-License-Identifier: MIT
// The commands, one a source file. Each gives the exit code.
#pragma once

#include "cli/options.hpp"

namespace pmlint::cli {

[[nodiscard]] int run_check(const Options& options);
[[nodiscard]] int run_score(const Options& options);
[[nodiscard]] int run_facts(const Options& options);
[[nodiscard]] int run_explain(const Options& options);
[[nodiscard]] int run_rules(const Options& options);
[[nodiscard]] int run_new(const Options& options);
[[nodiscard]] int run_init(const Options& options);
[[nodiscard]] int run_baseline(const Options& options);
[[nodiscard]] int run_completions(const Options& options);
[[nodiscard]] int run_config(const Options& options);

// The whole program: `arguments` without its name.
[[nodiscard]] int run(std::vector<std::string> arguments);

}  // namespace pmlint::cli
