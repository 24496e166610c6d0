// SPDX-License-Identifier: MIT
// The settings of a configuration as pmlint.toml would spell them.
#pragma once

#include <string>
#include <string_view>

#include "core/lint/configuration.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::cli {

// Of a key that lint::settings() lists; empty for any other.
[[nodiscard]] std::string setting_value(std::string_view key,
                                        const lint::Configuration& configuration);

// "error", "warning", "note" or "off", without quotes.
[[nodiscard]] std::string_view rule_level(const lint::RuleInfo& rule,
                                          const lint::Configuration& configuration);

[[nodiscard]] std::string option_value(const lint::RuleInfo& rule, const lint::OptionInfo& option,
                                       const lint::Configuration& configuration);

}  // namespace pmlint::cli
