// SPDX-License-Identifier: MIT
// What the document states about the incident as a whole: how long it lasted, and from when to when.
// All other amounts of time (time-outs, intervals, retention, SLAs, ages, how long one step took) are
// left alone.
#pragma once

#include <vector>

#include "core/facts/durations/duration.hpp"
#include "core/facts/reading.hpp"
#include "core/facts/scope.hpp"
#include "core/facts/timeline/timeline.hpp"

namespace pmlint::facts {

struct Statements {
  std::vector<Duration> durations;
  std::vector<Window> windows;
  std::vector<VagueDuration> vague;
};

// In document order. The timeline tells which stretches are events and not statements.
[[nodiscard]] Statements read_statements(const Reading& reading, const Scope& scope,
                                         const Timeline& timeline);

}  // namespace pmlint::facts
