// SPDX-License-Identifier: MIT
// Beginnings of words ("alert" for alerts and alerted), two letters at least, in lower case:
//   constexpr WordBeginnings kDetects({"alert", "monitor"});
//   if (kDetects.in(doc, section.body())) ...
// A word that begins with no two of their letters is turned away at once, however many there are;
// another is compared, eight letters at a time, with those that have its first letter.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

template <std::size_t N>
class WordBeginnings {
 public:
  consteval explicit WordBeginnings(const std::string_view (&beginnings)[N]) {
    for (std::size_t i = 0; i < N; ++i) rows_[i] = Row(beginnings[i]);
    std::ranges::sort(rows_, {}, [](const Row& row) { return row.all[0]; });
    for (const Row& row : rows_) {
      seconds_[letter(row.all[0])] |= 1U << letter(row.all[1]);
      for (std::size_t later = letter(row.all[0]) + 1; later < groups_.size(); ++later) {
        ++groups_[later];
      }
    }
  }

  // The offset of the first word that begins so, in any case; npos if there is none.
  [[nodiscard]] constexpr std::size_t find(std::string_view text) const {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
      if (!is_word_byte(text[i])) continue;
      if (begins(text.substr(i))) return i;
      while (i < text.size() && is_word_byte(text[i])) ++i;
    }
    return std::string_view::npos;
  }

  // The same in a stretch of a document, whose words are known: the visible offset.
  [[nodiscard]] std::optional<std::uint32_t> find(const Document& doc, TextRange stretch) const {
    const std::string_view text = doc.lower().substr(0, stretch.end);
    const std::uint32_t at = stretch.begin;
    if (at > 0 && at < text.size() && is_word_byte(text[at - 1]) && begins(text.substr(at))) {
      return at;  // the stretch begins inside a word
    }
    for (const Word word : doc.words_in(stretch)) {
      if (begins(text.substr(word.text().begin))) return word.text().begin;
    }
    return std::nullopt;
  }
  [[nodiscard]] bool in(const Document& doc, TextRange stretch) const {
    return find(doc, stretch).has_value();
  }

 private:
  struct Row {
    constexpr Row() = default;
    constexpr explicit Row(std::string_view beginning) : all(beginning) {
      const std::size_t size = std::min(beginning.size(), kFirst);
      first = detail::packed(beginning.substr(0, size));
      mask = ~std::uint64_t{0} >> (8 * (kFirst - size));
    }
    std::string_view all;
    std::uint64_t first = 0;  // its first eight letters
    std::uint64_t mask = 0;   // the bytes that they take
  };
  static constexpr std::size_t kFirst = 8;

  static constexpr std::size_t letter(char c) { return static_cast<unsigned char>(c) & 31U; }

  [[nodiscard]] constexpr bool begins(std::string_view word) const {
    if (word.size() < 2 || (seconds_[letter(word[0])] >> letter(word[1]) & 1U) == 0) return false;
    // To lower case: of all bytes only a letter becomes one.
    constexpr std::uint64_t kFold = 0x2020202020202020U;
    const std::uint64_t first = detail::packed(word.substr(0, kFirst)) | kFold;
    const std::size_t end = groups_[letter(word[0]) + 1];
    for (std::size_t i = groups_[letter(word[0])]; i < end; ++i) {
      const Row& row = rows_[i];
      if ((first & row.mask) != row.first) continue;
      if (equal_ignoring_case(word.substr(0, row.all.size()), row.all)) return true;
    }
    return false;
  }

  std::array<Row, N> rows_{};                // by first letter
  std::array<std::uint16_t, 33> groups_{};   // where the rows of each letter begin, and the end
  std::array<std::uint32_t, 32> seconds_{};  // by the first letter, a bit for each second one
};

}  // namespace pmlint
