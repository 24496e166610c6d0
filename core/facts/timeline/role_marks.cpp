// SPDX-License-Identifier: MIT
#include "core/facts/timeline/role_marks.hpp"

#include <algorithm>
#include <cstddef>

#include "core/facts/timeline/role_lexicon.hpp"

namespace pmlint::facts {
namespace {

// The place of the last event with a mark and a role; 0 when there is none.
std::size_t marked(const std::vector<Event>& events, std::uint32_t role) {
  for (std::size_t i = events.size(); i > 0; --i) {
    const std::uint32_t roles = events[i - 1].roles;
    if ((roles & kSenseMark) != 0 && (roles & role) != 0) return i - 1;
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
  const std::size_t start = marked(events, kRoleStart);
  const std::size_t end = marked(events, kRoleResolved);
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (i < start) events[i].roles &= ~kRoleStart;
    if (i < end && (events[i].roles & kRoleResolved) != 0) {
      events[i].roles = (events[i].roles & ~kRoleResolved) | kRoleMitigated;
    }
    if ((events[i].roles & kSenseFutile) != 0) cancel_mitigation(events, i);
    events[i].roles &= ~(kSenseMark | kSenseFutile);
  }
}

}  // namespace pmlint::facts
