// SPDX-License-Identifier: MIT
// The follow-up items of a postmortem and who owns each: list items, table rows and sentences of the
// sections that hold actions. Steps taken during the incident are none.
#pragma once

#include <vector>

#include "core/facts/actions/action.hpp"
#include "core/facts/fields/field.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

// In document order. `fields` tell whose initials and names occur (authors, responders).
[[nodiscard]] std::vector<Action> read_actions(const Reading& reading,
                                               const std::vector<Field>& fields);

}  // namespace pmlint::facts
