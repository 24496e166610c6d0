// SPDX-License-Identifier: MIT
// One sentence about noticing: who is the subject of "noticed", who stands after "by", is it denied.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/timeline/detection.hpp"
#include "core/facts/words/text_words.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {

// Keeps its buffer between sentences.
class DetectionSentence {
 public:
  // `text` is what `words` were cut from.
  DetectionSentence(std::string_view text, const TextWords& words) : text_(text), all_(words) {}

  // Who noticed; nothing when the sentence does not speak of noticing. In a section about detection
  // (`told`) naming a means is enough.
  [[nodiscard]] std::optional<NoticedBy> read(std::span<const TextWord> sentence, bool told);

 private:
  struct Word {
    std::string_view text;   // lower case
    std::uint32_t bits = 0;  // DetectionWord
    bool name = false;       // begins with a capital, or stands after '@'
  };

  void enter(std::span<const TextWord> sentence);
  [[nodiscard]] bool is(std::size_t at, std::uint32_t bits) const {
    return at < words_.size() && (words_[at].bits & bits) != 0;
  }
  [[nodiscard]] bool is(std::size_t at, std::string_view word) const;
  template <time::WordLiteral... kWords>
  [[nodiscard]] bool one_of(std::size_t at) const {
    return at < words_.size() && time::one_of<kWords...>(words_[at].text);
  }
  [[nodiscard]] bool is_own_staff(std::size_t at) const;
  [[nodiscard]] bool denied(std::size_t at) const;
  [[nodiscard]] bool by_monitoring(bool told) const;
  [[nodiscard]] bool by_customer() const;
  [[nodiscard]] bool customers_tell(std::size_t verb) const;
  [[nodiscard]] std::optional<NoticedBy> by_verb(bool told) const;
  [[nodiscard]] NoticedBy passive(std::size_t verb) const;

  std::string_view text_;
  const TextWords& all_;
  std::vector<Word> words_;  // of the sentence
  std::uint32_t seen_ = 0;   // the bits of them all
};

}  // namespace pmlint::facts
