// SPDX-License-Identifier: MIT
// Does one of a few bytes stand in a text? Most texts hold none, so every byte is looked at: sixteen
// at once where the machine can.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/text/byte_set.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pmlint::text {

template <char... kBytes>
[[nodiscard]] bool holds_any(std::string_view text) {
  static constexpr char kAll[] = {kBytes...};
  static constexpr ByteSet kSet(std::string_view(kAll, sizeof kAll));
#ifdef __SSE2__
  constexpr std::size_t kBlock = sizeof(__m128i);
  if (text.size() >= kBlock) {
    const auto block_holds = [](const char* block) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block));
      __m128i found = _mm_setzero_si128();
      ((found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(kBytes)))), ...);
      return _mm_movemask_epi8(found) != 0;
    };
    for (std::size_t at = 0; at + kBlock <= text.size(); at += kBlock) {
      if (block_holds(text.data() + at)) return true;
    }
    return block_holds(text.data() + text.size() - kBlock);
  }
#endif
  return kSet.any_in(text);
}

}  // namespace pmlint::text
