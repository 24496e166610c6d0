// SPDX-License-Identifier: MIT
// What the document says about why it happened: every passage that states a cause, with the
// features that tell a mechanism from a class of cause (reference: recipe C6).
#pragma once

#include <vector>

#include "core/facts/causes/cause.hpp"
#include "core/facts/reading.hpp"
#include "core/facts/words/sentences.hpp"

namespace pmlint::facts {

// In document order, repeated sentences once. Empty when the document names no cause at all.
[[nodiscard]] std::vector<Cause> read_causes(const Reading& reading,
                                             const SentenceTable& sentences);

}  // namespace pmlint::facts
