// SPDX-License-Identifier: MIT
#include "formats/html/axis_layout.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/time/tolerance.hpp"
#include "formats/html/axis_labels.hpp"
#include "formats/html/signs.hpp"
#include "formats/html/text_width.hpp"

namespace pmlint::formats::html {
namespace {

constexpr double kMargin = 22;
constexpr double kEdge = 4;           // texts may come so near to the end of the picture
constexpr double kMarkDistance = 15;  // marks that are nearer stand on top of each other
constexpr std::size_t kMostLevels = 7;
constexpr double kRowGap = 9;
constexpr double kUnderAxis = 52;  // two rows of ticks
constexpr std::size_t kRoomy = 8;  // up to so many entries may tell three lines each
constexpr std::size_t kBusy = 16;  // above so many they tell one

class Layout {
 public:
  Layout(const Incident& incident, const Shape& shape)
      : incident_(incident), shape_(shape), scale_(moments(incident), kMargin, right_end(shape)) {}

  AxisLayout run() {
    layout_.width = shape_.width;
    layout_.left = kMargin;
    layout_.right = shape_.width - kMargin;
    layout_.breaks = scale_.breaks();
    layout_.ticks = ticks_of(scale_, incident_.dated);
    const double tallest = stack_marks();
    write_labels();
    rows_used_ = 0;
    for (const LabelPlace& place : places_) rows_used_ = std::max(rows_used_, place.row + 1);
    const double labels = static_cast<double>(rows_used_) * row_height();
    layout_.axis = kMargin + labels + tallest + 16;
    raise(tallest);
    silences();
    bars();
    return std::move(layout_);
  }

 private:
  // The last label hangs to the right of its mark, so the axis ends before the picture does.
  static double right_end(const Shape& shape) {
    return shape.width - kMargin - shape.label_width * 0.8;
  }

  static std::vector<time::Seconds> moments(const Incident& incident) {
    std::vector<time::Seconds> all;
    for (std::size_t i = 0; i < incident.placed; ++i) all.push_back(*incident.entries[i].at);
    for (const Stretch& stretch : incident.stretches) {
      all.push_back(stretch.span.from);
      all.push_back(stretch.span.to);
    }
    return all;
  }

  // Marks that would cover each other stand in levels, lowest first; where all are taken, a little to
  // the right. Gives the height of the highest.
  double stack_marks() {
    constexpr double kFarthest = 4 * kMarkDistance;
    std::vector<double> ends(kMostLevels, -kMarkDistance);
    std::size_t highest = 0;
    for (std::size_t i = 0; i < incident_.placed; ++i) {
      const double x = scale_.place(*incident_.entries[i].at);
      auto level = std::ranges::find_if(ends, [x](double end) { return x - end >= kMarkDistance; });
      double shown = x;
      if (level == ends.end()) {
        level = std::ranges::min_element(ends);
        shown = std::min(*level + kMarkDistance, x + kFarthest);
      }
      *level = shown;
      const auto height = static_cast<std::size_t>(level - ends.begin());
      highest = std::max(highest, height);
      layout_.marks.push_back({i, shown, -static_cast<double>(height) * kMarkDistance});
    }
    return static_cast<double>(highest) * kMarkDistance;
  }

  [[nodiscard]] std::size_t text_lines() const {
    if (!shape_.words || incident_.placed > kBusy) return 1;
    return incident_.placed > kRoomy ? 2 : 3;
  }
  [[nodiscard]] double row_height() const {
    return static_cast<double>(text_lines() + 1) * kLineHeight + kRowGap;
  }

  // "26 Feb" of "26 Feb 2025".
  static std::string day_of(const std::string& date) {
    return date.substr(0, date.find(' ', date.find(' ') + 1));
  }

  void write_labels() {
    std::vector<LabelWish> wishes;
    const bool several_days =
        incident_.entries.front().date != incident_.entries[incident_.placed - 1].date;
    std::string_view day;
    for (const MarkPlace& mark : layout_.marks) {
      const Entry& entry = incident_.entries[mark.entry];
      const Sign& sign = signs()[sign_of(entry.roles)];
      Label label;
      label.entry = mark.entry;
      label.pole = mark.x;
      label.time = entry.time;
      if (several_days && entry.date != day) label.time = day_of(entry.date) + " " + label.time;
      day = entry.date;
      label.lines = wrapped(shape_.words ? entry.text : sign.label, shape_.label_width, kTextSize,
                            text_lines());
      double width = text_width(label.time, kTextSize, true);
      for (const std::string& line : label.lines) {
        width = std::max(width, text_width(line, kTextSize));
      }
      wishes.push_back({mark, width, entry.anchor ? 0 : sign.turning_point ? 1 : 2});
      written_.push_back(std::move(label));
    }
    places_ = place_labels(wishes, shape_.rows, 2, shape_.width - 2);
    for (const LabelPlace& place : places_) {
      Label label = written_[place.wish];
      const double width = wishes[place.wish].width;
      label.left = place.left;
      label.box.left = label.pole + (place.left ? -kPoleDistance - width : kPoleDistance);
      label.box.right = label.box.left + width;
      layout_.labels.push_back(std::move(label));
    }
  }

  // Now that the axis has a height, marks and labels get theirs.
  void raise(double tallest) {
    for (MarkPlace& mark : layout_.marks) mark.y += layout_.axis;
    const double floor = layout_.axis - tallest - 16;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      Label& label = layout_.labels[i];
      label.foot = layout_.marks[label.entry].y;
      label.box.top = floor - static_cast<double>(places_[i].row + 1) * row_height();
      label.box.bottom = label.box.top + static_cast<double>(label.lines.size() + 1) * kLineHeight;
    }
  }

  void silences() {
    for (const Span& span : incident_.silences) {
      Bar::Part part{scale_.place(span.from) + 10, scale_.place(span.to) - 10, Phase::stated, {}};
      if (part.right - part.left < 8) continue;
      part.text = "nothing told for " + time::spell_length(span.length());
      if (text_width(part.text, kSmallText) > part.right - part.left) part.text.clear();
      layout_.silences.push_back(std::move(part));
    }
  }

  static std::string_view word_for(Phase phase) {
    switch (phase) {
      case Phase::undetected:
        return "unnoticed ";
      case Phase::response:
        return "response ";
      case Phase::mitigated:
        return "mitigated ";
      case Phase::stated:
      case Phase::excess:
        break;
    }
    return {};
  }

  // Inside the bar: what and how long, how long, or nothing.
  [[nodiscard]] static std::string inside(const Piece& piece, double room, bool only) {
    const std::string_view word = word_for(piece.phase);
    if (word.empty() || only) return {};
    const std::string length = time::spell_length(piece.span.length());
    for (const std::string& text : {std::string(word) + length, length}) {
      if (text_width(text, kSmallText) + 10 <= room) return text;
    }
    return {};
  }

  // The line it was read from where there is room for it; what contradicts it beside or below.
  void write_bar_text(Bar& bar, const Stretch& stretch) {
    constexpr double kSpace = 5;
    const double room = shape_.width - 2 * kEdge;
    const double title = text_width(stretch.title, kTextSize, true) + kSpace;
    const std::string line = stretch.line == 0 ? "" : fmt::format(" (line {})", stretch.line);
    bar.detail = stretch.detail + line;
    if (title + text_width(bar.detail, kTextSize) > room) bar.detail = stretch.detail;
    const std::vector<std::string> fitting = wrapped(bar.detail, room - title, kTextSize, 1);
    bar.detail = fitting.empty() ? std::string() : fitting.front();
    const double detail = title + text_width(bar.detail, kTextSize);
    const double remark =
        stretch.remark.empty() ? 0 : 2 * kSpace + text_width(stretch.remark, kTextSize, true);
    bar.remark_below = detail + remark > room;
    const double needed = bar.remark_below ? std::max(detail, remark) : detail + remark;
    const double begin = scale_.place(stretch.span.from);
    bar.x = std::max(kEdge, std::min(begin, shape_.width - kEdge - needed));
  }

  void bars() {
    double y = layout_.axis + kUnderAxis;
    for (const Stretch& stretch : incident_.stretches) {
      Bar bar;
      for (const Piece& piece : stretch.pieces) {
        Bar::Part part{scale_.place(piece.span.from), scale_.place(piece.span.to), piece.phase, {}};
        part.text = inside(piece, part.right - part.left, stretch.pieces.size() == 1);
        bar.parts.push_back(std::move(part));
      }
      write_bar_text(bar, stretch);
      bar.text_y = y + kTextSize;
      bar.remark_y = bar.remark_below ? bar.text_y + kLineHeight : bar.text_y;
      bar.top = bar.remark_y + 7;
      y = bar.top + kBarHeight + 14;
      layout_.bars.push_back(std::move(bar));
    }
    layout_.height = y;
  }

  const Incident& incident_;
  const Shape& shape_;
  AxisScale scale_;
  AxisLayout layout_;
  std::vector<Label> written_;
  std::vector<LabelPlace> places_;
  std::size_t rows_used_ = 0;
};

}  // namespace

AxisLayout lay_out(const Incident& incident, const Shape& shape) {
  return Layout(incident, shape).run();
}

}  // namespace pmlint::formats::html
