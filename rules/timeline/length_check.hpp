// SPDX-License-Identifier: MIT
// Does some interval of the timeline give a stated length? Typed pairs (a start and an end) count
// fully, the whole timeline too; a pair of any two events is worth a note at most.
#pragma once

#include "anchors.hpp"

#include <vector>

namespace pmlint::timeline {

struct Interval {
  Anchor from;
  Anchor to;
  [[nodiscard]] Seconds length() const { return to.moment.seconds - from.moment.seconds; }
};

enum class LengthFit : std::uint8_t { undecidable, typed, untyped, none };

struct LengthVerdict {
  LengthFit fit = LengthFit::undecidable;
  std::vector<Interval> nearest;  // untyped: the pair; none: up to three typed ones, best first
};

[[nodiscard]] LengthVerdict check_length(const Document& doc, const Duration& duration);

}  // namespace pmlint::timeline
