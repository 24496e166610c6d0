// SPDX-License-Identifier: MIT
// Sixty-four bytes of a text at once: folded to lower case, and told by what they are, a bit for each,
// the first byte's the lowest. Words then begin and end where neighbouring bits differ.
#pragma once

#include <cstddef>
#include <cstdint>

namespace pmlint::facts {

struct TextStride {
  static constexpr std::size_t kBytes = 64;

  std::uint64_t of_word = 0;  // ASCII letters, digits, '_' and bytes above 0x7F
  std::uint64_t letter = 0;   // of those, ASCII letters
  std::uint64_t capital = 0;  // of those, A to Z
  std::uint64_t blank = 0;    // ' ' alone
};

// Reads and writes TextStride::kBytes.
[[nodiscard]] TextStride fold_stride(const char* text, char* lower);

// The same eight bytes at a time, for processors that cannot take sixteen.
[[nodiscard]] TextStride fold_stride_by_eight(const char* text, char* lower);

}  // namespace pmlint::facts
