// SPDX-License-Identifier: MIT
// "Thursday" as the heading of a day: the first one from the day of the entries above it on.
#pragma once

#include <vector>

#include "core/facts/scope.hpp"
#include "core/facts/timeline/timeline_units.hpp"

namespace pmlint::facts {

// Dates the headings that are the name of a weekday and nothing else. Where a timeline begins with
// one, nothing tells which day any of them is.
void name_weekdays(const Reading& reading, const Scope& scope, std::vector<Unit>& units);

}  // namespace pmlint::facts
