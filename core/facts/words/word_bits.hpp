// SPDX-License-Identifier: MIT
// Several lists of words in one table, laid out at compile time: one probe tells all the lists that a
// word stands in. A grammar then asks for a bit where it would have searched a list.
//
//   constexpr BitList kLists[] = {{kStaff, "admin engineer"}, {kThing, "bug error"}};
//   constexpr auto kWords = word_bits<kLists>();
//   const std::uint32_t bits = kWords.find(word.hash, words.lower(word));
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/facts/words/word_map.hpp"
#include "core/facts/words/word_table.hpp"
#include "core/text/word.hpp"

namespace pmlint::facts {

// Lower-case words with single blanks between them; a word may stand in several lists.
struct BitList {
  std::uint32_t bits;
  std::string_view words;
};

// Calls visit(word, bits) for each word of the lists.
template <class Visit>
constexpr void for_each_listed(std::span<const BitList> lists, Visit visit) {
  for (const BitList& list : lists) {
    each_word(list.words, [&](std::string_view word) { visit(word, list.bits); });
  }
}

// Use word_bits().
template <std::size_t kCount>
class WordBits {
 public:
  consteval explicit WordBits(std::span<const BitList> lists) {
    for_each_listed(lists, [this](std::string_view word, std::uint32_t bits) {
      words_.value_of(word) |= bits;
    });
  }

  // 0: in none of the lists. `hash` is word_hash(lower).
  [[nodiscard]] constexpr std::uint32_t find(std::uint32_t hash, std::string_view lower) const {
    const std::uint32_t* const bits = words_.find(hash, lower);
    return bits == nullptr ? 0 : *bits;
  }

 private:
  WordMap<std::uint32_t, kCount> words_;
};

template <const auto& kLists>
consteval auto word_bits() {
  constexpr std::size_t kCount = [] {
    std::size_t count = 0;
    for (const BitList& list : kLists) count += count_words(list.words);
    return count;
  }();
  return WordBits<kCount>(kLists);
}

// Of the words that have one of these bits.
template <const auto& kLists>
consteval text::WordFilter word_filter(std::uint32_t wanted) {
  text::WordFilter filter;
  for_each_listed(kLists, [&](std::string_view word, std::uint32_t bits) {
    if ((bits & wanted) != 0) filter.add(word);
  });
  return filter;
}

}  // namespace pmlint::facts
