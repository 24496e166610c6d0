// SPDX-License-Identifier: MIT
// When do two lengths of time agree? A stated "2 hours" is not 7200.0 seconds. The rules are those
// of reviewers: the unit written sets the grain, "about" doubles the room, "over" opens one side.
#pragma once

#include "core/time/calendar.hpp"
#include "core/time/scan.hpp"

namespace pmlint::time {

// How far a measured length may lie from the stated one, in seconds.
//   exact:       max(1 min, min(granularity / 2, 5 % of the length))
//   approximate: max(5 min, granularity / 2, min(10 %, 1 h; from 2 days up 6 h))
[[nodiscard]] Seconds tolerance(const LengthExpression& stated);

// Does a measured length agree with the statement, bounds ("over 3 h": up to 1.5 times) and ranges
// included?
[[nodiscard]] bool agrees(const LengthExpression& stated, Seconds measured);

// "3 h 30 min", "45 s", "2 d 1 h", "0 min": for messages.
[[nodiscard]] std::string spell_length(Seconds length);

}  // namespace pmlint::time
