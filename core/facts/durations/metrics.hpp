// SPDX-License-Identifier: MIT
// Time to detect, mitigate and resolve, from the roles of the timeline's events.
#pragma once

#include <vector>

#include "core/facts/durations/duration.hpp"
#include "core/facts/timeline/event.hpp"

namespace pmlint::facts {

// The events that times are measured between; null where the timeline tells none. All have moments.
struct MetricAnchors {
  const Event* symptom = nullptr;
  const Event* detected = nullptr;
  const Event* begin =
      nullptr;  // the first symptom; detection when that comes first or stands alone
  const Event* mitigated = nullptr;  // or resolved, whichever is told first
  const Event* resolved = nullptr;
};
[[nodiscard]] MetricAnchors metric_anchors(const std::vector<Event>& events);

// Each is measured from the first symptom, or from detection where no symptom is told; unset when an
// anchor is missing, the order is impossible, or the moments cannot be compared.
[[nodiscard]] Metrics read_metrics(const std::vector<Event>& events);

}  // namespace pmlint::facts
