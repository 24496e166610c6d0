// SPDX-License-Identifier: MIT
// Each word of an item is looked up once, when it is cut: what comes back is every list of the
// grammars of actions and owners that it stands in, a bit each. A grammar then asks for a bit where
// it would have searched a list.
#pragma once

#include <cstdint>
#include <string_view>

namespace pmlint::facts {

enum class WordClass : std::uint8_t {
  // Who the word can be (owner_names.cpp).
  ordinary,
  product,
  acronym,
  area,
  role,
  team_noun,
  group,
  given_name,
  given_name_and_word,
  particle,
  any_team,
  in_sentence,
  placeholder_start,
  placeholder_handle,
  // Where a name begins and ends, and what makes it an owner (owner_*.cpp).
  label_start,
  label,
  adverb,
  after_name,
  clause_word,
  lead_modal,
  lead_word,
  pledge,
  owning,
  owns,
  no_verb,
  told,
  handle_thing,
  asks_name,
  handed_over,
  about_all,
  possession,
  // What an item says of itself (action_marks.cpp, action_done.cpp, action_due.cpp).
  done,
  not_done,
  ahead,
  made,
  order,
  talked,
  side_clause,
  perfect,
  level,
  due_label,
  due_announcement,
  period,
  period_start,
  unit,
  day,
  relative,
  // What kind of line it is (action_sentences.cpp).
  leads_on,
  modal,
  possible,
  pointer,
  announced,
  future,
  before_verb,
  // Verbs of work (action_verbs.cpp).
  verb,
  irregular_past,
};

// A set of classes.
class WordClasses {
 public:
  constexpr WordClasses() = default;

  constexpr void add(WordClass one) { bits_ |= bit(one); }
  constexpr void add(WordClasses other) { bits_ |= other.bits_; }
  [[nodiscard]] constexpr bool none() const { return bits_ == 0; }
  [[nodiscard]] constexpr bool has(WordClass one) const { return (bits_ & bit(one)) != 0; }
  template <class... More>
  [[nodiscard]] constexpr bool has_any(More... classes) const {
    return (bits_ & (bit(classes) | ...)) != 0;
  }

 private:
  static constexpr std::uint64_t bit(WordClass one) {
    return std::uint64_t{1} << static_cast<unsigned>(one);
  }
  std::uint64_t bits_ = 0;
};

// The classes of a folded word; none for a word that stands in no list.
[[nodiscard]] WordClasses classes_of(std::string_view word);
[[nodiscard]] WordClasses classes_of(std::uint32_t hash, std::string_view word);

}  // namespace pmlint::facts
