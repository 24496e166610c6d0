// SPDX-License-Identifier: MIT
// The words of a document, cut once for all readers of facts: folded to lower case, each with a hash.
// "Which of my words occur here" then costs a reader one probe a word (see word_map.hpp).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"
#include "core/text/word.hpp"

namespace pmlint::facts {

struct TextStride;

using TextWord = text::Word;

class TextWords {
 public:
  explicit TextWords(std::string_view text);

  // The text with A to Z folded: the same offsets.
  [[nodiscard]] std::string_view lower() const { return {lower_.get(), size_}; }
  [[nodiscard]] std::string_view lower(text::ByteRange range) const {
    return lower().substr(range.begin, range.end - range.begin);
  }
  [[nodiscard]] std::string_view lower(const TextWord& word) const {
    return lower().substr(word.begin, word.size);
  }

  // Equal for equal words, of those that have at most sixteen bytes.
  struct Spelling {
    std::uint64_t first = 0;
    std::uint64_t last = 0;  // of more than eight bytes the last eight
    std::uint32_t size = 0;
    friend bool operator==(const Spelling&, const Spelling&) = default;
  };
  [[nodiscard]] Spelling spelling(const TextWord& word) const;

  // In document order.
  [[nodiscard]] std::span<const TextWord> words() const { return words_; }
  // Words that begin inside a range of the visible text. Constant.
  [[nodiscard]] std::span<const TextWord> in(text::ByteRange range) const;

 private:
  void cut(std::span<const TextStride> strides);
  [[nodiscard]] std::size_t first_from(std::uint32_t offset) const;

  // And zeros behind it, so that words may be read eight bytes at a time.
  std::unique_ptr<char[]> lower_;  // NOLINT(modernize-avoid-c-arrays): never zeroed as a whole
  std::size_t size_;               // of the text
  std::vector<TextWord> words_;
  // For each stride of 64 bytes, the words that begin before it, and a bit for each that begins in it.
  struct Begins {
    std::size_t before = 0;
    std::uint64_t inside = 0;
  };
  std::vector<Begins> begins_;
};

// Eight bytes may be read from the begin of any word, and eight of a longer one up to its end.
inline TextWords::Spelling TextWords::spelling(const TextWord& word) const {
  constexpr std::uint32_t kEight = 8;
  const char* const lower = lower_.get() + word.begin;
  const std::uint32_t missing = kEight - std::min(word.size, kEight);
  const std::uint64_t last = text::first_eight(lower + std::max(word.size, kEight) - kEight);
  return {text::first_eight(lower) & ~std::uint64_t{0} >> kEight * missing,
          word.size > kEight ? last : 0, word.size};
}

}  // namespace pmlint::facts
