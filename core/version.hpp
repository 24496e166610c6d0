// SPDX-License-Identifier: MIT
// The version of pmlint; CMakeLists.txt is the one place that states it.
#pragma once

#include <string_view>

namespace pmlint {

// "0.1.0". Lives as long as the program.
[[nodiscard]] std::string_view version();

}  // namespace pmlint
