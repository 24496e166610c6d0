// SPDX-License-Identifier: MIT
// "T+1:30" is an hour and a half or a minute and a half, "T+3" three minutes or three hours; the stated
// length of the incident tells.
#pragma once

#include <vector>

#include "core/facts/durations/duration.hpp"
#include "core/facts/timeline/event.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

// Reads the relative times of a timeline as minutes and seconds when all are written with one colon, as
// hours when all are bare numbers, and only so the last of them agrees with a stated length. "T0:"
// above "T1:" is a mark without an amount and no entry.
void settle_relative_times(const text::Source& source, const std::vector<Duration>& durations,
                           std::vector<Event>& events);

}  // namespace pmlint::facts
