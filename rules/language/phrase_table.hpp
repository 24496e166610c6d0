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
  std::string_view anchors;    // words that open it, single blanks between them
  std::string_view soon = {};  // for everyday anchors: one of these words must be the anchor or
                               // stand behind it, at most `reach` words away; a cheap question
                               // before all others
  std::uint32_t reach = 4;
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

// May one of these words be a word of the document, or stand behind it within reach?
[[nodiscard]] bool may_follow(WordBits wanted, const Table<Word>& words, std::uint32_t row,
                              std::uint32_t reach);

// A word and the rows that it opens, or that wait for it.
struct RowsOfWord {
  KnownWord word;
  PhraseRows rows = 0;
};

// The distinct words of some lists.
template <std::size_t kMost>
struct WordRows {
  consteval void add(std::string_view words, PhraseRows rows) {
    each_word(words, [&](std::string_view word) {
      std::size_t at = 0;
      while (at < count && all[at].word.text != word) ++at;
      if (at == count) all[count++].word = KnownWord(word);
      all[at].rows |= rows;
    });
  }
  [[nodiscard]] constexpr const RowsOfWord* begin() const { return all.data(); }
  [[nodiscard]] constexpr const RowsOfWord* end() const { return all.data() + count; }

  std::array<RowsOfWord, kMost> all{};
  std::size_t count = 0;
};

template <const auto& kTable>
consteval std::size_t count_all(std::string_view Phrase::*words) {
  std::size_t count = 0;
  for (const Phrase& phrase : kTable) count += count_words(phrase.*words);
  return count;
}

template <const auto& kTable>
struct PhraseTable {
  static constexpr std::size_t kRows = kTable.size();
  static_assert(kRows <= 64);

  consteval PhraseTable() {
    for (std::size_t row = 0; row < kRows; ++row) {
      const Phrase& phrase = kTable[row];
      anchors.add(phrase.anchors, PhraseRows{1} << row);
      awaited.add(phrase.soon, PhraseRows{1} << row);
      if (phrase.soon.empty()) free |= PhraseRows{1} << row;
      each_word(phrase.soon,
                [&](std::string_view word) { soon[row] |= word_bit(word_hash(word)); });
    }
  }

  // The rows of which the document may hold all.
  [[nodiscard]] PhraseRows possible(const Document& doc) const {
    PhraseRows rows = free;
    for (const RowsOfWord& one : awaited) {
      if ((one.rows & ~rows) != 0 && doc.has_word(one.word)) rows |= one.rows;
    }
    return rows;
  }

  // Those of `rows` that wait for nothing, or may find it at this word of the document.
  [[nodiscard]] PhraseRows met(PhraseRows rows, const Table<Word>& words, std::uint32_t at) const {
    PhraseRows result = rows & free;
    for (PhraseRows left = rows & ~free; left != 0; left &= left - 1) {
      const auto row = static_cast<std::size_t>(std::countr_zero(left));
      if (may_follow(soon[row], words, at, kTable[row].reach)) result |= PhraseRows{1} << row;
    }
    return result;
  }

  WordRows<count_all<kTable>(&Phrase::anchors)> anchors;
  WordRows<count_all<kTable>(&Phrase::soon)> awaited;
  std::array<WordBits, kRows> soon{};
  PhraseRows free = 0;  // rows that wait for nothing
};

template <const auto& kTable>
inline constexpr PhraseTable<kTable> kPrepared;

}  // namespace pmlint::language
