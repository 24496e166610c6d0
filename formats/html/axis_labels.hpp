// SPDX-License-Identifier: MIT
// Finds room for labels over an axis.
#pragma once

#include <vector>

#include "formats/html/axis_layout.hpp"

namespace pmlint::formats::html {

// What is to be placed: the mark, and how large its label will be.
struct LabelWish {
  MarkPlace mark;
  double width = 0;
  int rank = 0;  // 0 comes first, then 1 and 2
};

struct LabelPlace {
  std::size_t wish = 0;
  std::size_t row = 0;  // 0: next to the axis
  bool left = false;
};

// `wishes` are in order of time. What finds no room has no place. Labels
// stay in [left, right] and in `rows` rows. About linear in the number of wishes.
[[nodiscard]] std::vector<LabelPlace> place_labels(const std::vector<LabelWish>& wishes,
                                                   std::size_t rows, double left, double right);

inline constexpr double kPoleDistance = 5;  // from the pole to its text

}  // namespace pmlint::formats::html
