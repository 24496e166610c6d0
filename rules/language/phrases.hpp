// SPDX-License-Identifier: MIT
// The wordings a language rule looks for, as a table. The index of the words of a document tells where
// one can open; what follows in this file happens to these few.
#pragma once

#include <pmlint/document.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "people.hpp"
#include "phrase_table.hpp"

namespace re2 {
class RE2;
}

namespace pmlint::language {

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

// A place where a phrase may stand.
struct Candidate {
  std::uint32_t row = 0;  // of the words of the document
  PhraseRows rows = 0;
};

// All phrases of a table: an array of Phrase with static storage.
template <const auto& kTable>
class Phrases {
 public:
  // Calls visit(const Hit&) for each phrase in document order; hits do not overlap.
  template <class Visit>
  void find(const Document& doc, Visit visit) const {
    find_in(doc, candidates(doc), {0, static_cast<std::uint32_t>(doc.text().size())}, visit);
  }
  // The same for the words that begin in one stretch, of the candidates(doc).
  template <class Visit>
  void find_in(const Document& doc, std::span<const Candidate> all, TextRange stretch,
               Visit visit) const {
    const Table<Word> words = doc.words();
    std::uint32_t free_from = stretch.begin;
    const auto begin_of = [&](const Candidate& one) { return words[one.row].text().begin; };
    for (auto at = std::ranges::lower_bound(all, stretch.begin, {}, begin_of); at != all.end();
         ++at) {
      const Candidate& candidate = *at;
      const Word word = words[candidate.row];
      if (word.text().begin >= stretch.end) break;
      if (word.text().begin < free_from) continue;
      for (PhraseRows left = candidate.rows; left != 0; left &= left - 1) {
        const auto row = static_cast<std::size_t>(std::countr_zero(left));
        const std::optional<Hit> hit = match(doc, kTable[row], patterns_[row], word);
        if (!hit) continue;
        free_from = hit->where.end;
        visit(*hit);
        break;
      }
    }
  }

  // Where an anchor stands and what one of its rows waits for may follow, in document order.
  [[nodiscard]] static std::vector<Candidate> candidates(const Document& doc) {
    constexpr auto& kRead = kPrepared<kTable>;
    const Table<Word> words = doc.words();
    const PhraseRows possible = kRead.possible(doc);
    std::vector<Candidate> found;
    for (const RowsOfWord& anchor : kRead.anchors) {
      const PhraseRows opened = anchor.rows & possible;
      if (opened == 0) continue;
      doc.each_row_of(anchor.word, [&](std::uint32_t row) {
        const PhraseRows rows = kRead.met(opened, words, row);
        if (rows != 0) found.push_back({row, rows});
      });
    }
    std::ranges::sort(found, {}, &Candidate::row);
    return found;
  }

 private:
  std::array<PhrasePatterns, kTable.size()> patterns_;
};

}  // namespace pmlint::language
