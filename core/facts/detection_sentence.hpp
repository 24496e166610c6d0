// SPDX-License-Identifier: MIT
// One sentence about noticing: who is the subject of "noticed", who stands after "by", is it denied.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/facts/facts.hpp"
#include "core/facts/text_words.hpp"

namespace pmlint::facts {

// Keeps its buffer between sentences.
class DetectionSentence {
 public:
  // `text` is what `words` were cut from.
  DetectionSentence(std::string_view text, const TextWords& words) : text_(text), all_(words) {}

  // Who noticed; nothing when the sentence does not speak of noticing. In a section about detection
  // (`told`) naming a means is enough.
  [[nodiscard]] std::optional<NoticedBy> read(text::ByteRange sentence, bool told);

 private:
  struct Word {
    std::string_view text;  // lower case
    std::uint32_t hash = 0;
    std::uint8_t bits = 0;
    bool name = false;  // begins with a capital, or stands after '@'
  };

  void cut(text::ByteRange sentence);
  [[nodiscard]] bool may_tell(bool told) const;
  [[nodiscard]] bool is(std::size_t at, std::uint8_t bits) const {
    return at < words_.size() && (words_[at].bits & bits) != 0;
  }
  [[nodiscard]] bool is(std::size_t at, std::string_view word) const;
  [[nodiscard]] bool one_of(std::size_t at, std::string_view words) const;
  template <class Set>
  [[nodiscard]] bool in(std::size_t at, const Set& set) const {
    return at < words_.size() && set.find(words_[at].hash, words_[at].text) != nullptr;
  }
  [[nodiscard]] bool denied(std::size_t at) const;
  [[nodiscard]] bool about_the_cause() const;
  [[nodiscard]] bool about_the_future() const;
  [[nodiscard]] bool by_monitoring(bool told) const;
  [[nodiscard]] bool by_customer() const;
  [[nodiscard]] bool customers_tell(std::size_t verb) const;
  [[nodiscard]] std::optional<NoticedBy> by_verb(bool told) const;
  [[nodiscard]] NoticedBy passive(std::size_t verb) const;

  std::string_view text_;
  const TextWords& all_;
  std::vector<Word> words_;  // of the sentence
  std::uint8_t seen_ = 0;    // the bits of them all
};

}  // namespace pmlint::facts
