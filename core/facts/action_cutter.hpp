// SPDX-License-Identifier: MIT
// Cuts text into tokens, whatever document it stands in.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/facts/action_tokens.hpp"

namespace pmlint::facts {

// Ranges count from `base`; no marks are set.
[[nodiscard]] TokenList cut_tokens(std::string_view text, std::uint32_t base);

}  // namespace pmlint::facts
