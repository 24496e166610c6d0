// SPDX-License-Identifier: MIT
// What the readers of actions share: the document, the sections that may hold actions, and the words
// of each stretch that one of them has looked at.
#pragma once

#include "core/facts/actions/action_cuts.hpp"
#include "core/facts/actions/action_scopes.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

struct ActionReading {
  explicit ActionReading(const Reading& whole)
      : reading(whole), scopes(action_scopes(whole)), cuts(whole) {}

  // Of a visible stretch; cut once, valid as long as this is.
  [[nodiscard]] Tokens tokens(text::ByteRange visible) { return cuts.of(visible); }

  const Reading& reading;
  const ActionScopes scopes;
  TokenCuts cuts;
};

}  // namespace pmlint::facts
