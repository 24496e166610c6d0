// SPDX-License-Identifier: MIT
#include "core/facts/causes/cause_index.hpp"

#include <algorithm>

namespace pmlint::facts {
namespace {

// With what follows from the classes of a word or a phrase.
std::uint32_t completed(std::uint32_t classes) {
  constexpr std::uint32_t kEmpty =
      kWordStop | kWordFiller | kWordGeneric | kWordBroad | kWordSymptom | kWordCue | kWordNot;
  constexpr std::uint32_t kSpecific = kWordPart | kWordVerb | kWordDefect;
  const bool content = (classes & kSpecific) != 0 || (classes & kEmpty) == 0;
  const bool joins = (classes & (kWordStop | kWordNot)) != 0;
  return classes | (content ? kWordContent : 0U) | (joins ? kWordJoins : 0U);
}

}  // namespace

const CauseIndex& CauseIndex::whole() {
  static const CauseIndex made;
  return made;
}

CauseIndex::CauseIndex() {
  constexpr std::size_t kAbout = 2048;  // stems
  entries_.reserve(kAbout);
  entries_.emplace_back();
  add_rows(plain_vocabulary());
  add_rows(technical_vocabulary());
  add_rows(impact_vocabulary());
  for (Entry& entry : entries_) {
    entry.alone = completed(entry.alone);
    for (Phrase& phrase : entry.phrases) phrase.classes = completed(phrase.classes);
  }
}

PhraseMatch CauseIndex::longest_phrase(std::span<const WordId> words) const {
  for (const Phrase& phrase : entries_[words[0]].phrases) {
    if (phrase.rest.front() != words[1] || phrase.size >= words.size()) continue;
    if (std::equal(phrase.rest.begin(), phrase.rest.begin() + phrase.size, words.begin() + 1)) {
      return {phrase.classes, phrase.size + 1U};
    }
  }
  return {};
}

std::size_t CauseIndex::slot_of(const Stem& stem) const {
  std::size_t at = stem.hash() % kSlots;
  while (slots_[at] != 0 && entries_[slots_[at]].stem != stem) at = (at + 1) % kSlots;
  return at;
}

WordId CauseIndex::add_stem(std::string_view word) {
  const Stem stem(word);
  WordId& slot = slots_[slot_of(stem)];
  if (slot == 0) {
    slot = static_cast<WordId>(entries_.size());
    entries_.push_back({stem, 0, 0, {}});
    first_bytes_[static_cast<unsigned char>(word.front())] = true;
  }
  return slot;
}

void CauseIndex::add_rows(std::span<const VocabularyRow> rows) {
  for (const VocabularyRow& row : rows) {
    std::string_view rest = row.phrases;
    while (!rest.empty()) {
      const std::size_t comma = rest.find(", ");
      add(rest.substr(0, comma), row.classes);
      rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 2);
    }
  }
}

void CauseIndex::add(std::string_view words, std::uint32_t classes) {
  const WordId first = add_stem(words.substr(0, words.find(' ')));
  Phrase phrase;
  phrase.classes = classes;
  while (words.find(' ') != std::string_view::npos) {
    words.remove_prefix(words.find(' ') + 1);
    phrase.rest.at(phrase.size++) = add_stem(words.substr(0, words.find(' ')));
  }
  Entry& entry = entries_[first];
  if (phrase.size == 0) {
    entry.alone |= classes;
    return;
  }
  entry.alone |= kWordBegins;
  entry.seconds |= std::uint64_t{1} << (phrase.rest.front() % kBits);
  entries_[phrase.rest.front()].alone |= kWordFollows;
  for (Phrase& known : entry.phrases) {
    if (known.rest == phrase.rest) {
      known.classes |= classes;
      return;
    }
  }
  const auto place = std::ranges::find_if(
      entry.phrases, [&](const Phrase& known) { return known.size < phrase.size; });
  entry.phrases.insert(place, phrase);
}

}  // namespace pmlint::facts
