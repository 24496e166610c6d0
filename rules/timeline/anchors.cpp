// SPDX-License-Identifier: MIT
#include "anchors.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

namespace pmlint::timeline {
namespace {

bool is_universal(std::string_view zone) {
  return equal_ignoring_case(zone, "UTC") || equal_ignoring_case(zone, "GMT") ||
         equal_ignoring_case(zone, "Z");
}

struct RoleName {
  std::uint32_t role;
  std::string_view name;
};
// The first that an event has names it.
constexpr std::array<RoleName, 11> kNames{{{kResolved, "restored"},
                                           {kMitigated, "mitigated"},
                                           {kVerified, "verified"},
                                           {kClosed, "closed"},
                                           {kEscalated, "escalated"},
                                           {kIdentified, "cause identified"},
                                           {kAttempt, "fix tried"},
                                           {kDetected, "detected"},
                                           {kStart, "impact begins"},
                                           {kAcknowledged, "investigated"},
                                           {kTrigger, "change"}}};

}  // namespace

bool comparable_zones(std::string_view a, std::string_view b) {
  return a.empty() || b.empty() || equal_ignoring_case(a, b) ||
         (is_universal(a) && is_universal(b));
}

std::vector<Anchor> anchors(const Document& doc, bool dated, std::string_view zone) {
  std::vector<Anchor> all;
  all.reserve(doc.events().size());
  for (const Event event : doc.events()) {
    const std::optional<Moment> moment = event.moment();
    if (!moment || moment->dated != dated || !comparable_zones(zone, event.zone())) continue;
    all.push_back({*moment, event.roles(), event});
    const std::optional<Moment> until = event.until();
    if (until && until->dated == dated) all.push_back({*until, event.roles(), event});
  }
  return all;
}

void sort_by_time(std::vector<Anchor>& anchors) {
  const auto time = [](const Anchor& anchor) { return anchor.moment.seconds; };
  // Nearly every timeline is told in order, and a stable sort asks for memory.
  if (!std::ranges::is_sorted(anchors, {}, time)) std::ranges::stable_sort(anchors, {}, time);
}

Seconds endpoint_room(Seconds length, bool approximate) {
  constexpr Seconds kLeast = 5 * 60;
  const Seconds room = std::max(kLeast, length / 10);
  return approximate ? 2 * room : room;
}

std::string spell_time(const Event& event) {
  if (!event.date_written()) return spell(std::nullopt, event.clock());
  return spell(event.date(), event.clock());
}

std::string_view role_name(std::uint32_t roles) {
  for (const RoleName& row : kNames) {
    if ((roles & row.role) != 0) return row.name;
  }
  return "an event";
}

}  // namespace pmlint::timeline
