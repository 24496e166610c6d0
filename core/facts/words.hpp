// SPDX-License-Identifier: MIT
// A stretch of visible text as lower-case words, for the small phrase grammars of the fact readers
// (roles of events, statements about the incident). Words keep their places; marks that end a clause
// are kept as one-character words.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"

namespace pmlint::facts {

struct Word {
  text::ByteRange where;    // in the text that was cut, plus its base
  std::string_view lower;   // points into WordList::buffer
  bool clause_end = false;  // . ; , : ! ? ( ) or a dash between blanks
  bool sentence_end = false;
};

// Move-only: the words view the buffer.
class WordList {
 public:
  WordList(std::string_view text, std::uint32_t base);
  WordList(const WordList&) = delete;
  WordList& operator=(const WordList&) = delete;
  WordList(WordList&&) noexcept = default;
  WordList& operator=(WordList&&) noexcept = default;

  [[nodiscard]] const std::vector<Word>& words() const { return words_; }
  // Index of the first word at or after a visible offset.
  [[nodiscard]] std::size_t index_at(std::uint32_t offset) const;

 private:
  std::vector<char> buffer_;
  std::vector<Word> words_;
};

// Does the phrase stand at `index`? Phrase words are separated by blanks; a final '*' matches any
// ending ("restor*"), '?' any one word. Returns the number of words matched, 0 when it does not.
[[nodiscard]] std::size_t match_phrase(std::span<const Word> words, std::size_t index,
                                       std::string_view phrase);

}  // namespace pmlint::facts
