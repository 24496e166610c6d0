// SPDX-License-Identifier: MIT
// A table of wordings, and what of it is prepared at compile time: the words that can open one, and the
// words that each row waits for behind them.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/word_map.hpp>
#include <pmlint/words.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::language {

// Patterns are RE2 over the sentence in lower case. Null: no such condition.
struct Phrase {
  std::string_view anchors;       // words that open it, single blanks between them
  std::string_view soon = {};     // for everyday anchors: one of these words must be the anchor or
                                  // one of the four behind it; a cheap question before all others
  std::string_view near = {};     // a text that must stand shortly behind
  const char* pattern = nullptr;  // from the anchor on; null: the word alone. Group 1, if there is
                                  // one, ends what is reported
  const char* why = nullptr;      // what is wrong with it, for the message
  const char* unless = nullptr;   // ... but not when this stands from the anchor on
  const char* before = nullptr;   // what must stand right before the anchor
  const char* unless_before = nullptr;
  unsigned subject = 0;     // Person classes that may act; 0: whoever
  bool possessive = false;  // "Sam's": the subject owns what the anchor names
  unsigned object = 0;      // Person classes that must follow the pattern
};

using PhraseRows = std::uint64_t;  // bit i: row i of the table

// Words as bits, several to each: what one lacks is not there.
using WordBits = std::uint64_t;
[[nodiscard]] constexpr WordBits word_bit(std::uint32_t hash) {
  return WordBits{1} << (hash >> 26U);
}

// The bits of a word of the document and of the four after it.
[[nodiscard]] WordBits bits_ahead(const Table<Word>& words, std::uint32_t row);

struct Anchor {
  KnownWord word;
  PhraseRows rows = 0;  // a word may open several phrases
};

template <std::size_t kRows, std::size_t kMost>
struct PhraseTable {
  consteval explicit PhraseTable(const std::array<Phrase, kRows>& phrases) {
    for (std::size_t row = 0; row < kRows; ++row) {
      each_word(phrases[row].anchors, [&](std::string_view word) {
        std::size_t at = 0;
        while (at < count && anchors[at].word.text != word) ++at;
        if (at == count) anchors[count++].word = KnownWord(word);
        anchors[at].rows |= PhraseRows{1} << row;
      });
      each_word(phrases[row].soon,
                [&](std::string_view word) { soon[row] |= word_bit(word_hash(word)); });
    }
  }

  std::array<Anchor, kMost> anchors{};
  std::size_t count = 0;
  std::array<WordBits, kRows> soon{};  // 0: the row waits for nothing
};

template <const auto& kTable>
inline constexpr auto kPrepared = [] {
  constexpr std::size_t kMost = [] {
    std::size_t count = 0;
    for (const Phrase& phrase : kTable) count += count_words(phrase.anchors);
    return count;
  }();
  return PhraseTable<kTable.size(), kMost>(kTable);
}();

// The rows that wait for nothing or may find it in `ahead`.
template <std::size_t kRows>
[[nodiscard]] PhraseRows rows_met(PhraseRows rows, const std::array<WordBits, kRows>& soon,
                                  WordBits ahead) {
  PhraseRows met = 0;
  for (PhraseRows left = rows; left != 0; left &= left - 1) {
    const WordBits wanted = soon[static_cast<std::size_t>(std::countr_zero(left))];
    if (wanted == 0 || (wanted & ahead) != 0) met |= left & (~left + 1);
  }
  return met;
}

}  // namespace pmlint::language
