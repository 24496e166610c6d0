// SPDX-License-Identifier: MIT
#include "core/facts/durations/metrics.hpp"

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

MetricAnchors metric_anchors(const std::vector<Event>& events) {
  MetricAnchors anchors;
  anchors.symptom = first_with(events, kRoleStart);
  anchors.detected = first_with(events, kRoleDetected);
  anchors.begin = anchors.symptom != nullptr ? anchors.symptom : anchors.detected;
  if (anchors.symptom != nullptr && anchors.detected != nullptr &&
      anchors.detected->moment->seconds < anchors.symptom->moment->seconds) {
    anchors.begin = anchors.detected;
  }
  anchors.mitigated = first_with(events, kRoleMitigated | kRoleResolved);
  anchors.resolved = first_with(events, kRoleResolved);
  return anchors;
}

Metrics read_metrics(const std::vector<Event>& events) {
  const MetricAnchors anchors = metric_anchors(events);
  Metrics metrics;
  metrics.time_to_detect = between(anchors.symptom, anchors.detected);
  metrics.time_to_mitigate = between(anchors.begin, anchors.mitigated);
  metrics.time_to_resolve = between(anchors.begin, anchors.resolved);
  return metrics;
}

}  // namespace pmlint::facts
