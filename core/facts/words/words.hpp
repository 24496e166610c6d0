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

#include "core/facts/words/text_words.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

inline constexpr std::size_t kHeadBytes = 8;
// The first bytes of a word as a number, the first the lowest; behind a shorter one stand zeros.
[[nodiscard]] constexpr std::uint64_t word_head(std::string_view word) {
  std::uint64_t head = 0;
  for (std::size_t i = 0; i < word.size() && i < kHeadBytes; ++i) {
    head |= std::uint64_t{static_cast<unsigned char>(word[i])} << 8 * i;
  }
  return head;
}

struct Word {
  text::ByteRange where;
  std::string_view lower;
  std::uint64_t head = 0;   // word_head(lower)
  bool clause_end = false;  // . ; , : ! ? ( ) or a dash between blanks
  bool sentence_end = false;
};

// Does a sentence end with the byte at `at`: a full stop that is not inside a word ("v2.1"), '!', '?'?
[[nodiscard]] bool ends_sentence(std::string_view lower, std::size_t at);

// The words view the text.
class WordList {
 public:
  // Takes the place of the words so far by those of a stretch of the text.
  void cut(const TextWords& text, text::ByteRange stretch);

  [[nodiscard]] std::span<const Word> words() const { return words_; }
  // Index of the first word at or after an offset.
  [[nodiscard]] std::size_t index_at(std::uint32_t offset) const;

 private:
  std::vector<Word> words_;
};

// Does the phrase stand at `index`? Phrase words are separated by blanks; a final '*' matches any
// ending ("restor*"), '?' any one word. Returns the number of words matched, 0 when it does not.
[[nodiscard]] std::size_t match_phrase(std::span<const Word> words, std::size_t index,
                                       std::string_view phrase);

}  // namespace pmlint::facts
