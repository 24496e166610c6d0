// SPDX-License-Identifier: MIT
// What the vocabularies say of the words of a document. Each different word is looked up once; the
// readers that pass over every word then only read what is noted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "core/facts/causes/cause_words.hpp"
#include "core/facts/kind/kind_words.hpp"
#include "core/facts/words/text_words.hpp"

namespace pmlint::facts {

// Without initial values, so that a table of them need not be filled twice; WordNote{} is empty.
struct WordNote {
  std::uint32_t classes;  // classes_alone() of the stem
  WordId stem;
  WordUse use;
  std::uint8_t opens;  // time::Opening
};

// One note for each of TextWords::words(), in their order. Only words of letters (text::Word::letters)
// are looked up; of another word the note tells only that an expression of time may open there.
class WordNotes {
 public:
  explicit WordNotes(const TextWords& words);

  [[nodiscard]] const WordNote& operator[](std::size_t word) const { return notes_[word]; }

 private:
  std::unique_ptr<WordNote[]> notes_;  // NOLINT(modernize-avoid-c-arrays): never zeroed
};

}  // namespace pmlint::facts
