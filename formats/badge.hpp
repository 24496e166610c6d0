// SPDX-License-Identifier: MIT
// A badge for a README: the score of one postmortem, or the mean of several, as an image that needs
// nothing from elsewhere, and as what shields.io reads to draw its own.
#pragma once

#include <iosfwd>

#include "core/score/report.hpp"

namespace pmlint::formats {

// SVG in the flat style of shields.io: "postmortem | 82 B", "postmortems | mean 74 of 12 C".
void write_badge(const score::RunReport& report, std::ostream& out);

// The JSON of a shields.io endpoint, which says the same.
void write_shields(const score::RunReport& report, std::ostream& out);

}  // namespace pmlint::formats
