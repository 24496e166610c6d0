// SPDX-License-Identifier: MIT
// What one entry tells of the roles of those before it: "START OF OUTAGE" is where it began, whatever
// failed before, and "the rollback did not help" denies the one that was told.
#pragma once

#include <vector>

#include "core/facts/timeline/event.hpp"

namespace pmlint::facts {

// Of events in document order; leaves roles alone, no senses.
void settle_marks(std::vector<Event>& events);

}  // namespace pmlint::facts
