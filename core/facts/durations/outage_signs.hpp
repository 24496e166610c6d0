// SPDX-License-Identifier: MIT
// The words beside an amount that tell of an outage other than the incident, classed by a table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/facts/words/words.hpp"

namespace pmlint::facts {

// A bit each; a word may have several.
enum OutageSign : std::uint16_t {
  kUnreal = 1U << 0U,    // what did not happen
  kWould = 1U << 1U,     // unreal, unless a symptom is told with it: "pages would not load"
  kPlan = 1U << 2U,      // an amount thought of before
  kHabit = 1U << 3U,     // of many
  kEarlier = 1U << 4U,   // "the previous outage"
  kAlike = 1U << 5U,     // "a similar failure"
  kThen = 1U << 6U,      // "last year"
  kRule = 1U << 7U,      // what alerts and clients wait for
  kTrial = 1U << 8U,     // staging, tests
  kProvider = 1U << 9U,  // whose outage is not ours
};

// The signs that a word has or begins.
[[nodiscard]] std::uint16_t outage_signs(std::span<const Word> words, std::size_t index);

}  // namespace pmlint::facts
