// SPDX-License-Identifier: MIT
// A timeline that is told in sentences: "At 10:00 the site went down. ... By 10:40 it was back."
#pragma once

#include <vector>

#include "core/facts/reading.hpp"
#include "core/facts/timeline/timeline_units.hpp"

namespace pmlint::facts {

// Entries of the first section whose paragraphs hold clock times in three sentences or more, each no
// earlier than the one before; none if there is no such section. An entry is a sentence, or what is
// told of one of several times in it. Linear.
[[nodiscard]] std::vector<Unit> prose_entries(const Reading& reading);

}  // namespace pmlint::facts
