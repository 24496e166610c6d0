// SPDX-License-Identifier: MIT
// What became of a thing, where neither word tells alone: errors that are gone end an incident, a site
// that is gone begins one. To teach pmlint a thing or what becomes of one, add it to its list in
// role_state_lists.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/facts/words/words.hpp"

namespace pmlint::facts {

// Reads the words of one description from left to right.
class RoleStates {
 public:
  // `earlier`: the roles of all events before it. "The site is up" ends only trouble that was told.
  RoleStates(std::span<const Word> words, std::uint32_t earlier);

  // What is told at a word, in senses as those of kRolePhrases; 0 for nothing. Call for each in turn.
  [[nodiscard]] std::uint32_t read(std::size_t at);

 private:
  [[nodiscard]] std::uint64_t states_at(std::size_t at) const;
  [[nodiscard]] std::uint32_t outcome(std::uint64_t told, std::size_t at) const;
  [[nodiscard]] bool meets_trouble(std::size_t at) const;
  [[nodiscard]] bool belongs() const;
  void name(std::uint64_t states, std::size_t at);

  std::span<const Word> words_;
  std::uint64_t holds_ = 0;   // conditions that hold for the whole description
  std::uint64_t thing_ = 0;   // the last that was named in the clause
  std::size_t behind_ = 0;    // the word behind it
  std::size_t named_ = 0;     // where it is
  bool goes_on_ = false;      // "the site in eu-1": what follows does not take its place
  bool is_ = false;           // "is", "are" since
  std::uint64_t before_ = 0;  // states of the word read last, and of the one before it
  std::uint64_t before_that_ = 0;
};

}  // namespace pmlint::facts
