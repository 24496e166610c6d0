// SPDX-License-Identifier: MIT
// Sentences that tell how the incident was ended, and whether one names a step: a verb that says what
// was done ("reverted", "restarted"), or a plain one ("fixed") with the thing it was done to.
#pragma once

#include <pmlint/document.hpp>

namespace pmlint::causes {

struct Remedy {
  TextRange where;        // the first sentence that tells of a remedy; empty: none
  bool concrete = false;  // some sentence names a step
};
// In a section that is about the cause as well, what stands before the first word of a remedy is the
// cause.
[[nodiscard]] Remedy remedy_in(const Document& doc, const Section& section);

[[nodiscard]] bool is_concrete_step(const Document& doc, TextRange text);

}  // namespace pmlint::causes
