// SPDX-License-Identifier: MIT
// A length that a summary tells in no words of an outage: "payments were blocked for A", "A in which
// no order came through". Weaker than those, it is asked for only where nothing else states a length.
#pragma once

#include "core/facts/durations/incident_words.hpp"
#include "core/facts/durations/passages.hpp"

namespace pmlint::facts {

// The amount stands in the passage whose sentence is `classed`; `year` is the incident's, or 0.
[[nodiscard]] bool tells_length(const Passage& passage, const ClassedWords& classed,
                                text::ByteRange amount, int year);

}  // namespace pmlint::facts
