// SPDX-License-Identifier: MIT
// A text without the blanks and line ends around it.
#pragma once

#include <string_view>

namespace pmlint::text {

[[nodiscard]] constexpr std::string_view trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

}  // namespace pmlint::text
