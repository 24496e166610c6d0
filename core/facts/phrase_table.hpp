// SPDX-License-Identifier: MIT
// Many phrases against each word of a text at the cost of a few: the phrases are grouped by the first
// two letters of their first word, which is compared before the rest is.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/words.hpp"

namespace pmlint::facts {

// Phrases are those of match_phrase, with a value each. Immutable; any thread may read.
template <class Value>
class PhraseTable {
 public:
  // Rows have `phrase` and are anything `value_of` turns into a Value.
  template <class Rows, class ValueOf>
  PhraseTable(const Rows& rows, ValueOf value_of) {
    for (const auto& row : rows) {
      std::string_view first = row.phrase.substr(0, row.phrase.find(' '));
      Entry entry;
      entry.rest = row.phrase.substr(first.size());
      if (!entry.rest.empty()) entry.rest.remove_prefix(1);
      entry.prefix = first.back() == '*';
      if (entry.prefix) first.remove_suffix(1);
      entry.first = first;
      entry.value = value_of(row);
      slots_[slot(first)].push_back(entry);
    }
  }

  // Calls `visit(value)` for each phrase that stands at `index`.
  template <class Visit>
  void for_each_match(std::span<const Word> words, std::size_t index, Visit visit) const {
    const std::string_view word = words[index].lower;
    for (const Entry& entry : slots_[slot(word)]) {
      const bool fits = entry.prefix ? word.starts_with(entry.first) : word == entry.first;
      if (!fits) continue;
      if (entry.rest.empty() || match_phrase(words, index + 1, entry.rest) != 0) visit(entry.value);
    }
  }

 private:
  struct Entry {
    std::string_view first;
    std::string_view rest;
    bool prefix = false;
    Value value{};
  };
  static constexpr std::size_t kLetters = 32;  // five bits of a letter

  static std::size_t slot(std::string_view word) {
    const auto bits = [](char c) { return static_cast<std::size_t>(c) % kLetters; };
    return word.size() < 2 ? 0 : bits(word[0]) * kLetters + bits(word[1]);
  }

  std::array<std::vector<Entry>, kLetters * kLetters> slots_;
};

}  // namespace pmlint::facts
