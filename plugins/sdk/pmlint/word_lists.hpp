// SPDX-License-Identifier: MIT
// Several lists of words as one table: a word's value is the bits of all lists that it stands in, so one
// look-up answers for all of them.
//
//   constexpr std::array kLists{WordList{kColour, "blue orange"}, WordList{kFruit, "apple orange"}};
//   constexpr auto kMeanings = join_lists<kLists>();
#pragma once

#include <pmlint/word_map.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint {

struct WordList {
  std::uint32_t bits;
  std::string_view words;
};

// Of an array of WordList with static storage.
template <const auto& kLists>
constexpr auto join_lists() {
  constexpr std::size_t kMost = [] {
    std::size_t count = 0;
    for (const WordList& list : kLists) count += count_words(list.words);
    return count;
  }();
  WordMap<std::uint32_t, kMost> all;
  for (const WordList& list : kLists) {
    each_word(list.words, [&](std::string_view word) { all.value_of(word) |= list.bits; });
  }
  return all;
}

}  // namespace pmlint
