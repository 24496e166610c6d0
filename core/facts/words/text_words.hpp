// SPDX-License-Identifier: MIT
// The words of a document, cut once for all readers of facts: folded to lower case, each with a hash and
// with what the vocabularies say of it. "Which of my words occur here" then costs a reader one probe a
// word (see word_map.hpp), or only a look at its note.
#pragma once

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
struct WordNote;

using TextWord = text::Word;

class TextWords {
 public:
  explicit TextWords(std::string_view text);
  ~TextWords();

  // The text with A to Z folded: the same offsets.
  [[nodiscard]] std::string_view lower() const { return {lower_.get(), size_}; }
  [[nodiscard]] std::string_view lower(text::ByteRange range) const {
    return lower().substr(range.begin, range.end - range.begin);
  }
  [[nodiscard]] std::string_view lower(const TextWord& word) const {
    return lower().substr(word.begin, word.size);
  }

  // In document order.
  [[nodiscard]] std::span<const TextWord> words() const { return {words_.get(), count_}; }
  // The first of as many (see word_notes.hpp).
  [[nodiscard]] const WordNote* notes() const { return notes_.get(); }
  // Places in words() at which an expression of time may begin (time::may_open()): few.
  [[nodiscard]] std::span<const std::uint32_t> time_openings() const {
    return {time_openings_.get(), time_opening_count_};
  }
  // Words that begin inside a range of the visible text. Constant.
  [[nodiscard]] std::span<const TextWord> in(text::ByteRange range) const;

 private:
  void cut(std::span<const TextStride> strides);
  [[nodiscard]] std::size_t first_from(std::uint32_t offset) const;

  // Tables that are filled at once and never before.
  template <class Value>
  using Table = std::unique_ptr<Value[]>;  // NOLINT(modernize-avoid-c-arrays): a vector is zeroed

  Table<char> lower_;  // and zeros behind it, so that words may be read eight bytes at a time
  std::size_t size_;   // of the text
  Table<TextWord> words_;
  Table<WordNote> notes_;
  std::size_t count_ = 0;  // of both
  Table<std::uint32_t> time_openings_;
  std::size_t time_opening_count_ = 0;
  // For each stride of 64 bytes, the words that begin before it, and a bit for each that begins in it.
  struct Begins {
    std::size_t before = 0;
    std::uint64_t inside = 0;
  };
  std::vector<Begins> begins_;
};

}  // namespace pmlint::facts
