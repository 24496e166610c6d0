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

#include "core/facts/word_table.hpp"

namespace pmlint::facts {

// Of the length and the first and last eight bytes: words that differ only in their middle share it.
// `first` holds the first bytes, the lowest first; `last` the last eight of a word that has more.
[[nodiscard]] constexpr std::uint32_t mix_word(std::uint64_t first, std::uint64_t last,
                                               std::size_t size) {
  const std::uint64_t mixed =
      first * 0x9E3779B97F4A7C15U + last * 0xC2B2AE3D27D4EB4FU + size * 0x165667B19E3779F9U;
  return static_cast<std::uint32_t>((mixed ^ mixed >> 29U) >> 16U);
}

[[nodiscard]] constexpr std::uint32_t word_hash(std::string_view word) {
  const auto packed = [](std::string_view bytes) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      all |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return all;
  };
  const bool is_long = word.size() > 8;
  return mix_word(packed(word.substr(0, 8)), is_long ? packed(word.substr(word.size() - 8)) : 0,
                  word.size());
}

template <class Value>
struct WordEntry {
  std::string_view word;  // lower case, no blanks
  Value value;
};

template <class Value, std::size_t kCount>
class WordMap {
 public:
  consteval explicit WordMap(const std::array<WordEntry<Value>, kCount>& entries) {
    for (const WordEntry<Value>& entry : entries) {
      const std::uint32_t hash = word_hash(entry.word);
      std::size_t at = hash & kMask;
      while (!slots_[at].word.empty()) {
        if (slots_[at].word == entry.word) throw "a word stands twice in the table";
        at = (at + 1) & kMask;
      }
      slots_[at] = {hash, entry.word, entry.value};
    }
  }

  // nullptr: not in the table. `hash` is word_hash(lower).
  [[nodiscard]] constexpr const Value* find(std::uint32_t hash, std::string_view lower) const {
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
};

// A table of words that all mean the same, written as running text with single blanks:
//   constexpr std::string_view kText = "add build check";
//   constexpr auto kVerbs = word_set<count_words(kText)>(kText);
//   if (kVerbs.find(word) != nullptr) ...
template <std::size_t kCount>
consteval WordMap<bool, kCount> word_set(std::string_view text) {
  std::array<WordEntry<bool>, kCount> entries{};
  std::size_t at = 0;
  for (const std::string_view word : word_table<kCount>(text)) entries[at++] = {word, true};
  return WordMap<bool, kCount>(entries);
}

}  // namespace pmlint::facts
