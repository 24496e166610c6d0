// SPDX-License-Identifier: MIT
// A first pmlint.toml: the preset, and every other setting with a line about it, commented out.
#pragma once

#include <string>
#include <vector>

#include "core/lint/configuration.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::cli {

// `configuration` is that of the preset alone. Whatever is uncommented sets what holds anyhow: a line
// "#key = value" is a setting, "# text" explains one.
[[nodiscard]] std::string starter_file(const lint::Configuration& configuration,
                                       const std::vector<lint::RuleInfo>& rules);

}  // namespace pmlint::cli
