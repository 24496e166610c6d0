// SPDX-License-Identifier: MIT
#include "core/facts/word_notes.hpp"

#include <array>

namespace pmlint::facts {
namespace {

// The words looked up last, by the low bits of their hash. Words of at most sixteen letters with the
// same hash are taken for the same.
class LookedUp {
 public:
  const WordNote& note(const TextWord& word, const TextWords& words) {
    Row& row = rows_[word.hash % kRows];
    if (row.hash != word.hash) {
      const std::string_view lower = words.lower(word);
      const WordId stem = word_id(Stem(lower));
      row = {word.hash, {classes_alone(stem), stem, use_of(word.hash, lower)}};
    }
    return row.note;
  }

 private:
  struct Row {
    std::uint32_t hash = 0;
    WordNote note;
  };
  static constexpr std::size_t kRows = 512;
  std::array<Row, kRows> rows_{};
};

}  // namespace

WordNotes::WordNotes(const TextWords& words) : notes_(words.words().size()) {
  LookedUp looked_up;
  WordNote* note = notes_.data();
  for (const TextWord& word : words.words()) {
    if (word.letters) *note = looked_up.note(word, words);
    ++note;
  }
}

}  // namespace pmlint::facts
