// SPDX-License-Identifier: MIT
#include "core/facts/metrics.hpp"

namespace pmlint::facts {
namespace {

const Event* first_with(const std::vector<Event>& events, std::uint32_t roles) {
  for (const Event& event : events) {
    if (event.moment && (event.roles & roles) != 0) return &event;
  }
  return nullptr;
}

std::optional<time::Seconds> between(const Event* from, const Event* to) {
  if (from == nullptr || to == nullptr || from->moment->dated != to->moment->dated) {
    return std::nullopt;
  }
  const time::Seconds length = to->moment->seconds - from->moment->seconds;
  return length < 0 ? std::nullopt : std::optional(length);
}

}  // namespace

Metrics read_metrics(const std::vector<Event>& events) {
  const Event* symptom = first_with(events, kRoleStart);
  const Event* detected = first_with(events, kRoleDetected);
  const Event* begin = symptom != nullptr ? symptom : detected;
  if (symptom != nullptr && detected != nullptr &&
      detected->moment->seconds < symptom->moment->seconds) {
    begin = detected;
  }
  Metrics metrics;
  metrics.time_to_detect = between(symptom, detected);
  metrics.time_to_mitigate = between(begin, first_with(events, kRoleMitigated | kRoleResolved));
  metrics.time_to_resolve = between(begin, first_with(events, kRoleResolved));
  return metrics;
}

}  // namespace pmlint::facts
