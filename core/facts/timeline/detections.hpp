// SPDX-License-Identifier: MIT
// How the incident was noticed, in the sentences that tell it: timeline events, the section about
// detection, and elsewhere where a sentence says that somebody or something noticed.
#pragma once

#include <vector>

#include "core/facts/facts.hpp"
#include "core/facts/reading.hpp"
#include "core/facts/words/stretches.hpp"

namespace pmlint::facts {

// Timeline events first, then the rest in document order. `facts` has the events and the fields.
[[nodiscard]] std::vector<Detection> read_detections(const Reading& reading, const Facts& facts,
                                                     const std::vector<Stretch>& stretches);

}  // namespace pmlint::facts
