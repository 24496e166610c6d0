// SPDX-License-Identifier: MIT
// Is a line of an action section work to be done, or does it only lead to the items or close them?
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/facts/actions/action_tokens.hpp"

namespace pmlint::facts {

enum class LineRole : std::uint8_t {
  work,       // "Add an alert", "We will add an alert", "Alerts: add one on queue depth"
  statement,  // other prose: an item of a list, no item of its own in running text
  told,       // "The guard prevents crashes": how things are or would be; no item anywhere
  intro,      // "To prevent a recurrence we will:"
  closing,    // "By implementing these measures, ..."
  nothing,    // "None", "TBD", "...", a link alone: no item
  label,      // "Monitoring:" alone: opens a group
};

[[nodiscard]] LineRole line_role(Tokens line);

// The first word that carries the meaning: after marks, "[P1]", a bold title and its colon.
[[nodiscard]] std::size_t first_of_work(Tokens line);

// Does the line announce a list of follow-up work ("To prevent this in future, we will:")?
[[nodiscard]] bool announces_work(Tokens line);

// An order or what was made, and a colon that the sentence needs: "Limit each tenant, allowing:",
// "Added limits for:". A title ("Improve testing:") and "do the following:" are none.
[[nodiscard]] bool leads_to_parts(Tokens line);

// Does the work begin with its verb, as "Add an alert" does?
[[nodiscard]] bool begins_with_verb(Tokens line);

[[nodiscard]] std::size_t count_words(Tokens line);  // without signs and numbers

}  // namespace pmlint::facts
