// SPDX-License-Identifier: MIT
#include "core/facts/timeline/relative_times.hpp"

#include <algorithm>

#include "core/time/tolerance.hpp"

namespace pmlint::facts {

void settle_relative_times(const text::Source& source, const std::vector<Duration>& durations,
                           std::vector<Event>& events) {
  constexpr time::Seconds kSixty = 60;
  time::Seconds last = 0;
  for (const Event& event : events) {
    if (!event.relative) continue;
    const std::string_view written = source.text(event.time_where);
    if (*event.relative != 0 && std::count(written.begin(), written.end(), ':') != 1) return;
    last = std::max(last, *event.relative);
  }
  const bool minutes = std::any_of(durations.begin(), durations.end(), [&](const Duration& stated) {
    return !stated.partial && 2 * last > 3 * stated.length.high &&
           time::agrees(stated.length, last / kSixty) && !time::agrees(stated.length, last);
  });
  if (last == 0 || !minutes) return;
  for (Event& event : events) {
    if (event.relative) *event.relative /= kSixty;
  }
}

}  // namespace pmlint::facts
