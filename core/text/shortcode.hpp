// SPDX-License-Identifier: MIT
// Emoji as words: ":warning:".
#pragma once

#include <cstddef>
#include <string_view>

namespace pmlint::text {

// The length of the shortcode that begins at `begin`, a colon; 0 when none does.
[[nodiscard]] constexpr std::size_t shortcode_length(std::string_view text, std::size_t begin) {
  std::size_t end = begin + 1;
  const auto inside = [](char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' ||
           c == '-' || c == '+';
  };
  while (end < text.size() && inside(text[end])) ++end;
  return end < text.size() && text[end] == ':' && end > begin + 1 ? end + 1 - begin : 0;
}

}  // namespace pmlint::text
