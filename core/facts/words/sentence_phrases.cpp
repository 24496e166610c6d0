// SPDX-License-Identifier: MIT
// Phrases of the vocabulary in a sentence that has been cut: "ran out of", "single point of failure".
#include <algorithm>
#include <array>

#include "core/facts/words/sentence_words.hpp"

namespace pmlint::facts {

// Words that begin a phrase together with the next are visited, whatever they are alone.
void SentenceWords::find_openers() {
  openers_.clear();
  for (const std::uint32_t second : seconds_.all()) {
    const std::uint32_t first = second - 1;
    if (!vocabulary_.may_begin_phrase(words_[first].id, words_[second].id)) continue;
    openers_.push_back(first);
    telling_.insert(first);
  }
}

// The words of a phrase count once: its first carries the classes, the rest is silent.
void SentenceWords::mark_phrases() {
  find_openers();
  std::size_t taken = 0;  // places before it are of a phrase
  for (const std::uint32_t opener : openers_) {
    if (opener >= taken) taken = mark_phrase(opener);
  }
}

// Returns the place behind the phrase.
std::size_t SentenceWords::mark_phrase(std::size_t opener) {
  std::array<WordId, kLongestPhrase> ids{};
  const std::size_t some = std::min(kLongestPhrase, size_ - opener);
  for (std::size_t k = 0; k < some; ++k) ids[k] = words_[opener + k].id;
  const PhraseMatch match = vocabulary_.longest_phrase({ids.data(), some});
  if (match.words == 0) return opener;

  const auto stand_for = [this](SentenceWord& word, std::uint32_t classes) {
    if (word.has(kShapeDigit)) classes &= ~kWordContent;
    tally_.counts -= word.classes & kWordContent;
    tally_.counts += classes & kWordContent;
    word.classes = classes | (word.classes & kWordAloneOnly);
  };
  words_[opener].phrase = static_cast<std::uint8_t>(match.words);
  stand_for(words_[opener], match.classes);
  const std::size_t end = opener + match.words;
  for (std::size_t k = opener + 1; k < end; ++k) stand_for(words_[k], kWordStop);
  return end;
}

}  // namespace pmlint::facts
