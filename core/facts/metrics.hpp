// SPDX-License-Identifier: MIT
// Time to detect, mitigate and resolve, from the roles of the timeline's events.
#pragma once

#include <vector>

#include "core/facts/facts.hpp"

namespace pmlint::facts {

// Each is measured from the first symptom, or from detection where no symptom is told; unset when an
// anchor is missing, the order is impossible, or the moments cannot be compared.
[[nodiscard]] Metrics read_metrics(const std::vector<Event>& events);

}  // namespace pmlint::facts
