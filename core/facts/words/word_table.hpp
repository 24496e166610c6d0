// SPDX-License-Identifier: MIT
// Sorted tables of words, written as running text and cut at compile time:
//
//   constexpr std::string_view kText = "add build check";
//   constexpr auto kVerbs = word_table<count_words(kText)>(kText);
//   static_assert(std::ranges::is_sorted(kVerbs));
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace pmlint::facts {

// Words of a text in which single blanks stand between them.
constexpr std::size_t count_words(std::string_view text) {
  std::size_t count = text.empty() ? 0 : 1;
  for (const char c : text) count += c == ' ' ? 1 : 0;
  return count;
}

// Calls visit(word) for each of them.
template <class Visit>
constexpr void each_word(std::string_view text, Visit visit) {
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && text[end] != ' ') ++end;
    visit(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

template <std::size_t kCount>
constexpr std::array<std::string_view, kCount> word_table(std::string_view text) {
  std::array<std::string_view, kCount> words{};
  std::size_t at = 0;
  each_word(text, [&](std::string_view word) { words[at++] = word; });
  return words;
}

}  // namespace pmlint::facts
