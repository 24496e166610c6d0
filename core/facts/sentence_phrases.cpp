// SPDX-License-Identifier: MIT
// Phrases of the vocabulary in a sentence that has been cut: "ran out of", "single point of failure".
#include <algorithm>
#include <array>

#include "core/facts/sentence_words.hpp"

namespace pmlint::facts {

// The words of a phrase count once: its first carries the classes, the rest is silent.
void SentenceWords::mark_phrases() {
  std::size_t taken = 0;  // places before it are of a phrase
  for (const std::uint32_t opener : openers_) {
    const std::uint32_t at = telling_[opener].at;
    if (at >= taken && is(at + 1, kWordFollows)) taken = mark_phrase(opener);
  }
}

// Returns the place behind the phrase.
std::size_t SentenceWords::mark_phrase(std::size_t opener) {
  SentenceWord& first = telling_[opener];
  std::array<WordId, kLongestPhrase> ids{};
  const std::size_t some = std::min(kLongestPhrase, size_ - first.at);
  for (std::size_t k = 0; k < some; ++k) ids[k] = places_[first.at + k].id;
  const PhraseMatch match = longest_phrase({ids.data(), some});
  if (match.words == 0) return first.at;
  const std::size_t end = first.at + match.words;

  const auto stand_for = [this](SentenceWord& word, std::uint32_t classes) {
    constexpr std::uint32_t kOfPhrase = kWordPart | kWordNot;
    std::uint32_t& place = places_[word.at].classes;
    place &= ~kOfPhrase;
    place |= (classes & kOfPhrase) | (word.identifier ? kWordPart : 0U);
    word.classes = classes;
  };
  stand_for(first, match.classes);
  first.phrase_end = places_[end - 1].end;
  std::size_t next = opener + 1;
  for (std::size_t k = first.at + 1; k < end; ++k) {
    if (next < telling_.size() && telling_[next].at == k) {
      stand_for(telling_[next++], kWordStop);
    } else {
      tally_.unknown -= (places_[k].classes & ~kWordOfPhrases) == 0 ? 1U : 0U;
    }
  }
  return end;
}

}  // namespace pmlint::facts
