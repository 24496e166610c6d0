// SPDX-License-Identifier: MIT
// Rows of a table of actions as items.
#pragma once

#include <vector>

#include "core/facts/actions/action_items.hpp"

namespace pmlint::facts {

// Adds the rows of `table` when it is one of actions: by its headings, or because it stands in a
// section of actions.
void add_action_rows(ActionReading& shared, markdown::BlockId table,
                     std::vector<ActionItem>& items);

// "| Phase | Duration | Action | Owner |": do the rows below this header hand out pieces of work? What
// stands beside those, as how long each takes, tells nothing of the incident.
[[nodiscard]] bool hands_out_work(const markdown::Document& document, markdown::BlockId header);

}  // namespace pmlint::facts
