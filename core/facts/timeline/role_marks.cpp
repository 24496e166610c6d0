// SPDX-License-Identifier: MIT
#include "core/facts/timeline/role_marks.hpp"

#include <algorithm>
#include <cstddef>

#include "core/facts/timeline/role_lexicon.hpp"

namespace pmlint::facts {
namespace {

bool is_marked(const Event& event, std::uint32_t role) {
  return (event.roles & kSenseMark) != 0 && (event.roles & role) != 0;
}

// How many events stand before the first that is marked as a start.
std::size_t before_start(const std::vector<Event>& events) {
  const auto start = std::find_if(events.begin(), events.end(),
                                  [](const Event& event) { return is_marked(event, kRoleStart); });
  return start == events.end() ? 0 : static_cast<std::size_t>(start - events.begin());
}

// And before the last that is marked as an end.
std::size_t before_end(const std::vector<Event>& events) {
  for (std::size_t i = events.size(); i > 0; --i) {
    if (is_marked(events[i - 1], kRoleResolved)) return i - 1;
  }
  return 0;
}

// What was told shortly before as a mitigation, and was none.
void cancel_mitigation(std::vector<Event>& events, std::size_t denied) {
  constexpr std::size_t kFar = 4;  // entries
  for (std::size_t back = 1; back <= std::min(kFar, denied); ++back) {
    std::uint32_t& roles = events[denied - back].roles;
    if ((roles & kRoleResolved) != 0) return;
    if ((roles & kRoleMitigated) == 0) continue;
    roles = (roles & ~kRoleMitigated) | kRoleAttempt | kRoleNegated;
    return;
  }
}

}  // namespace

void settle_marks(std::vector<Event>& events) {
  const std::size_t start = before_start(events);
  const std::size_t end = before_end(events);
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (i < start) events[i].roles &= ~kRoleStart;
    const bool resolved = (events[i].roles & kRoleResolved) != 0;
    if (i < end && resolved && !is_marked(events[i], kRoleResolved)) {
      events[i].roles = (events[i].roles & ~kRoleResolved) | kRoleMitigated;
    }
    if ((events[i].roles & kSenseFutile) != 0) cancel_mitigation(events, i);
    events[i].roles &= ~(kSenseMark | kSenseFutile);
  }
}

}  // namespace pmlint::facts
