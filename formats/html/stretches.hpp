// SPDX-License-Identifier: MIT
// The stretches of an incident: from which moment to which it lasted, as its timeline supports it and
// as the document states it, and where the two part.
#pragma once

#include <vector>

#include "formats/html/incident.hpp"

namespace pmlint::formats::html {

// The one that the timeline supports first, if it does; then what is stated, three at most. Only what
// lies on an axis of this kind.
[[nodiscard]] std::vector<Stretch> stretches_of(const score::FileReport& file, bool dated);

}  // namespace pmlint::formats::html
