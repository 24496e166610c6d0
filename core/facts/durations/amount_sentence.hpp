// SPDX-License-Identifier: MIT
// A sentence as seen from an amount of time in it: what stands before the amount and what behind.
#pragma once

#include <string_view>

#include "core/facts/durations/incident_words.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {

class AmountSentence {
 public:
  // The amount is words [first, last) of `classed`, which outlives this.
  AmountSentence(const ClassedWords& classed, std::size_t first, std::size_t last);

  // Is one of the `count` words left of the amount, in its sentence, of a class?
  [[nodiscard]] bool before(std::uint16_t classes, std::size_t count) const;
  [[nodiscard]] bool after(std::uint16_t classes, std::size_t count) const;
  // How many words left of the amount, in its sentence, the nearest word of a class stands; 0: none.
  [[nodiscard]] std::size_t distance(std::uint16_t classes, std::size_t count) const;
  [[nodiscard]] bool in_bracket() const { return first_ > 0 && words_[first_ - 1].lower == "("; }
  // Is the word right before the amount, its qualifiers and articles skipped, one of these?
  template <time::WordLiteral... kWords>
  [[nodiscard]] bool preceded_by() const {
    return time::one_of<kWords...>(word_before(1));
  }
  // The second word before the amount: "TOTAL of A".
  template <time::WordLiteral... kWords>
  [[nodiscard]] bool preceded_farther_by() const {
    return time::one_of<kWords...>(word_before(2));
  }
  template <time::WordLiteral... kWords>
  [[nodiscard]] bool followed_by() const {
    return time::one_of<kWords...>(word_behind(1));
  }
  template <time::WordLiteral... kWords>
  [[nodiscard]] bool followed_farther_by() const {
    return time::one_of<kWords...>(word_behind(2));
  }
  // Nothing but qualifiers between the amount and its label.
  [[nodiscard]] bool opens_value() const;
  // "The duration of the outage was A", "the total outage time was A", "the downtime totaled A",
  // "the time to recovery was A", "... Total downtime: A", "Outage: A"; the head of the subject decides, not any
  // word of it.
  [[nodiscard]] bool is_said_of_length() const;
  // Behind the amount it is counted from a step: "(from decision to failover)", "from diagnosis to fix".
  [[nodiscard]] bool counts_from_step() const;
  // Before the amount it is counted from a step: "after the rollback it recovered within A".
  [[nodiscard]] bool follows_step() const;
  // The amount, with its qualifiers and one preposition, opens a clause: "Summary: For about an hour".
  [[nodiscard]] bool opens() const;

 private:
  // The words before and behind, counted from 1; empty when the text ends there.
  [[nodiscard]] std::string_view word_before(std::size_t count) const {
    return count <= bare_ ? words_[bare_ - count].lower : std::string_view{};
  }
  [[nodiscard]] std::string_view word_behind(std::size_t count) const {
    const std::size_t at = last_ + count - 1;
    return at < words_.size() ? words_[at].lower : std::string_view{};
  }
  [[nodiscard]] bool qualifies_length(std::size_t head) const;
  [[nodiscard]] bool is_labelled_length() const;

  const ClassedWords& classed_;
  std::span<const Word> words_;
  std::size_t first_;
  std::size_t last_;
  std::size_t bare_;  // the first of the qualifiers and articles before the amount
};

}  // namespace pmlint::facts
