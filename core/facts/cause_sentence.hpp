// SPDX-License-Identifier: MIT
// One sentence about a cause, read into evidence. Each word is looked at once; what stands beside it
// is looked for within a constant reach.
#pragma once

#include <string_view>
#include <vector>

#include "core/facts/cause_text.hpp"
#include "core/facts/cause_words.hpp"
#include "core/facts/text_words.hpp"
#include "core/markdown/document.hpp"

namespace pmlint::facts {

// Keeps its buffers between sentences; sentences must come in document order.
class SentenceReader {
 public:
  // `begin` is where the first sentence stands in the visible text.
  SentenceReader(const markdown::Document& document, const TextWords& words, std::uint32_t begin);
  [[nodiscard]] CauseSentence read(text::ByteRange sentence);

 private:
  struct Word {
    text::ByteRange range;
    std::uint32_t phrase_end = 0;  // of the known phrase that begins here
    std::uint32_t classes = 0;
    bool identifier = false;
    bool name = false;    // a capital inside a sentence: "Redis"
    bool number = false;  // no clock time, no year
  };

  void cut(text::ByteRange sentence);
  // `rest`: the kinds of bytes behind its first.
  void add_word(text::ByteRange range, bool opens_clause, std::uint8_t rest);
  [[nodiscard]] bool in_code(text::ByteRange range);
  void mark_phrases();
  [[nodiscard]] bool names_part(std::size_t at) const;
  [[nodiscard]] bool beside_part(std::size_t at) const;
  [[nodiscard]] bool negated(std::size_t at) const;
  [[nodiscard]] bool definite(std::size_t at) const;
  [[nodiscard]] bool is_defect(std::size_t at) const;
  [[nodiscard]] bool is_mechanism(std::size_t at) const;
  [[nodiscard]] bool is_content(std::size_t at) const;
  void count(CauseSentence& sentence) const;
  [[nodiscard]] bool begins_effect(std::size_t at) const;
  void count_word(std::size_t at, CauseEvidence& found) const;

  const markdown::Document& document_;
  std::string_view shown_;
  std::string_view lower_;  // the same in lower case
  std::vector<Word> words_;
  std::vector<Stem> stems_;
  std::size_t mark_;  // marks before it end before the sentence or are no code
};

}  // namespace pmlint::facts
