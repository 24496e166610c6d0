// SPDX-License-Identifier: MIT
// When do two lengths of time agree? A stated "2 hours" is not 7200.0 seconds. The rules are how
// two careful reviewers judge: a tenth of the length is within what people mean, five minutes
// always are, "about" doubles the room and "over" opens one side.
#pragma once

#include <string>

#include "core/time/calendar.hpp"
#include "core/time/scan.hpp"

namespace pmlint::time {

// How far a measured length may lie from the stated one, in seconds: max(5 min, 10 % of the length);
// twice that when the statement is approximate.
[[nodiscard]] Seconds tolerance(const LengthExpression& stated);

// The measured lengths that agree with the statement: one stretch, both ends included; an open side
// ends where Seconds do. With room as above:
//   exact, approximate: stated - room <= measured <= stated + room
//   at most:            measured <= stated + room
//   at least:           stated - room <= measured <= 1.5 * stated + room
//   range:              low - room(low) <= measured <= high + room(high)
struct Agreement {
  Seconds low;
  Seconds high;
};
[[nodiscard]] Agreement agreement(const LengthExpression& stated);
[[nodiscard]] bool agrees(const LengthExpression& stated, Seconds measured);

// "3 h 30 min", "45 s", "2 d 1 h", "0 min": for messages. The two largest units at most; a negative
// length has a leading "-".
[[nodiscard]] std::string spell_length(Seconds length);

}  // namespace pmlint::time
