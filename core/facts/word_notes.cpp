// SPDX-License-Identifier: MIT
#include "core/facts/word_notes.hpp"

#include <array>

namespace pmlint::facts {
namespace {

// The words looked up last, by the low bits of their hash. A note depends on nothing but the word, so
// that what was looked up for one document serves the next: each thread remembers its own.
class LookedUp {
 public:
  const WordNote& note(const TextWord& word, const TextWords& words) {
    Row& row = rows_[word.hash % kRows];
    const TextWords::Spelling spelling = words.spelling(word);
    if (row.spelling != spelling) {
      const WordId stem = word_id(Stem(words.lower(word)));
      row = {spelling, {classes_alone(stem), stem, use_of(word.hash, words.lower(word))}};
    }
    return row.note;
  }

 private:
  struct Row {
    TextWords::Spelling spelling;
    WordNote note;
  };
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
    *note++ = word.letters ? looked_up.note(word, words) : WordNote();
  }
}

}  // namespace pmlint::facts
