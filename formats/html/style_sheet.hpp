// SPDX-License-Identifier: MIT
// The style sheet of the page, style.css, as the build took it in.
#pragma once

#include <string_view>

namespace pmlint::formats::html {

// Lives as long as the program.
[[nodiscard]] std::string_view style_sheet();

}  // namespace pmlint::formats::html
