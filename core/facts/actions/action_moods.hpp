// SPDX-License-Identifier: MIT
// What a sentence does: it orders, promises, suggests, supposes or describes. Only some of that is
// work to be done.
#pragma once

#include "core/facts/actions/action_tokens.hpp"

namespace pmlint::facts {

// "Alerts should be added", "a limit is needed", in the first sentence.
[[nodiscard]] bool any_modal(Tokens line);

// "can", "could", "would"
[[nodiscard]] bool any_possible(Tokens line);

// "The checks could be improved"
[[nodiscard]] bool suggests(Tokens line);

// "Suggested: log the limits": marked as follow-up work, wherever it stands.
[[nodiscard]] bool is_marked_suggestion(Tokens line);

// "Target state: all tenants have limits": where the work leads, and none of it.
[[nodiscard]] bool names_state(Tokens line);

// "Procurement of a second switch"
[[nodiscard]] bool names_work(Tokens line);

// "A canary would have shown it"
[[nodiscard]] bool supposes(Tokens line);

// "The guard prevents crashes"
[[nodiscard]] bool describes(Tokens line);

// "We will add", "we plan to": a promise in the first person.
[[nodiscard]] bool promises(Tokens line);

// A word that is in no list, where the verb of an order would stand: "Enhence the tests".
[[nodiscard]] bool may_be_order(Tokens line);

// "If it recurs -> automate it", "Will it grow? -> Use a queue"
[[nodiscard]] bool weighs_choice(Tokens line);

// "Queue depth > 100"
[[nodiscard]] bool states_condition(Tokens line);

}  // namespace pmlint::facts
