// SPDX-License-Identifier: MIT
#include "core/facts/words/word_notes.hpp"

#include <memory>

#include "core/time/opening.hpp"

namespace pmlint::facts {

NoteBook::NoteBook() {
  rows_.back().note = {.classes = 0, .stem = {}, .use = WordUse::plain, .opens = time::kOpens};
}

NoteBook& NoteBook::of_this_thread() {
  thread_local const std::unique_ptr<NoteBook> own(new NoteBook);
  return *own;
}

void NoteBook::look_up(std::size_t at, std::uint32_t hash, const Spelling& spelling,
                       const char* lower) {
  const std::string_view word(lower, spelling.size);
  const WordId stem = word_id(Stem(word));
  rows_[at] = {spelling, {classes_alone(stem), stem, use_of(hash, word), time::opening_of(word)}};
}

}  // namespace pmlint::facts
