// SPDX-License-Identifier: MIT
// What set the incident off: a change, a date that was reached, more load, somebody else's failure.
#pragma once

#include <pmlint/document.hpp>

namespace pmlint::causes {

// Is a trigger told: a section, an event, or a word for one among the causes?
[[nodiscard]] bool triggered(const Document& doc);

}  // namespace pmlint::causes
