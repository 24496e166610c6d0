// SPDX-License-Identifier: MIT
// Which parts of a postmortem are there, judged by what they say: a heading with nothing beneath it
// is not. Internal to this folder.
#pragma once

#include "core/facts/postmortem.hpp"

namespace pmlint::score {

// Each member answers for one row of the model (model.cpp).
struct Content {
  bool recognised_section = false;
  bool stated_length = false;  // a duration or a window of the incident
  bool timed_events = false;   // at least two
  bool some_timeline = false;  // two events, or a link to where the timeline is
  bool timeline = false;       // at least three events, or a link to where the timeline is
  bool impact = false;         // what users saw
  bool cause = false;
  bool resolution = false;  // what was done
  bool actions = false;     // at least one item that says something
  bool prose = false;       // enough of it to judge its language
  bool learning = false;    // lessons, or a link to evidence
};

// Linear in the size of the document.
[[nodiscard]] Content content_of(const facts::Postmortem& postmortem);

}  // namespace pmlint::score
