// SPDX-License-Identifier: MIT
// The words of a document, cut and hashed once by the host: "does one of my words occur" costs a rule
// one comparison a word. Compare Word::hash() with word_hash() of your words, computed at compile
// time, then the text itself.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

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

// Of a word in lower case. Its length and its first and last eight bytes decide.
[[nodiscard]] constexpr std::uint32_t word_hash(std::string_view word) {
  const auto packed = [](std::string_view bytes) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      all |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return all;
  };
  const std::uint64_t last = word.size() > 8 ? packed(word.substr(word.size() - 8)) : 0;
  const std::uint64_t mixed = packed(word.substr(0, 8)) * 0x9E3779B97F4A7C15U +
                              last * 0xC2B2AE3D27D4EB4FU + word.size() * 0x165667B19E3779F9U;
  return static_cast<std::uint32_t>((mixed ^ mixed >> 29U) >> 16U);
}

}  // namespace pmlint
