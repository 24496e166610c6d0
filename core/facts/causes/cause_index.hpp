// SPDX-License-Identifier: MIT
// The vocabulary of causes, indexed once: its stems are numbered, and each phrase stands under the
// number of its first word.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/causes/cause_vocabulary.hpp"
#include "core/facts/causes/cause_words.hpp"

namespace pmlint::facts {

class CauseIndex {
 public:
  // The one of the whole vocabulary.
  [[nodiscard]] static const CauseIndex& whole();

  [[nodiscard]] WordId id(const Stem& stem) const { return slots_[slot_of(stem)]; }
  [[nodiscard]] std::uint32_t alone(WordId id) const { return entries_[id].alone; }
  // The longest phrase of several words that begins at the first of `words`, which are two at least.
  [[nodiscard]] PhraseMatch longest_phrase(std::span<const WordId> words) const;

  // May a phrase begin with these two? Cheap, and seldom wrong.
  [[nodiscard]] bool may_begin_phrase(WordId first, WordId second) const {
    return (entries_[first].seconds >> (second % kBits) & 1U) != 0;
  }
  // Does a stem begin with this byte? Few do with a digit.
  [[nodiscard]] bool begins_stem(char first) const {
    return first_bytes_[static_cast<unsigned char>(first)];
  }

 private:
  // A phrase after its first word.
  struct Phrase {
    std::array<WordId, kLongestPhrase - 1> rest{};
    std::uint8_t size = 0;  // of rest
    std::uint32_t classes = 0;
  };
  struct Entry {
    Stem stem;
    std::uint32_t alone = 0;
    std::uint64_t seconds = 0;    // a bit for the second word of each phrase, by its number
    std::vector<Phrase> phrases;  // of more than one word, the longest first
  };
  static constexpr std::size_t kSlots = 8192;
  static constexpr unsigned kBits = 64;

  CauseIndex();
  [[nodiscard]] std::size_t slot_of(const Stem& stem) const;
  WordId add_stem(std::string_view word);
  void add_rows(std::span<const VocabularyRow> rows);
  void add(std::string_view words, std::uint32_t classes);

  // With open addressing: of a word that is no stem, as most are, the first slot says so.
  std::array<WordId, kSlots> slots_{};  // rows of entries_; 0: empty
  std::array<bool, 256> first_bytes_{};
  std::vector<Entry> entries_;  // the first is that of the empty slots
};

}  // namespace pmlint::facts
