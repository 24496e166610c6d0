// SPDX-License-Identifier: MIT
// Many phrases against each word of a text at the cost of a few: the phrases are grouped by the first
// three letters of their first word, which is compared before the rest is.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/words.hpp"

namespace pmlint::facts {

// Phrases are those of match_phrase, with a value each; a word that ends in '*' has three letters
// before it. Immutable; any thread may read.
template <class Value>
class PhraseTable {
 public:
  // `value_of` gives the Value of a row, `phrase_of` its phrase.
  template <class Rows, class PhraseOf, class ValueOf>
  PhraseTable(const Rows& rows, PhraseOf phrase_of, ValueOf value_of) {
    entries_.reserve(std::size(rows));
    for (const auto& row : rows) entries_.push_back({phrase_of(row), value_of(row)});
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const Entry& a, const Entry& b) { return a.slot < b.slot; });
    for (const Entry& entry : entries_) ++begins_[entry.slot + 1];
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
  }

  // Calls `visit(value)` for each phrase that stands at `index`.
  template <class Visit>
  void for_each_match(std::span<const Word> words, std::size_t index, Visit visit) const {
    const std::string_view word = words[index].lower;
    const std::size_t slot = slot_of(word);
    for (std::size_t i = begins_[slot]; i < begins_[slot + 1]; ++i) {
      const Entry& entry = entries_[i];
      const bool fits = entry.prefix ? word.starts_with(entry.first) : word == entry.first;
      if (!fits) continue;
      if (entry.rest.empty() || match_phrase(words, index + 1, entry.rest) != 0) visit(entry.value);
    }
  }
  [[nodiscard]] bool matches(std::span<const Word> words, std::size_t index) const {
    bool any = false;
    for_each_match(words, index, [&any](const Value&) { any = true; });
    return any;
  }

 private:
  struct Entry {
    Entry(std::string_view phrase, Value meaning) : first(phrase), value(meaning) {
      if (const std::size_t blank = phrase.find(' '); blank != std::string_view::npos) {
        first = phrase.substr(0, blank);
        rest = phrase.substr(blank + 1);
      }
      prefix = first.back() == '*';
      if (prefix) first.remove_suffix(1);
      slot = slot_of(first);
    }
    std::string_view first;
    std::string_view rest;
    Value value;
    std::uint16_t slot = 0;
    bool prefix = false;
  };

  // Of the five bits that tell letters apart, in the first three bytes.
  static constexpr std::size_t kSlots = 2048;
  static std::uint16_t slot_of(std::string_view word) {
    const auto bits = [word](std::size_t i) {
      return i < word.size() ? static_cast<std::size_t>(word[i]) % 32 : 0;
    };
    return static_cast<std::uint16_t>((bits(0) * 64 + bits(1) * 11 + bits(2)) % kSlots);
  }

  std::vector<Entry> entries_;  // by slot
  std::array<std::uint16_t, kSlots + 1>
      begins_{};  // of a slot in entries_, and where the last one ends
};

}  // namespace pmlint::facts
