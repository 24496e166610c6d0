// SPDX-License-Identifier: MIT
// Names that are no person's: "the Payments team", "on-call lead", "Security"; and what a single word
// must look like to be a name at all. Serves name_class.
#pragma once

#include "core/facts/actions/action_tokens.hpp"
#include "core/facts/owners/owner_names.hpp"

namespace pmlint::facts {

// A capital word that is none of those we know.
[[nodiscard]] bool could_be_name(const Token& word);

// group, area, role, team, or nobody. `words` is not empty.
[[nodiscard]] NameClass class_of_collective(Tokens words);

}  // namespace pmlint::facts
