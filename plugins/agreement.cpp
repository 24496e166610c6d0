// SPDX-License-Identifier: MIT
// core/time alone knows when lengths agree; a rule in another library needs its answer for lengths
// that are measured later. The lengths that agree are one stretch around the statement, so its ends
// are found by bisection: some sixty comparisons of numbers a statement.
#include "plugins/agreement.hpp"

#include <algorithm>
#include <limits>

#include "core/time/tolerance.hpp"

namespace pmlint::plugins {
namespace {

// The last length that agrees on the way from `inside`, which does, to `outside`, which does not.
time::Seconds last_agreeing(const time::LengthExpression& stated, time::Seconds inside,
                            time::Seconds outside) {
  while (outside - inside > 1 || inside - outside > 1) {
    const time::Seconds middle = inside + (outside - inside) / 2;
    (time::agrees(stated, middle) ? inside : outside) = middle;
  }
  return inside;
}

}  // namespace

Agreement agreement(const time::LengthExpression& stated) {
  if (!time::agrees(stated, stated.seconds)) return {stated.seconds, stated.seconds};
  // Beyond this, only an open side agrees.
  constexpr time::Seconds kDay = 86400;
  const time::Seconds far = 8 * std::max(kDay, std::max(stated.seconds, stated.high));
  using Limits = std::numeric_limits<time::Seconds>;
  return {time::agrees(stated, -far) ? Limits::min() : last_agreeing(stated, stated.seconds, -far),
          time::agrees(stated, far) ? Limits::max() : last_agreeing(stated, stated.seconds, far)};
}

}  // namespace pmlint::plugins
