// SPDX-License-Identifier: MIT
#include "core/facts/words/word_notes.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include "core/time/opening.hpp"

namespace pmlint::facts {
namespace {

// The words looked up last, by the low bits of their hash. A note depends on nothing but the word, so
// that what was looked up for one document serves the next: each thread remembers its own.
class LookedUp {
 public:
  const WordNote& note(const TextWord& word, const TextWords& words) {
    const Row& row = rows_[word.hash % kRows];
    return row.spelling == words.spelling(word) ? row.note : look_up(word, words);
  }

 private:
  struct Row {
    TextWords::Spelling spelling;
    WordNote note;
  };

  // Seldom, once the first documents have been read: kept out of the way of words that are known.
  [[gnu::noinline]] const WordNote& look_up(const TextWord& word, const TextWords& words) {
    const std::string_view lower = words.lower(word);
    const WordId stem = word_id(Stem(lower));
    Row& row = rows_[word.hash % kRows];
    row = {words.spelling(word),
           {classes_alone(stem), stem, use_of(word.hash, lower), time::opening_of(lower)}};
    return row.note;
  }

  static constexpr std::size_t kRows = 2048;
  std::array<Row, kRows> rows_{};
};

}  // namespace

WordNotes::WordNotes(const TextWords& words)
    : notes_(std::make_unique_for_overwrite<WordNote[]>(words.words().size())) {
  thread_local const auto kept = std::make_unique<LookedUp>();
  LookedUp& looked_up = *kept;
  WordNote* note = notes_.get();
  for (const TextWord& word : words.words()) {
    if (word.letters) {
      *note = looked_up.note(word, words);
    } else {
      *note = {.classes = 0, .stem = {}, .use = WordUse::plain, .opens = time::kOpens};
    }
    ++note;
  }
}

}  // namespace pmlint::facts
