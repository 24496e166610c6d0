// SPDX-License-Identifier: MIT
// Where everything on the axis goes, for one width. A pure function from facts to positions: the
// drawing only writes down what stands here, and tests hold it to its promises.
//
// Promises: no two labels touch, no pole runs through a label, everything lies inside the picture,
// and an earlier entry never stands to the right of a later one.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "formats/html/axis_scale.hpp"
#include "formats/html/incident.hpp"

namespace pmlint::formats::html {

struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
};

struct MarkPlace {
  std::size_t entry = 0;
  double x = 0, y = 0;  // centre
};

// Hangs on a pole like a flag: the pole stands on the mark, the text to its right or left.
struct Label {
  std::size_t entry = 0;
  double pole = 0;
  double foot = 0;  // lower end of the pole
  bool left = false;
  Box box;  // of the text
  std::string time;
  std::vector<std::string> lines;
};

struct Bar {
  double x = 0;  // of the text
  std::string detail;
  double text_y = 0, remark_y = 0, top = 0;
  bool remark_below = false;  // on a line of its own
  struct Part {
    double left = 0, right = 0;
    Phase phase = Phase::stated;
    std::string text;  // inside, if there is room
  };
  std::vector<Part> parts;
};

struct Shape {
  double width;        // of the picture
  double label_width;  // of the widest label
  std::size_t rows;    // of labels, at most
  bool words;          // labels tell the text of an entry, not only what it did
};

struct AxisLayout {
  double width = 0, height = 0;
  double axis = 0;  // y of the line
  double left = 0, right = 0;
  std::vector<MarkPlace> marks;  // one for each placed entry, in order of time
  std::vector<Label> labels;     // of as many as have room
  std::vector<AxisScale::Break> breaks;
  std::vector<Bar::Part> silences;
  Ticks ticks;
  std::vector<Bar> bars;  // one for each stretch
};

inline constexpr double kTextSize = 12;
inline constexpr double kSmallText = 11;
inline constexpr double kLineHeight = 15;
inline constexpr double kBarHeight = 18;

// The incident must have a placed entry.
[[nodiscard]] AxisLayout lay_out(const Incident& incident, const Shape& shape);

}  // namespace pmlint::formats::html
