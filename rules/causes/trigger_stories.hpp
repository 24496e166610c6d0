// SPDX-License-Identifier: MIT
// A trigger that is told outside of the causes: "went down after release 12 was rolled out" in the
// summary, "Crash injected via the debug endpoint" in the timeline.
#pragma once

#include <pmlint/document.hpp>

namespace pmlint::causes {

// Does a story, an impact or an entry of the timeline say what set the incident off?
[[nodiscard]] bool tells_trigger_in_passing(const Document& doc);

}  // namespace pmlint::causes
