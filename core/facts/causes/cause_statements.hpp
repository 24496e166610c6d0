// SPDX-License-Identifier: MIT
// What a reader takes as one statement of cause: a sentence, or a sentence with its direct
// continuation. Ten sentences that each name a part are no mechanism; the best statement decides.
#pragma once

#include <optional>

#include "core/facts/causes/cause_text.hpp"
#include "core/facts/words/text_words.hpp"

namespace pmlint::facts {

// Does a sentence state anything about how it came about? Not one that tells the remedy, nor what
// tests, reviews and alerts missed.
[[nodiscard]] bool states_cause(const CauseSentence& sentence);

// Does a sentence go on with what the one before tells? It opens with a word that points back ("This",
// "As a result"), names what was named ("The cache ..."), or acts on the same part.
[[nodiscard]] bool continues(const TextWords& words, const CauseSentence& before,
                             const CauseSentence& sentence);

// Takes sentences in their order and keeps how specific the best statement among them is.
class BestStatement {
 public:
  // Keeps a reference to the words, and to the last sentence until the next is added.
  explicit BestStatement(const TextWords& words) : words_(&words) {}

  void add(const CauseSentence& sentence) { add(sentence, sentence.judged()); }
  // With other evidence than the sentence's own.
  void add(const CauseSentence& sentence, const CauseEvidence& evidence);
  // Of a text without any statement: that of no evidence.
  [[nodiscard]] double specificity() const;

 private:
  const TextWords* words_;
  const CauseSentence* last_ = nullptr;
  const CauseEvidence* last_evidence_ = nullptr;
  std::optional<double> best_;
};

}  // namespace pmlint::facts
