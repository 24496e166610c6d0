// SPDX-License-Identifier: MIT
// The words that tell whether an amount of time or a span is said of the incident as a whole: each
// word of a passage is classed once, by a table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/words.hpp"

namespace pmlint::facts {

// A bit each; a word may have several.
enum WordClass : std::uint16_t {
  kNamesIncident = 1U << 0U,   // outage, downtime, disruption ...
  kNamesState = 1U << 1U,      // what users suffer: down, unavailable, unable, failing ...
  kNamesLasting = 1U << 2U,    // lasted, persisted, spanned
  kNamesRecovery = 1U << 3U,   // resolved, restored, fixed, back
  kNamesBeginning = 1U << 4U,  // started, began
  kNamesSetting = 1U << 5U,    // every, per, timeout, retention: a setting or a habit
  kNamesDetection = 1U << 6U,  // detected, noticed, alerted: a time to detect
  kNamesTaking = 1U << 7U,     // took, takes
};
inline constexpr std::uint16_t kNamesSubject = kNamesIncident | kNamesState;

// The words of a passage and the classes of each, in step. Move-only, as its words are.
struct ClassedWords {
  ClassedWords(std::string_view text, std::uint32_t base);

  [[nodiscard]] std::span<const Word> words() const { return list.words(); }
  [[nodiscard]] bool is(std::size_t index, std::uint16_t wanted) const {
    return (classes[index] & wanted) != 0;
  }

  WordList list;
  std::vector<std::uint16_t> classes;
};

}  // namespace pmlint::facts
