// SPDX-License-Identifier: MIT
// Many phrases against each word of a text at the cost of a few, laid out at compile time: they are
// grouped by the first three letters of their first word, and those that share that word compare it
// once.
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

#include "core/facts/words.hpp"

namespace pmlint::facts {

// A phrase as match_phrase reads it.
template <class Value>
struct PhraseRow {
  std::string_view phrase;  // a first word that ends in '*' has three letters before it
  Value value{};
};

template <class Value>
struct PhraseEntry {
  std::string_view first;  // word, without its '*'
  std::string_view rest;   // the words behind it
  Value value{};
  std::uint16_t next = 0;  // the entry that begins with another word
  bool prefix = false;     // the first word has a '*'

  constexpr PhraseEntry() = default;
  constexpr explicit PhraseEntry(const PhraseRow<Value>& row)
      : first(row.phrase), value(row.value) {
    if (const std::size_t blank = first.find(' '); blank != std::string_view::npos) {
      rest = first.substr(blank + 1);
      first = first.substr(0, blank);
    }
    prefix = first.back() == '*';
    if (prefix) first.remove_suffix(1);
  }
  [[nodiscard]] constexpr bool fits(std::string_view word) const {
    return prefix ? word.starts_with(first) : word == first;
  }
  [[nodiscard]] constexpr bool begins_as(const PhraseEntry& other) const {
    return prefix == other.prefix && first == other.first;
  }
};

// Of the five bits that tell letters apart, in the first three bytes.
inline constexpr std::size_t kPhraseSlots = 2048;
[[nodiscard]] constexpr std::size_t phrase_slot(std::string_view word) {
  const auto bits = [word](std::size_t i) { return static_cast<std::size_t>(word[i]) % 32; };
  if (word.size() >= 3) return (bits(0) * 64 + bits(1) * 11 + bits(2)) % kPhraseSlots;
  return (bits(0) * 64 + (word.size() == 2 ? bits(1) * 11 : 0)) % kPhraseSlots;
}

// What a PhraseTable reads: its rows by slot, and in a slot by first word.
template <class Value, std::size_t kCount>
struct PhraseLayout {
  constexpr explicit PhraseLayout(const std::array<PhraseRow<Value>, kCount>& rows) {
    for (const auto& row : rows) ++begins[phrase_slot(PhraseEntry(row).first) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::array<std::uint16_t, kPhraseSlots> filled{};
    for (const auto& row : rows) {
      const PhraseEntry<Value> entry(row);
      const std::size_t slot = phrase_slot(entry.first);
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
    const std::string_view word = words[index].lower;
    const std::size_t slot = phrase_slot(word);
    const std::size_t end = begins_[slot + 1];
    for (std::size_t i = begins_[slot]; i < end; i = entries_[i].next) {
      if (!entries_[i].fits(word)) continue;
      for (std::size_t same = i; same < entries_[i].next; ++same) {
        const PhraseEntry<Value>& entry = entries_[same];
        if (entry.rest.empty() || goes_on(words, index + 1, entry.rest)) visit(entry.value);
      }
    }
  }

 private:
  // The first letter nearly always tells that it does not.
  static bool goes_on(std::span<const Word> words, std::size_t index, std::string_view rest) {
    return index < words.size() &&
           (rest.front() == words[index].lower.front() || rest.front() == '?') &&
           match_phrase(words, index, rest) != 0;
  }

  const PhraseEntry<Value>* entries_;
  const std::uint16_t* begins_;
};

}  // namespace pmlint::facts
