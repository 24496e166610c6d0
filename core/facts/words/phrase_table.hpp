// SPDX-License-Identifier: MIT
// Many phrases against each word of a text at the cost of a few, laid out at compile time: they are
// grouped by the first three letters of their first word, those that share that word compare it once,
// and the first letter of the next word nearly always tells that none of them goes on with it.
//
//   constexpr PhraseLayout kLayout(std::to_array<PhraseRow<Mood>>({{"fail* to", Mood::tried}}));
//   constexpr PhraseTable kMoods(kLayout);
//   kMoods.for_each_match(words, i, [&](Mood mood) { ... });
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string_view>

#include "core/facts/words/words.hpp"

namespace pmlint::facts {

// A phrase as match_phrase reads it.
template <class Value>
struct PhraseRow {
  std::string_view phrase;  // a first word that ends in '*' has three letters before it
  Value value{};
};

// A set of first letters; what is no letter may count as one. "" and "?" stand for all.
[[nodiscard]] constexpr std::uint32_t letter_bit(std::uint64_t head) {
  return std::uint32_t{1} << (head % 32);
}
[[nodiscard]] constexpr std::uint32_t opening_letters(std::string_view words) {
  if (words.empty() || words.front() == '?') return ~std::uint32_t{0};
  return letter_bit(word_head(words));
}

template <class Value>
struct PhraseEntry {
  std::uint64_t head = 0;      // of the first word, without its '*'
  std::uint64_t compared = 0;  // bits of a word's head; before a '*' not all of them
  std::string_view tail;       // what the first word has behind its head
  std::string_view rest;       // the words behind it
  Value value{};
  std::uint32_t letters = 0;  // that `rest` begins with, here or in an entry from here to `next`
  std::uint16_t next = 0;     // the entry that begins with another word
  bool prefix = false;        // the first word has a '*'

  constexpr PhraseEntry() = default;
  constexpr explicit PhraseEntry(const PhraseRow<Value>& row) : value(row.value) {
    std::string_view first = row.phrase.substr(0, row.phrase.find(' '));
    rest = row.phrase.substr(std::min(first.size() + 1, row.phrase.size()));
    letters = opening_letters(rest);
    prefix = first.back() == '*';
    if (prefix) first.remove_suffix(1);
    head = word_head(first);
    tail = first.substr(std::min(first.size(), kHeadBytes));
    compared = ~std::uint64_t{0};
    if (prefix && first.size() < kHeadBytes) compared >>= 8 * (kHeadBytes - first.size());
  }
  [[nodiscard]] bool fits(const Word& word) const {
    if (((word.head ^ head) & compared) != 0) return false;
    if (word.lower.size() <= kHeadBytes) return tail.empty();
    const std::string_view behind = word.lower.substr(kHeadBytes);
    return prefix ? behind.starts_with(tail) : behind == tail;
  }
  [[nodiscard]] constexpr bool begins_as(const PhraseEntry& other) const {
    return prefix == other.prefix && head == other.head && tail == other.tail;
  }
};

// Of the five bits that tell letters apart, in the first three bytes.
inline constexpr std::size_t kPhraseSlots = 2048;
[[nodiscard]] constexpr std::size_t phrase_slot(std::uint64_t head) {
  constexpr std::uint32_t kFactor = 0x9E3779B1U;
  constexpr std::uint32_t kShift = 32 - 11;
  return (static_cast<std::uint32_t>(head & 0x1F1F1FU) * kFactor) >> kShift;
}

// What a PhraseTable reads: its rows by slot, and in a slot by first word.
template <class Value, std::size_t kCount>
struct PhraseLayout {
  constexpr explicit PhraseLayout(const std::array<PhraseRow<Value>, kCount>& rows) {
    for (const auto& row : rows) ++begins[phrase_slot(PhraseEntry(row).head) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::array<std::uint16_t, kPhraseSlots> filled{};
    for (const auto& row : rows) {
      const PhraseEntry<Value> entry(row);
      const std::size_t slot = phrase_slot(entry.head);
      const auto begin = entries.begin() + begins[slot];
      const auto end = begin + filled[slot]++;
      auto place = end;  // behind those that begin as it does
      while (place != begin && !place[-1].begins_as(entry)) --place;
      if (place == begin) place = end;
      std::move_backward(place, end, end + 1);
      *place = entry;
    }
    for (std::size_t i = kCount; i-- > 0;) {
      const bool goes_on = i + 1 < kCount && entries[i].begins_as(entries[i + 1]);
      entries[i].next = goes_on ? entries[i + 1].next : static_cast<std::uint16_t>(i + 1);
      if (goes_on) entries[i].letters |= entries[i + 1].letters;
    }
  }
  std::array<PhraseEntry<Value>, kCount> entries{};
  std::array<std::uint16_t, kPhraseSlots + 1> begins{};  // of each slot; the next one's is its end
};

// A view of a layout.
template <class Value>
class PhraseTable {
 public:
  template <std::size_t kCount>
  constexpr explicit PhraseTable(const PhraseLayout<Value, kCount>& layout)
      : entries_(layout.entries.data()), begins_(layout.begins.data()) {}

  // Calls `visit(value)` for each phrase that stands at `index`.
  template <class Visit>
  void for_each_match(std::span<const Word> words, std::size_t index, Visit visit) const {
    const Word& word = words[index];
    const std::size_t slot = phrase_slot(word.head);
    const std::size_t end = begins_[slot + 1];
    for (std::size_t i = begins_[slot]; i < end; i = entries_[i].next) {
      if (!entries_[i].fits(word)) continue;
      const std::uint64_t behind = index + 1 < words.size() ? words[index + 1].head : 0;
      for (std::size_t same = i; same < entries_[i].next; ++same) {
        const PhraseEntry<Value>& entry = entries_[same];
        if ((entry.letters & letter_bit(behind)) == 0) break;
        if (entry.rest.empty() || match_phrase(words, index + 1, entry.rest) != 0) {
          visit(entry.value);
        }
      }
    }
  }

 private:
  const PhraseEntry<Value>* entries_;
  const std::uint16_t* begins_;
};

}  // namespace pmlint::facts
