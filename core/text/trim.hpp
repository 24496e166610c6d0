// SPDX-License-Identifier: MIT
// A text without the blanks and line ends around it.
#pragma once

#include <string_view>

#include "core/text/byte_set.hpp"

namespace pmlint::text {

inline constexpr ByteSet kSpace(" \t\r\n");

[[nodiscard]] constexpr std::string_view trim(std::string_view text) { return kSpace.trim(text); }

}  // namespace pmlint::text
