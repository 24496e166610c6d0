// SPDX-License-Identifier: MIT
// The JSON Schema of pmlint.toml, made of the tables that read it.
#pragma once

#include <string>
#include <vector>

#include "core/lint/rule_info.hpp"

namespace pmlint::cli {

// Draft 07, which editors know. `rules` are the installed ones, sorted by id.
[[nodiscard]] std::string configuration_schema(const std::vector<lint::RuleInfo>& rules);

}  // namespace pmlint::cli
