// SPDX-License-Identifier: MIT
// A table of words and what they mean, laid out at compile time by the hash that every word of a
// document already carries: a word that is not in the table is turned away by one comparison.
//
//   constexpr WordMap kUses(std::to_array<WordEntry<Use>>({{"was", Use::past}, {"you", Use::you}}));
//   for (const TextWord& word : words.words()) {
//     if (const Use* use = kUses.find(word.hash, words.lower(word))) ...
//   }
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/facts/words/word_table.hpp"
#include "core/text/word.hpp"

namespace pmlint::facts {

using text::word_hash;

template <class Value>
struct WordEntry {
  std::string_view word;  // lower case, no blanks
  Value value;
};

template <class Value, std::size_t kCount>
class WordMap {
 public:
  constexpr WordMap() = default;
  constexpr explicit WordMap(const std::array<WordEntry<Value>, kCount>& entries) {
    for (const WordEntry<Value>& entry : entries) {
      if (find(entry.word) != nullptr) throw "a word stands twice in the table";
      value_of(entry.word) = entry.value;
    }
  }

  // The value of a word, which is put into the table if it is not there: at most kCount different ones.
  constexpr Value& value_of(std::string_view word) {
    const std::uint32_t hash = word_hash(word);
    std::size_t at = hash & kMask;
    while (!slots_[at].word.empty() && slots_[at].word != word) at = (at + 1) & kMask;
    slots_[at].hash = hash;
    slots_[at].word = word;
    filter_.add(hash);
    return slots_[at].value;
  }

  // nullptr: not in the table. `hash` is word_hash(lower).
  [[nodiscard]] constexpr const Value* find(std::uint32_t hash, std::string_view lower) const {
    if (!filter_.may_hold(hash)) return nullptr;
    for (std::size_t at = hash & kMask; !slots_[at].word.empty(); at = (at + 1) & kMask) {
      if (slots_[at].hash == hash && slots_[at].word == lower) return &slots_[at].value;
    }
    return nullptr;
  }
  [[nodiscard]] constexpr const Value* find(std::string_view lower) const {
    return find(word_hash(lower), lower);
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::string_view word;
    Value value{};
  };
  // At most half full: the first slot nearly always decides.
  static constexpr std::size_t kSlots = std::bit_ceil(kCount * 2);
  static constexpr std::size_t kMask = kSlots - 1;
  std::array<Slot, kSlots> slots_{};
  text::WordFilter filter_;
};

// A table of words that all mean the same, written as running text with single blanks:
//   constexpr std::string_view kText = "add build check";
//   constexpr auto kVerbs = word_set<count_words(kText)>(kText);
//   if (kVerbs.find(word) != nullptr) ...
template <std::size_t kCount>
constexpr WordMap<bool, kCount> word_set(std::string_view text) {
  std::array<WordEntry<bool>, kCount> entries{};
  std::size_t at = 0;
  for (const std::string_view word : word_table<kCount>(text)) entries[at++] = {word, true};
  return WordMap<bool, kCount>(entries);
}

}  // namespace pmlint::facts
