// SPDX-License-Identifier: MIT
// The entries of the timeline and the action items by what they say; duplicates count once. Internal to
// this folder.
#pragma once

#include "core/facts/postmortem.hpp"
#include "core/score/content.hpp"

namespace pmlint::score {

// Fills what Content says of the timeline and of the actions.
void read_events(const facts::Postmortem& postmortem, Content& content);
void read_actions(const facts::Postmortem& postmortem, Content& content);

}  // namespace pmlint::score
