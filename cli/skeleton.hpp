// SPDX-License-Identifier: MIT
// A postmortem with nothing in it but what has to be filled in.
#pragma once

#include <string>
#include <vector>

#include "core/lint/configuration.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::cli {

// Markdown with the sections that the configuration requires and recommends, the metadata that its
// rules ask for, and in each place a placeholder that placeholder-left reports.
[[nodiscard]] std::string skeleton(const lint::Configuration& configuration,
                                   const std::vector<lint::RuleInfo>& rules);

}  // namespace pmlint::cli
