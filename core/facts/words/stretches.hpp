// SPDX-License-Identifier: MIT
// The visible text cut where the section changes, titles and code left out: a reader looks only at
// the stretches whose section can tell what it wants to know.
#pragma once

#include <vector>

#include "core/facts/reading.hpp"

namespace pmlint::facts {

struct Stretch {
  text::ByteRange text;  // visible
  outline::SectionId section = outline::kNoSection;
};

// In document order; none is empty.
[[nodiscard]] std::vector<Stretch> stretches(const Reading& reading);

// Does the section, or the one it stands in, tell of this kind?
[[nodiscard]] bool tells_of(const outline::Outline& outline, outline::SectionId section,
                            outline::SectionKind kind);

}  // namespace pmlint::facts
