// SPDX-License-Identifier: MIT
// The wordings a language rule looks for, as a table. Every word of a document is asked only whether
// it can open one of them; what follows in this file happens to the few that can.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/word_map.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "people.hpp"

namespace re2 {
class RE2;
}

namespace pmlint::language {

// Patterns are RE2 over the sentence in lower case. Null: no such condition.
struct Phrase {
  std::string_view anchors;       // words that open it, single blanks between them
  std::string_view near = {};     // for everyday anchors: one of these, with '|' between them, must
                                  // stand shortly behind; a cheap question before all others
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

struct Hit {
  const Phrase* phrase;
  TextRange where;  // from the anchor on
  TextRange sentence;
  Subject subject;  // nobody if the phrase asks for none

  // What a message shows: the subject and what it did.
  [[nodiscard]] TextRange shown() const {
    return subject.person == kNobody || subject.distant ? where : cover(subject.where, where);
  }
};

// A pattern that is compiled when the first document needs it: most never do.
class LazyPattern {
 public:
  LazyPattern();
  ~LazyPattern();
  LazyPattern(const LazyPattern&) = delete;
  LazyPattern& operator=(const LazyPattern&) = delete;

  // The end of the match of `pattern` that begins at text[0], or of its group 1; npos for none.
  [[nodiscard]] std::size_t match_front(const char* pattern, std::string_view text) const;
  // Does a match of `pattern` end where the text does?
  [[nodiscard]] bool match_back(const char* pattern, std::string_view text) const;

 private:
  const re2::RE2& compiled(std::string_view prefix, std::string_view pattern) const;
  mutable std::once_flag once_;
  mutable std::unique_ptr<const re2::RE2> compiled_;
};

struct PhrasePatterns {
  LazyPattern pattern, unless, before, unless_before;
};

// The phrase at this word, if it stands in prose and all its conditions hold.
[[nodiscard]] std::optional<Hit> match(const Document& doc, const Phrase& phrase,
                                       const PhrasePatterns& patterns, Word anchor);

// ---- the words of a table that can open one of its phrases, as a map made at compile time

using PhraseRows = std::uint64_t;  // bit i: row i of the table

template <const auto& kTable>
consteval std::size_t count_anchors() {
  std::size_t count = 0;
  for (const Phrase& phrase : kTable) count += count_words(phrase.anchors);
  return count;
}

template <std::size_t kMost>
struct Anchors {
  std::array<WordEntry<PhraseRows>, kMost> entries{};
  std::size_t count = 0;  // a word may open several phrases
};

template <const auto& kTable>
constexpr auto collect_anchors() {
  Anchors<count_anchors<kTable>()> all;
  for (std::size_t row = 0; row < kTable.size(); ++row) {
    std::string_view rest = kTable[row].anchors;
    while (!rest.empty()) {
      const std::string_view word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(word.size() < rest.size() ? word.size() + 1 : word.size());
      std::size_t at = 0;
      while (at < all.count && all.entries[at].word != word) ++at;
      if (at == all.count) all.entries[all.count++].word = word;
      all.entries[at].value |= PhraseRows{1} << row;
    }
  }
  return all;
}

template <const auto& kTable>
inline constexpr auto kAnchors = collect_anchors<kTable>();

template <const auto& kTable>
inline constexpr auto kDistinctAnchors = [] {
  std::array<WordEntry<PhraseRows>, kAnchors<kTable>.count> entries{};
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i] = kAnchors<kTable>.entries[i];
  return entries;
}();

template <const auto& kTable>
inline constexpr WordMap<PhraseRows, kDistinctAnchors<kTable>.size()> kAnchorMap(
    kDistinctAnchors<kTable>);

// All phrases of a table: an array of Phrase with static storage.
template <const auto& kTable>
class Phrases {
 public:
  // Calls visit(const Hit&) for each phrase in document order; hits do not overlap.
  template <class Visit>
  void find(const Document& doc, Visit visit) const {
    find_among(doc, doc.words(), visit);
  }
  // The same for the words of one stretch.
  template <class Visit>
  void find_in(const Document& doc, TextRange stretch, Visit visit) const {
    const Table<Word> all = doc.words();
    const auto before = [](const Word& word, std::uint32_t at) { return word.text().begin < at; };
    const auto first = std::lower_bound(all.begin(), all.end(), stretch.begin, before);
    const auto last = std::lower_bound(first, all.end(), stretch.end, before);
    find_among(doc, {first, static_cast<std::uint32_t>(last - first)}, visit);
  }

 private:
  template <class Visit>
  void find_among(const Document& doc, const Table<Word>& words, Visit& visit) const {
    std::uint32_t free_from = 0;
    for (const Word word : words) {
      const PhraseRows* rows = kAnchorMap<kTable>.find(doc, word);
      if (rows == nullptr || word.text().begin < free_from) continue;
      for (PhraseRows left = *rows; left != 0; left &= left - 1) {
        const auto row = static_cast<std::size_t>(std::countr_zero(left));
        const std::optional<Hit> hit = match(doc, kTable[row], patterns_[row], word);
        if (!hit) continue;
        free_from = hit->where.end;
        visit(*hit);
        break;
      }
    }
  }

  static constexpr std::size_t kRows = kTable.size();
  static_assert(kRows <= 64);

  std::array<PhrasePatterns, kRows> patterns_;
};

}  // namespace pmlint::language
