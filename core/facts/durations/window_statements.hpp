// SPDX-License-Identifier: MIT
// From when to when: start and end of the incident as one expression, as a pair of fields, or as a
// sentence with a beginning and an end.
#pragma once

#include <vector>

#include "core/facts/durations/duration.hpp"
#include "core/facts/durations/incident_words.hpp"
#include "core/facts/durations/passages.hpp"
#include "core/facts/scope.hpp"

namespace pmlint::facts {

// In document order. Both inputs are sorted by place; `sentences` are those of the document.
[[nodiscard]] std::vector<Window> read_windows(const Reading& reading, const Scope& scope,
                                               const std::vector<Passage>& passages,
                                               const std::vector<Duration>& durations,
                                               ClassedSentences& sentences);

}  // namespace pmlint::facts
