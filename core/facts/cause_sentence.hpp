// SPDX-License-Identifier: MIT
// One sentence read into evidence. Each word is looked at once; what stands beside it is looked for
// within a constant reach.
#pragma once

#include <span>
#include <string_view>

#include "core/facts/cause_text.hpp"
#include "core/facts/sentence_words.hpp"

namespace pmlint::facts {

// Keeps its buffers between sentences; stretches must come in document order.
class SentenceReader {
 public:
  SentenceReader(const markdown::Document& document, const TextWords& words);

  void open(text::ByteRange stretch, LineBreak line_break) { cutter_.open(stretch, line_break); }
  // The next sentence of the stretch, until the next call; null: there is none.
  [[nodiscard]] const CauseSentence* next();
  // What it was read from.
  [[nodiscard]] const SentenceWords& words() const { return cutter_; }

 private:
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

  std::string_view shown_;
  SentenceWords cutter_;
  std::span<const SentenceWord> words_;
  CauseSentence sentence_;
};

}  // namespace pmlint::facts
