// SPDX-License-Identifier: MIT
// An incident that nobody felt has no length and no impact to state.
#pragma once

#include <pmlint/document.hpp>

namespace pmlint::timeline {

// Does the summary, the impact or what stands above the sections say that nobody was hit: "we never
// had an outage", "no customers were affected"?
[[nodiscard]] bool is_near_miss(const Document& doc);

}  // namespace pmlint::timeline
