// SPDX-License-Identifier: MIT
// The words of a document, cut, hashed and indexed once by the host. Document::each_row_of() gives the
// places of one word and costs next to nothing when it is not there: a rule that waits for words asks
// for each of them instead of reading the document.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace pmlint {

// A maximal run of ASCII letters, digits, '_' and bytes above 0x7F: "can't" is two words.
class Word {
 public:
  using Row = pml_word;
  explicit Word(const Row& row) : row_(&row) {}

  [[nodiscard]] TextRange text() const { return {row_->begin, row_->begin + row_->size}; }
  [[nodiscard]] std::uint32_t hash() const { return row_->hash; }  // of the word in lower case

 private:
  const Row* row_;
};

namespace detail {

// kSize bytes as a number, the first one lowest.
template <std::size_t kSize>
[[nodiscard]] constexpr std::uint64_t load(const char* bytes) {
  std::uint64_t all = 0;
  if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
    std::memcpy(&all, bytes, kSize);
    return all;
  }
  for (std::size_t i = 0; i < kSize; ++i) {
    all |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return all;
}

// The same of any size up to eight: two loads that may overlap cover it.
[[nodiscard]] constexpr std::uint64_t packed(std::string_view bytes) {
  const char* const first = bytes.data();
  const std::size_t size = bytes.size();
  if (size >= 8) return load<8>(first);
  if (size >= 4) return load<4>(first) | load<4>(first + size - 4) << (8 * (size - 4));
  if (size >= 2) return load<2>(first) | load<2>(first + size - 2) << (8 * (size - 2));
  return size == 0 ? 0 : load<1>(first);
}

}  // namespace detail

// Of a word in lower case. Its length and its first and last eight bytes decide.
[[nodiscard]] constexpr std::uint32_t word_hash(std::string_view word) {
  const std::uint64_t last = word.size() > 8 ? detail::packed(word.substr(word.size() - 8)) : 0;
  const std::uint64_t mixed = detail::packed(word.substr(0, 8)) * 0x9E3779B97F4A7C15U +
                              last * 0xC2B2AE3D27D4EB4FU + word.size() * 0x165667B19E3779F9U;
  return static_cast<std::uint32_t>((mixed ^ mixed >> 29U) >> 16U);
}

// A word that a rule asks for, in lower case, hashed at compile time.
struct KnownWord {
  constexpr KnownWord() = default;
  constexpr explicit KnownWord(std::string_view lower) : text(lower), hash(word_hash(lower)) {}

  std::string_view text;
  std::uint32_t hash = 0;
};

}  // namespace pmlint
