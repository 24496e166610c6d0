// SPDX-License-Identifier: MIT
// Gives each event its day and its point on the document's time axis: from the date written on it,
// the day heading above it, the neighbour before it, one step past midnight, the document's date.
#pragma once

#include <cstddef>
#include <vector>

#include "core/facts/scope.hpp"
#include "core/facts/timeline/event.hpp"

namespace pmlint::facts {

// What stands above an event: a day heading's date, by index of the first event it governs.
struct DayHeading {
  std::size_t first_event = 0;
  time::CalendarDate date;
};

// Fills date, moment, until and rolled_over of every event. Headings are in order.
void date_events(std::vector<Event>& events, const std::vector<DayHeading>& days,
                 const Scope& scope);

// A moment from what is known; nullopt when there is neither a full date nor a clock.
[[nodiscard]] std::optional<time::Moment> moment_of(const std::optional<time::CalendarDate>& date,
                                                    const std::optional<time::ClockTime>& clock);
// The same in a document that tells no year: days are counted from its own date, so that 3 AM on
// 18 February lies after 10 PM on 17 February.
[[nodiscard]] std::optional<time::Moment> moment_of(const std::optional<time::CalendarDate>& date,
                                                    const std::optional<time::ClockTime>& clock,
                                                    const Scope& scope);

}  // namespace pmlint::facts
