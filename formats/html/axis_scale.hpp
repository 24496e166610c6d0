// SPDX-License-Identifier: MIT
// From moments to places on a line. Time runs evenly, except that a long stretch in which nothing is
// told is broken off where it would squeeze everything else: the axis says so and says how long it is.
#pragma once

#include <string>
#include <vector>

#include "core/time/calendar.hpp"

namespace pmlint::formats::html {

class AxisScale {
 public:
  // `moments`: all that must have a place, in any order; at least one. They come to lie in
  // [left, right], left < right.
  AxisScale(std::vector<time::Seconds> moments, double left, double right);

  // Grows with `at`; moments outside of those given are moved to the ends.
  [[nodiscard]] double place(time::Seconds at) const;

  struct Run {  // between breaks: time runs evenly
    time::Seconds from, to;
    double left, right;
  };
  [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }

  struct Break {
    double left, right;
    time::Seconds length;
  };
  [[nodiscard]] std::vector<Break> breaks() const;

 private:
  std::vector<Run> runs_;  // in order, at least one, each from < to
};

struct Tick {
  double place = 0;
  std::string text;
};

struct Ticks {
  std::vector<Tick> clocks;  // "14:00", or days where the axis is that long
  std::vector<Tick> days;    // a row below: "8 Jun 2024" from here on, or the year
  std::vector<double> midnights;
};

// What to write under the axis, texts at least so far apart that none touch.
[[nodiscard]] Ticks ticks_of(const AxisScale& scale, bool dated);

}  // namespace pmlint::formats::html
