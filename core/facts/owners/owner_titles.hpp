// SPDX-License-Identifier: MIT
// Owners that a title gives to what stands below it.
#pragma once

#include <optional>

#include "core/facts/owners/owner.hpp"

namespace pmlint::facts {

// A title that is a team or a person, or says "(owner: ...)". Roles and areas are topics there.
[[nodiscard]] std::optional<OwnerCandidate> owner_in_title(Tokens title, const KnownPeople& people);

// "Payments team:", "@ines", "Ines will take these:" above the items of a group.
[[nodiscard]] std::optional<OwnerCandidate> owner_in_group_line(Tokens line,
                                                                const KnownPeople& people);

}  // namespace pmlint::facts
