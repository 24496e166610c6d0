// SPDX-License-Identifier: MIT
// What a timeline event says happened to the incident: a phrase lexicon with negation and attempts.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/facts/facts.hpp"

namespace pmlint::facts {

// Roles of an event by its description in lower case; 0 when it says nothing the lexicon knows. An
// end that is denied or only tried ("rollback attempted", "still failing") gives kRoleNegated and
// kRoleAttempt. `earlier`: the roles of all events before it; what is deployed or found once the
// trouble is known is a response to it.
[[nodiscard]] std::uint32_t roles_of(std::string_view lower, std::uint32_t earlier);

}  // namespace pmlint::facts
