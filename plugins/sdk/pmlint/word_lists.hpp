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
  std::size_t count = 0;
  for (const WordList& list : kLists) {
    each_word(list.words, [&](std::string_view word) { all.entries[count++] = {word, list.bits}; });
  }
  std::ranges::sort(all.entries, {}, &WordEntry<std::uint32_t>::word);
  for (const auto [word, bits] : all.entries) {
    const bool again = all.count > 0 && all.entries[all.count - 1].word == word;
    if (!again) all.entries[all.count++] = {word, 0};
    all.entries[all.count - 1].value |= bits;
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
