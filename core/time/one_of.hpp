// SPDX-License-Identifier: MIT
// "Is this word one of these few?" Nearly always it is not, and its first letter or its length tells;
// only a word that has both in common with one of the choice is compared.
//
//   if (one_of<"to", "till", "until">(word)) ...
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/time/lexer.hpp"

namespace pmlint::time {

// A word as a template argument.
template <std::size_t kSize>
struct WordLiteral {
  // NOLINTNEXTLINE(google-explicit-constructor, *-avoid-c-arrays): one_of<"to"> needs both
  consteval WordLiteral(const char (&word)[kSize]) { std::copy_n(word, kSize, text.begin()); }
  [[nodiscard]] constexpr std::string_view view() const { return {text.data(), kSize - 1}; }
  std::array<char, kSize> text{};
};

// The words are of lower-case letters, at most 31; `word` is in any case.
template <WordLiteral... kWords>
[[nodiscard]] constexpr bool one_of(std::string_view word) {
  constexpr std::size_t kBits = 32;
  constexpr auto first_bit = [](std::string_view one) {  // the same for "A" and "a"
    return std::uint32_t{1} << (static_cast<unsigned char>(one.front()) % kBits);
  };
  constexpr std::uint32_t firsts = (first_bit(kWords.view()) | ...);
  constexpr std::uint32_t lengths = ((std::uint32_t{1} << kWords.view().size()) | ...);
  if (word.empty() || word.size() >= kBits) return false;
  if ((firsts & first_bit(word)) == 0 || (lengths >> word.size() & 1U) == 0) return false;
  return (same(word, kWords.view()) || ...);
}

}  // namespace pmlint::time
