// SPDX-License-Identifier: MIT
// The day in the name of a file or in a line of a log: "2025-09-29-flags-down.md", "20250929".
#pragma once

#include <pmlint/values.hpp>

#include <optional>
#include <string_view>

namespace structure {

// The first "2025-09-29", "2025_09_29" or "20250929".
[[nodiscard]] std::optional<pmlint::Date> day_in_name(std::string_view text);

}  // namespace structure
