// SPDX-License-Identifier: MIT
// How pmlint ends. Of several reasons the greatest number wins.
#pragma once

#include <algorithm>
#include <cstdint>

namespace pmlint::cli {

enum class Exit : std::uint8_t {
  clean = 0,
  findings = 1,     // at or above --fail-on, or a score under --fail-under
  unusable = 2,     // usage, configuration or input that cannot be read
  rule_failed = 3,  // a rule or a plugin
};

[[nodiscard]] constexpr Exit worse(Exit a, Exit b) { return std::max(a, b); }

}  // namespace pmlint::cli
