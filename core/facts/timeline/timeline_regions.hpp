// SPDX-License-Identifier: MIT
// Where the timeline is: the sections that say so, or the lines that look like it.
#pragma once

#include <vector>

#include "core/facts/reading.hpp"

namespace pmlint::facts {

struct TimelineRegion {
  text::ByteRange body;  // visible
  outline::SectionId section = outline::kNoSection;
};

// The outermost sections that say they are timelines.
[[nodiscard]] std::vector<TimelineRegion> titled_regions(const Reading& reading);

// A run of three or more neighbouring units that open with a clock is a timeline by nature.
[[nodiscard]] std::vector<TimelineRegion> natural_regions(const Reading& reading);

// It links to a timeline elsewhere, and tells no story beside that.
[[nodiscard]] bool only_links(const Reading& reading, const TimelineRegion& region);

}  // namespace pmlint::facts
