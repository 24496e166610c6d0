// SPDX-License-Identifier: MIT
// One sentence read into evidence. Each word is looked at once; what stands beside it is looked for
// within a constant reach.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/facts/causes/cause_text.hpp"
#include "core/facts/words/sentence_words.hpp"

namespace pmlint::facts {

// Keeps its buffers between sentences; stretches must come in document order.
class SentenceReader {
 public:
  // Keeps references to both.
  SentenceReader(const markdown::Document& document, const TextWords& words);

  void open(text::ByteRange stretch, LineBreak line_break) { words_.open(stretch, line_break); }
  // Is there another sentence in the stretch?
  [[nodiscard]] bool more() const { return words_.more(); }
  // Reads the next, which must be there, into an empty one.
  void read(CauseSentence& sentence);
  // What it was read from.
  [[nodiscard]] const SentenceWords& words() const { return words_; }

 private:
  [[nodiscard]] bool beside_part(std::size_t at) const;
  [[nodiscard]] bool negated(std::size_t at) const;
  [[nodiscard]] bool is_defect(std::size_t at) const;
  [[nodiscard]] bool is_mechanism(std::size_t at) const;
  [[nodiscard]] bool is_caused(std::size_t at) const;
  [[nodiscard]] bool is_noun(std::size_t at) const;
  // Of a word; "the unknown" as a noun is not unknown.
  [[nodiscard]] std::uint32_t classes_at(std::size_t at) const {
    const std::uint32_t classes = words_.words()[at].classes;
    return (classes & kWordUnknown) != 0 && is_noun(at) ? classes & ~kWordUnknown : classes;
  }
  [[nodiscard]] CauseEvidence before(std::size_t at, const CauseEvidence& found) const;
  [[nodiscard]] bool leads_on(std::size_t at) const;
  [[nodiscard]] bool tells_process(std::size_t at) const;
  [[nodiscard]] bool announces_cause(std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool is_felt(std::size_t begin, std::size_t end) const;
  [[nodiscard]] CauseEvidence clause(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::optional<CauseEvidence> without_symptoms() const;
  void count(CauseSentence& sentence);
  [[nodiscard]] bool begins_effect(std::size_t at) const;
  [[nodiscard]] bool is_day(std::size_t at) const;
  void count_shape(std::size_t at, CauseEvidence& found) const;
  void count_word(std::size_t at, CauseEvidence& found) const;

  std::string_view shown_;
  SentenceWords words_;
  // Where the sentence goes on to effects: "which led to", "causing".
  static constexpr std::size_t kMostEffects = 6;
  std::array<std::uint32_t, kMostEffects> effects_{};
  std::size_t effect_count_ = 0;
};

}  // namespace pmlint::facts
