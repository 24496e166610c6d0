// SPDX-License-Identifier: MIT
// What a timeline event says happened to the incident: a phrase lexicon with negation and attempts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/facts/timeline/event.hpp"
#include "core/facts/words/words.hpp"

namespace pmlint::facts {

// Reads one description after the other; keeps its buffers. For one thread.
class RoleReader {
 public:
  // Roles of an event by its description; 0 when it says nothing the lexicon knows. An end that is denied or only tried ("rollback attempted", "still failing") gives kRoleNegated and
  // kRoleAttempt. `earlier`: the roles of all events before it; what is deployed or found once the
  // trouble is known is a response to it.
  [[nodiscard]] std::uint32_t roles_of(const TextWords& text, text::ByteRange description,
                                       std::uint32_t earlier);

 private:
  // What a stretch of the description says as a whole.
  struct Stretch {
    bool tells_end = false;
    bool tells_cause = false;
    bool tells_work = false;  // so far: what follows is what the responders saw
    bool tells_outside = false;
    bool misled = false;
    bool names_fix = false;
  };
  // A phrase of the lexicon, and what is left of its senses.
  struct Said {
    std::uint32_t senses;
    std::size_t word;
    std::size_t clause = 0;
    std::size_t sentence = 0;
  };

  void find_phrases(std::uint32_t earlier);
  void find_signs();
  void weigh(std::uint32_t earlier);
  [[nodiscard]] std::uint32_t senses_left(const Said& said, const Stretch& sentence) const;
  [[nodiscard]] std::uint32_t settle(const Said& said, std::uint32_t earlier) const;

  WordList list_;
  std::vector<std::uint64_t> signs_;  // of each word
  std::vector<Said> said_;
  std::vector<Stretch> clauses_;
  std::vector<Stretch> sentences_;
};

}  // namespace pmlint::facts
