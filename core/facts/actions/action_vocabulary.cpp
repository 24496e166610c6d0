// SPDX-License-Identifier: MIT
// All lists in one hash table, laid out at compile time.
#include "core/facts/actions/action_vocabulary.hpp"

#include <array>
#include <cstddef>
#include <span>

#include "core/facts/actions/action_verb_list.hpp"
#include "core/facts/actions/action_word_lists.hpp"
#include "core/facts/owners/owner_given_names.hpp"
#include "core/facts/owners/owner_label_list.hpp"
#include "core/facts/owners/owner_placeholder_list.hpp"
#include "core/facts/owners/owner_word_lists.hpp"
#include "core/facts/words/word_map.hpp"

namespace pmlint::facts {
namespace {

struct HashedWord {
  std::uint32_t hash = 0;
  std::string_view word;
};

// A long list is cut and hashed on its own: a compiler limits the work of one constant expression.
template <const std::string_view& kText>
consteval auto hashed() {
  constexpr auto kWords = word_table<count_words(kText)>(kText);
  std::array<HashedWord, kWords.size()> words;
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = {word_hash(kWords[i]), kWords[i]};
  return words;
}
template <const std::string_view& kText>
constexpr auto kHashed = hashed<kText>();

struct HashedList {
  WordClass of;
  std::span<const HashedWord> words;
};
constexpr HashedList kLongLists[] = {
    {WordClass::ordinary, kHashed<word_lists::kOrdinary>},
    {WordClass::product, kHashed<word_lists::kProducts>},
    {WordClass::acronym, kHashed<word_lists::kAcronyms>},
    {WordClass::area, kHashed<word_lists::kAreas>},
    {WordClass::role, kHashed<word_lists::kRoles>},
    {WordClass::team_noun, kHashed<word_lists::kTeamNouns>},
    {WordClass::group, kHashed<word_lists::kGroups>},
    {WordClass::given_name, kHashed<word_lists::kGivenNames>},
    {WordClass::verb, kHashed<word_lists::kVerbs>},
    {WordClass::irregular_past, kHashed<word_lists::kIrregularPasts>},
};

class Vocabulary {
 public:
  consteval Vocabulary() {
    for (const HashedList& list : kLongLists) {
      for (const HashedWord& one : list.words) add(one, list.of);
    }
    for (const ClassWords& list : kWordLists) {
      for (std::size_t begin = 0; begin < list.words.size();) {
        const std::string_view word = first_word(list.words.substr(begin));
        add(word, list.of);
        begin += word.size() + 1;
      }
    }
    for (const std::string_view phrase : kPlaceholderNames) {
      const bool handle = phrase.front() == '@';
      const std::string_view first = first_word(phrase);
      if (handle) {
        add(first.substr(1), WordClass::placeholder_handle);
      } else {
        add(first, WordClass::placeholder_start);
      }
    }
    for (const OwnerLabelWords& label : kOwnerLabels) {
      const std::string_view first = first_word(label.words);
      add(first, WordClass::label_start);
      if (first == label.words && label.use != OwnerLabelUse::phrase) add(first, WordClass::label);
    }
  }

  [[nodiscard]] constexpr WordClasses find(std::uint32_t hash, std::string_view word) const {
    for (std::size_t at = hash & kMask; !slots_[at].word.empty(); at = (at + 1) & kMask) {
      if (slots_[at].hash == hash && slots_[at].word == word) return slots_[at].classes;
    }
    return {};
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::string_view word;
    WordClasses classes;
  };
  // Some 2,800 words: the first slot nearly always decides.
  static constexpr std::size_t kSlots = 8192;
  static constexpr std::size_t kMask = kSlots - 1;

  // Up to a blank or a slash: "n/a" is cut into two words.
  static consteval std::string_view first_word(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && text[end] != ' ' && text[end] != '/') ++end;
    return text.substr(0, end);
  }

  consteval void add(std::string_view word, WordClass of) { add({word_hash(word), word}, of); }

  consteval void add(HashedWord one, WordClass of) {
    std::size_t at = one.hash & kMask;
    while (!slots_[at].word.empty() &&
           (slots_[at].hash != one.hash || slots_[at].word != one.word)) {
      at = (at + 1) & kMask;
    }
    slots_[at].hash = one.hash;
    slots_[at].word = one.word;
    slots_[at].classes.add(of);
  }

  std::array<Slot, kSlots> slots_{};
};

constexpr Vocabulary kVocabulary;

}  // namespace

WordClasses classes_of(std::uint32_t hash, std::string_view word) {
  return kVocabulary.find(hash, word);
}
WordClasses classes_of(std::string_view word) { return kVocabulary.find(word_hash(word), word); }

}  // namespace pmlint::facts
