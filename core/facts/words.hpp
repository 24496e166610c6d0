// SPDX-License-Identifier: MIT
// A stretch of the folded text as words, for the small phrase grammars of the fact readers (roles of
// events, statements about the incident). Words keep their places; marks that end a clause are kept
// as one-character words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"

namespace pmlint::facts {

struct Word {
  text::ByteRange where;  // in the text that was cut, plus its base
  std::string_view lower;
  bool clause_end = false;  // . ; , : ! ? ( ) or a dash between blanks
  bool sentence_end = false;
};

// Does a sentence end with the byte at `at`: a full stop that is not inside a word ("v2.1"), '!', '?'?
[[nodiscard]] bool ends_sentence(std::string_view lower, std::size_t at);

// The words view the text.
class WordList {
 public:
  WordList() = default;
  WordList(std::string_view lower, std::uint32_t base) { cut(lower, base); }

  // Takes the place of the words so far. `lower` has no capitals.
  void cut(std::string_view lower, std::uint32_t base);

  [[nodiscard]] const std::vector<Word>& words() const { return words_; }
  // Index of the first word at or after a visible offset.
  [[nodiscard]] std::size_t index_at(std::uint32_t offset) const;

 private:
  std::vector<Word> words_;
};

// Does the phrase stand at `index`? Phrase words are separated by blanks; a final '*' matches any
// ending ("restor*"), '?' any one word. Returns the number of words matched, 0 when it does not.
[[nodiscard]] std::size_t match_phrase(std::span<const Word> words, std::size_t index,
                                       std::string_view phrase);

}  // namespace pmlint::facts
