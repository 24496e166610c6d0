// SPDX-License-Identifier: MIT
// Fields that state how long it took to detect, acknowledge, mitigate or resolve the incident.
#pragma once

#include <vector>

#include "core/facts/durations/duration.hpp"
#include "core/facts/fields/field.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

// In document order; a field without a length is none.
[[nodiscard]] std::vector<StatedMetric> read_stated_metrics(const text::Source& source,
                                                            const std::vector<Field>& fields);

}  // namespace pmlint::facts
