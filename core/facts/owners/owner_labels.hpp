// SPDX-License-Identifier: MIT
// "Owner: Ines", "(assignee @ines)", "assigned to the DBA": words that announce an owner.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/facts/actions/action_tokens.hpp"
#include "core/facts/owners/owner_names.hpp"

namespace pmlint::facts {

struct OwnerLabel {
  std::size_t value = 0;  // first word of what it announces
  std::size_t end = 0;    // one past its last word; equals `value` when nothing follows
};

// The label that begins at `at`; nullopt when none does.
[[nodiscard]] std::optional<OwnerLabel> owner_label_at(Tokens words, std::size_t at,
                                                       const KnownPeople& people);

}  // namespace pmlint::facts
