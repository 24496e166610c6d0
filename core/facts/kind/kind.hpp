// SPDX-License-Identifier: MIT
// Is this a postmortem, a blank template of one, or something else?
#pragma once

#include "core/facts/facts.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

// Judges by sections and facts read so far (all of `facts` but `kind`), never by the file's name.
[[nodiscard]] DocumentKind document_kind(const Reading& reading, const Facts& facts);

}  // namespace pmlint::facts
