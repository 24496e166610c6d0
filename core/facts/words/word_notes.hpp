// SPDX-License-Identifier: MIT
// What the vocabularies say of the words of a document. Each different word is looked up once; the
// readers that pass over every word then only read what is noted.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/facts/causes/cause_words.hpp"
#include "core/facts/kind/kind_words.hpp"

namespace pmlint::facts {

// Equal for equal words, of those that have at most sixteen bytes.
struct Spelling {
  std::uint64_t first = 0;
  std::uint64_t last = 0;  // of more than eight bytes the last eight
  std::uint32_t size = 0;
};

// Without initial values, so that a table of them need not be filled twice; WordNote{} is empty.
struct WordNote {
  std::uint32_t classes;  // classes_alone() of the stem
  WordId stem;
  WordUse use;
  std::uint8_t opens;  // time::Opening
};

// The words looked up last, by the low bits of their hash. A note depends on nothing but the word, so
// that what was looked up for one document serves the next: each thread has its own book.
class NoteBook {
 public:
  [[nodiscard]] static NoteBook& of_this_thread();

  // Only words of letters (text::Word::letters) are looked up; of another word the note tells only that
  // an expression of time may open there. `hash` is word_hash(lower), where the word has `spelling`.
  [[nodiscard]] const WordNote& note(bool letters, std::uint32_t hash, const Spelling& spelling,
                                     const char* lower) {
    // A row is chosen without a branch, which would often be mispredicted.
    const std::size_t at = letters ? hash % kRows : kRows;
    const Row& row = rows_[at];
    const std::uint64_t apart = (row.spelling.first ^ spelling.first) |
                                (row.spelling.last ^ spelling.last) |
                                (row.spelling.size ^ spelling.size);
    if ((letters ? apart : 0U) != 0) look_up(at, hash, spelling, lower);
    return row.note;
  }

 private:
  struct Row {
    Spelling spelling;
    WordNote note;
  };

  NoteBook();
  // Seldom, once the first documents have been read: kept out of the way of words that are known.
  void look_up(std::size_t at, std::uint32_t hash, const Spelling& spelling, const char* lower);

  static constexpr std::size_t kRows = 2048;
  std::array<Row, kRows + 1> rows_{};  // the last is that of words that are not looked up
};

}  // namespace pmlint::facts
