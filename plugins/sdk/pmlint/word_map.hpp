// SPDX-License-Identifier: MIT
// A table of words, laid out at compile time by the hash that every word of a document carries: a
// word that is not in the table is turned away by one comparison, so a rule may ask it of every word.
//
//   constexpr WordMap kTone(std::to_array<WordEntry<Tone>>({{"sadly", Tone::sad}, {"hooray", Tone::glad}}));
//   constexpr auto kDays = word_set<count_words("monday tuesday")>("monday tuesday");
//   for (const Word word : doc.words()) {
//     if (const Tone* tone = kTone.find(doc, word)) ...
//   }
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/words.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint {

template <class Value>
struct WordEntry {
  std::string_view word;  // lower case, word bytes only
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
    const std::uint32_t key = key_of(word_hash(word));
    std::size_t at = slot_of(key);
    while (keys_[at] != 0 && words_[at] != word) at = (at + 1) & kMask;
    keys_[at] = key;
    words_[at] = word;
    return values_[at];
  }

  // nullptr: not in the table.
  [[nodiscard]] const Value* find(const Document& doc, Word word) const {
    const std::uint32_t key = key_of(word.hash());
    for (std::size_t at = slot_of(key); keys_[at] != 0; at = (at + 1) & kMask) {
      if (keys_[at] == key && words_[at] == doc.lower(word.text())) return &values_[at];
    }
    return nullptr;
  }
  [[nodiscard]] constexpr const Value* find(std::string_view lower) const {
    const std::uint32_t key = key_of(word_hash(lower));
    for (std::size_t at = slot_of(key); keys_[at] != 0; at = (at + 1) & kMask) {
      if (keys_[at] == key && words_[at] == lower) return &values_[at];
    }
    return nullptr;
  }

 private:
  // A key is a hash that is not zero: zero marks an empty slot.
  static constexpr std::uint32_t key_of(std::uint32_t hash) { return hash | 1U; }
  static constexpr std::size_t slot_of(std::uint32_t key) { return (key >> 1U) & kMask; }

  // At most a quarter full: the first slot nearly always decides, and it is nearly always empty.
  static constexpr std::size_t kSlots = std::bit_ceil(kCount * 4);
  static constexpr std::size_t kMask = kSlots - 1;
  std::array<std::uint32_t, kSlots> keys_{};
  std::array<std::string_view, kSlots> words_{};
  std::array<Value, kSlots> values_{};
};

// ---- words that all mean the same, written as running text with single blanks between them

constexpr std::size_t count_words(std::string_view text) {
  std::size_t count = text.empty() ? 0 : 1;
  for (const char c : text) count += c == ' ' ? 1 : 0;
  return count;
}

// Calls visit(word) for each.
template <class Visit>
constexpr void each_word(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size() < text.size() ? word.size() + 1 : word.size());
    visit(word);
  }
}

template <std::size_t kCount>
constexpr std::array<std::string_view, kCount> split_words(std::string_view text) {
  std::array<std::string_view, kCount> words{};
  std::size_t at = 0;
  each_word(text, [&](std::string_view word) { words[at++] = word; });
  return words;
}

template <std::size_t kCount>
constexpr WordMap<bool, kCount> word_set(std::string_view text) {
  WordMap<bool, kCount> set;
  each_word(text, [&](std::string_view word) {
    if (set.find(word) != nullptr) throw "a word stands twice in the table";
    set.value_of(word) = true;
  });
  return set;
}

}  // namespace pmlint
