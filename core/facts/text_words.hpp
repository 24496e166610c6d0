// SPDX-License-Identifier: MIT
// The words of a document, cut once for all readers of facts: folded to lower case, each with a hash.
// "Which of my words occur here" then costs a reader one probe a word (see word_map.hpp).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"
#include "core/text/word.hpp"

namespace pmlint::facts {

using TextWord = text::Word;

class TextWords {
 public:
  explicit TextWords(std::string_view text);

  // The text with A to Z folded: the same offsets.
  [[nodiscard]] std::string_view lower() const { return {lower_.data(), size_}; }
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
  // Words that begin inside a range of the visible text. Constant, and linear in what it returns.
  [[nodiscard]] std::span<const TextWord> in(text::ByteRange range) const;

 private:
  [[nodiscard]] std::size_t first_from(std::uint32_t offset) const;

  std::string lower_;  // and zeros behind it, so that words may be read many bytes at a time
  std::size_t size_;   // of the text
  std::vector<TextWord> words_;
  // Of the words that end in a stride of 64 bytes or behind it, the first.
  std::vector<std::uint32_t> first_of_stride_;
};

}  // namespace pmlint::facts
