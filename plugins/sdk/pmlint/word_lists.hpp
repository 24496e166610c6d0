// SPDX-License-Identifier: MIT
// Several lists of words as one table: a word's value is the bits of all lists that it stands in, so one
// look-up answers for all of them.
//
//   constexpr std::array kLists{WordList{kColour, "blue orange"}, WordList{kFruit, "apple orange"}};
//   constexpr auto kMeanings = join_lists<kLists>();
#pragma once

#include <pmlint/word_map.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint {

struct WordList {
  std::uint32_t bits;
  std::string_view words;
};

namespace detail {

template <const auto& kLists>
inline constexpr auto kJoined = [] {
  constexpr std::size_t kMost = [] {
    std::size_t count = 0;
    for (const WordList& list : kLists) count += count_words(list.words);
    return count;
  }();
  struct {
    std::array<WordEntry<std::uint32_t>, kMost> entries{};
    std::size_t count = 0;
  } all;
  for (const WordList& list : kLists) {
    each_word(list.words, [&](std::string_view word) {
      std::size_t at = 0;
      while (at < all.count && all.entries[at].word != word) ++at;
      if (at == all.count) all.entries[all.count++].word = word;
      all.entries[at].value |= list.bits;
    });
  }
  return all;
}();

}  // namespace detail

// Of an array of WordList with static storage.
template <const auto& kLists>
constexpr auto join_lists() {
  constexpr auto& kAll = detail::kJoined<kLists>;
  std::array<WordEntry<std::uint32_t>, kAll.count> entries{};
  std::copy_n(kAll.entries.begin(), kAll.count, entries.begin());
  return WordMap<std::uint32_t, kAll.count>(entries);
}

}  // namespace pmlint
