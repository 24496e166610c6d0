// SPDX-License-Identifier: MIT
// The owner of each item, settled among all items of the document: a form that is doubtful in one
// item is certain when the others are written the same way.
#pragma once

#include <string>
#include <vector>

#include "core/facts/actions/action_items.hpp"
#include "core/facts/owners/owner.hpp"

namespace pmlint::facts {

struct SettledOwner {
  std::string text;           // as written; empty: none
  text::ByteRange where;      // visible
  bool placeholder = false;   // an owner field that names nobody
  bool group = false;         // everyone, the team
  bool only_a_group = false;  // the item only opens the owned items below it
};

// One for each item of the list.
[[nodiscard]] std::vector<SettledOwner> settle_owners(ActionReading& shared, const ActionList& list,
                                                      const KnownPeople& people);

}  // namespace pmlint::facts
