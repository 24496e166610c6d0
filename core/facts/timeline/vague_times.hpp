// SPDX-License-Identifier: MIT
// Entries that stand among timed ones and say only roughly when: "Later that evening", "unknown".
#pragma once

#include <vector>

#include "core/facts/reading.hpp"
#include "core/facts/timeline/event.hpp"

namespace pmlint::facts {

// In document order.
[[nodiscard]] std::vector<VagueTime> read_vague_times(const Reading& reading,
                                                      const std::vector<Event>& events);

}  // namespace pmlint::facts
