// SPDX-License-Identifier: MIT
// Which measured lengths agree with a stated one, as numbers that a rule can compare with.
#pragma once

#include "core/time/calendar.hpp"
#include "core/time/scan.hpp"

namespace pmlint::plugins {

// Every measured length that agrees with a statement; time::agrees is true on one stretch.
struct Agreement {
  time::Seconds low;
  time::Seconds high;
};
[[nodiscard]] Agreement agreement(const time::LengthExpression& stated);

}  // namespace pmlint::plugins
