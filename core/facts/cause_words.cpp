// SPDX-License-Identifier: MIT
// The vocabulary is indexed once: its stems are numbered, each phrase stands under that of its first word.
#include "core/facts/cause_words.hpp"

#include <algorithm>
#include <vector>

#include "core/facts/cause_vocabulary.hpp"

namespace pmlint::facts {
namespace {

bool ends_with(std::string_view word, std::string_view tail) { return word.ends_with(tail); }

// How many letters of an already lower-cased word make its stem.
std::size_t stem_size(std::string_view word) {
  std::size_t size = word.size();
  const auto cut = [&](std::size_t letters) {
    size -= letters;
    word = word.substr(0, size);
  };
  if (size > 3 && ends_with(word, "'s")) cut(2);
  if (size > 4 && ends_with(word, "ies")) return size - 2;  // "retries" -> "retri" -> below
  if (size > 4 && ends_with(word, "ied")) return size - 2;
  if (size > 3 && ends_with(word, "s") && !ends_with(word, "ss") && !ends_with(word, "us") &&
      !ends_with(word, "is")) {
    cut(1);
  }
  const std::size_t before = size;
  if (size > 5 && ends_with(word, "ing"))
    cut(3);
  else if (size > 4 && ends_with(word, "ed"))
    cut(2);
  else if (size > 6 && ends_with(word, "ion"))
    cut(3);
  if (size != before && size > 3 && word[size - 1] == word[size - 2] && word[size - 1] != 'l' &&
      word[size - 1] != 's') {
    cut(1);  // "dropped" -> "dropp" -> "drop"
  }
  if (size > 3 && word[size - 1] == 'e') cut(1);
  return size;
}

// A phrase of the vocabulary after its first word.
struct Phrase {
  std::array<WordId, kLongestPhrase - 1> rest{};
  std::uint8_t size = 0;  // of rest
  std::uint32_t classes = 0;
};

// Every stem of the vocabulary has a number, in a table with open addressing: of a word that it does
// not hold, as most are, the first slot says so. Under each number stand the phrases that begin with
// it, the longest first.
class Vocabulary {
 public:
  Vocabulary() {
    constexpr std::size_t kAbout = 2048;  // stems
    entries_.reserve(kAbout);
    entries_.emplace_back();  // that of the empty slots
    add_rows(plain_vocabulary());
    add_rows(technical_vocabulary());
    add_rows(impact_vocabulary());
  }

  [[nodiscard]] WordId id(const Stem& stem) const { return slots_[slot_of(stem)]; }
  [[nodiscard]] std::uint32_t alone(WordId id) const { return entries_[id].alone; }
  [[nodiscard]] const std::vector<Phrase>& starting_with(WordId first) const {
    return entries_[first].phrases;
  }

 private:
  struct Entry {
    Stem stem;
    std::uint32_t alone = 0;
    std::vector<Phrase> phrases;  // of more than one word
  };
  static constexpr std::size_t kSlots = 8192;

  [[nodiscard]] std::size_t slot_of(const Stem& stem) const {
    std::size_t at = stem.hash() % kSlots;
    while (slots_[at] != 0 && entries_[slots_[at]].stem != stem) at = (at + 1) % kSlots;
    return at;
  }

  WordId add_stem(std::string_view word) {
    const Stem stem(word);
    WordId& slot = slots_[slot_of(stem)];
    if (slot == 0) {
      slot = static_cast<WordId>(entries_.size());
      entries_.push_back({stem, 0, {}});
    }
    return slot;
  }

  void add_rows(std::span<const VocabularyRow> rows) {
    for (const VocabularyRow& row : rows) {
      std::string_view rest = row.phrases;
      while (!rest.empty()) {
        const std::size_t comma = rest.find(", ");
        add(rest.substr(0, comma), row.classes);
        rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 2);
      }
    }
  }

  void add(std::string_view words, std::uint32_t classes) {
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

  std::array<WordId, kSlots> slots_{};  // rows of entries_; 0: empty
  std::vector<Entry> entries_;
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

}  // namespace

Stem::Stem(std::string_view lower) {
  lower = lower.substr(0, kLongest);
  std::ranges::copy(lower, letters_.begin());
  const std::size_t size = stem_size({letters_.data(), lower.size()});
  std::fill(letters_.begin() + static_cast<std::ptrdiff_t>(size),
            letters_.begin() + static_cast<std::ptrdiff_t>(lower.size()), '\0');
  if (size > 2 && letters_[size - 1] == 'y') letters_[size - 1] = 'i';  // "retry" is "retri"
  size_ = static_cast<std::uint8_t>(size);
}

std::size_t Stem::hash() const {
  const std::array<std::uint64_t, 3> parts = numbers();
  std::uint64_t mixed = parts[0] * 0x9E3779B97F4A7C15U ^ parts[1] * 0xC2B2AE3D27D4EB4FU ^
                        parts[2] * 0x165667B19E3779F9U;
  mixed ^= mixed >> 32U;
  return static_cast<std::size_t>(mixed ^ mixed >> 15U);
}

WordId word_id(const Stem& stem) { return vocabulary().id(stem); }

std::uint32_t classes_alone(WordId word) { return vocabulary().alone(word); }

PhraseMatch longest_phrase(std::span<const WordId> words) {
  for (const Phrase& phrase : vocabulary().starting_with(words[0])) {
    if (phrase.rest.front() != words[1] || phrase.size >= words.size()) continue;
    if (std::equal(phrase.rest.begin(), phrase.rest.begin() + phrase.size, words.begin() + 1)) {
      return {phrase.classes, phrase.size + 1U};
    }
  }
  return {};
}

}  // namespace pmlint::facts
