// SPDX-License-Identifier: MIT
// The timeline: its events in document order, each with the time as written and the point on the
// document's time axis that follows from headings, neighbours and the document's own date.
#pragma once

#include <vector>

#include "core/facts/reading.hpp"
#include "core/facts/scope.hpp"
#include "core/facts/timeline/event.hpp"

namespace pmlint::facts {

struct Timeline {
  std::vector<Event> events;
  text::ByteRange where;   // title of its section in the source; empty when it has none
  bool elsewhere = false;  // the section only links to a timeline
  bool prose = false;      // told in sentences, beside what else they state
};

[[nodiscard]] Timeline read_timeline(const Reading& reading, const Scope& scope);

}  // namespace pmlint::facts
