// SPDX-License-Identifier: MIT
// An amount in the words of an outage that is none of this incident: one that might have been, was
// planned or is allowed, that happened before, in a test or at a provider, or that an alert waits for.
#pragma once

#include <cstdint>

#include "core/facts/durations/incident_words.hpp"

namespace pmlint::facts {

// Whose outage an amount is the length of.
enum class Outage : std::uint8_t {
  own,    // of the incident
  part,   // of a provider, of a trial: told in the incident, but not its length
  other,  // of none, or of another one
};

// The amount is words [first, last) of a sentence; `year` is the incident's, 0: not known.
[[nodiscard]] Outage whose_outage(const ClassedWords& classed, std::size_t first, std::size_t last,
                                  int year);

}  // namespace pmlint::facts
