// SPDX-License-Identifier: MIT
// Phrases of the vocabulary in a sentence that has been cut: "ran out of", "single point of failure".
#include <algorithm>
#include <array>

#include "core/facts/sentence_words.hpp"

namespace pmlint::facts {

// The words of a phrase count once: its first carries the classes, the rest is silent.
void SentenceWords::mark_phrases() {
  for (std::size_t i = 0; i < telling_.size();) {
    SentenceWord& first = telling_[i];
    first.classes = first.alone & ~(kWordAloneOnly | kWordOfPhrases);
    ++i;
    if ((first.alone & kWordBegins) != 0 && is(first.at + 1, kMayFollow)) {
      i = mark_phrase(first, i);
    }
    std::uint8_t& beside = places_[first.at].beside;
    beside |= (first.classes & kWordPart) != 0 ? std::uint8_t{kIsPart} : std::uint8_t{0};
    beside |= (first.classes & kWordNot) != 0 ? std::uint8_t{kIsNot} : std::uint8_t{0};
  }
}

// `next` is behind `first` in telling_. Returns the first that is behind the phrase.
std::size_t SentenceWords::mark_phrase(SentenceWord& first, std::size_t next) {
  std::array<WordId, kLongestPhrase> ids{};
  const std::size_t some = std::min(kLongestPhrase, size_ - first.at);
  for (std::size_t k = 0; k < some; ++k) ids[k] = places_[first.at + k].id;
  const PhraseMatch match = longest_phrase({ids.data(), some});
  first.classes = match.classes;
  const std::size_t end = first.at + match.words;
  for (std::size_t k = first.at + 1; k < end; ++k) {
    constexpr std::uint32_t kSays = ~kWordOfPhrases;
    unknown_ -= (classes_alone(places_[k].id) & kSays) == 0 ? 1U : 0U;
  }
  for (; next < telling_.size() && telling_[next].at < end; ++next) {
    telling_[next].classes = kWordStop;
    unknown_ += (telling_[next].alone & ~kWordOfPhrases) == 0 ? 1U : 0U;
  }
  first.phrase_end = places_[end - 1].end;
  return next;
}

}  // namespace pmlint::facts
