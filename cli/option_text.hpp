// SPDX-License-Identifier: MIT
// A rule's option as the configuration file spells it.
#pragma once

#include <string>

#include "core/lint/rule_info.hpp"

namespace pmlint::cli {

// true, 3, 0.5, "text", ["a", "b"].
[[nodiscard]] std::string spell(const lint::OptionValue& value);
// "boolean", "integer", "number", "string", "list of strings".
[[nodiscard]] std::string_view type_name(const lint::OptionValue& value);

}  // namespace pmlint::cli
