// SPDX-License-Identifier: MIT
// Well-formed UTF-8 as the Unicode standard defines it (table 3-7): no overlong forms, no
// surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::text {

// Bytes of the well-formed sequence that starts at `offset` (1..4), or 0 when there is none.
[[nodiscard]] std::size_t utf8_length(std::string_view bytes, std::size_t offset);

// Offset of the first byte that starts no well-formed sequence; bytes.size() when all is well.
[[nodiscard]] std::size_t first_malformed_utf8(std::string_view bytes);

// True for the second, third and fourth byte of a sequence.
[[nodiscard]] constexpr bool is_utf8_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace pmlint::text
