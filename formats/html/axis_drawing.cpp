// SPDX-License-Identifier: MIT
#include "formats/html/axis_drawing.hpp"

#include <fmt/format.h>

#include "core/time/tolerance.hpp"
#include "formats/html/axis_labels.hpp"
#include "formats/html/markup.hpp"
#include "formats/html/signs.hpp"
#include "formats/html/text_width.hpp"

namespace pmlint::formats::html {
namespace {

std::string_view name(Phase phase) {
  switch (phase) {
    case Phase::undetected:
      return "undetected";
    case Phase::response:
      return "response";
    case Phase::mitigated:
      return "mitigated";
    case Phase::stated:
      return "stated";
    case Phase::excess:
      break;
  }
  return "excess";
}

std::string_view tooltip(Phase phase) {
  switch (phase) {
    case Phase::undetected:
      return "users were affected and nobody had noticed";
    case Phase::response:
      return "noticed, not yet mitigated";
    case Phase::mitigated:
      return "mitigated, not yet resolved";
    case Phase::stated:
      return "as the document states it";
    case Phase::excess:
      break;
  }
  return "stated, but the timeline does not support it";
}

class Drawing {
 public:
  Drawing(const Incident& incident, const AxisLayout& layout)
      : incident_(incident), layout_(layout) {}

  std::string draw(std::string_view id, std::string_view kind, std::string_view label) {
    out_ = fmt::format(R"(<svg class="axis {}" viewBox="0 0 {} {}" role="img" aria-label="{}">)",
                       kind, unit(layout_.width), unit(layout_.height), escaped(label));
    out_ += fmt::format(
        R"svg(<defs><pattern id="{}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>)svg",
        id);
    hatch_ = fmt::format("url(#{}-hatch)", id);
    guides();
    ticks();
    line();
    for (const Label& label_place : layout_.labels) pole(label_place);
    for (const MarkPlace& mark : layout_.marks) draw_mark(mark);
    for (const Label& label_place : layout_.labels) text(label_place);
    for (std::size_t i = 0; i < layout_.bars.size(); ++i)
      bar(layout_.bars[i], incident_.stretches[i]);
    out_ += "</svg>\n";
    return std::move(out_);
  }

 private:
  template <class... Arguments>
  void write(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
  }

  void vertical(std::string_view style, double x, double from, double to) {
    write(R"(<path class="{}" d="M{} {}V{}"/>)", style, unit(x), unit(from), unit(to));
  }

  // From the ends of the bars up to the axis, past what is written under it.
  void guides() {
    const auto guide = [&](std::string_view style, double x, double to) {
      write(R"(<path class="{0}" d="M{1} {2}v7M{1} {3}V{4}"/>)", style, unit(x), unit(layout_.axis),
            unit(layout_.axis + 42), unit(to));
    };
    for (const Bar& bar : layout_.bars) {
      const bool stated = bar.parts.back().phase >= Phase::stated;
      const std::string_view style = stated ? "guide guide-stated" : "guide";
      guide(style, bar.parts.front().left, bar.top + kBarHeight);
      guide(style, bar.parts.back().right, bar.top + kBarHeight);
    }
  }

  void ticks() {
    for (const double x : layout_.ticks.midnights) {
      vertical("midnight", x, layout_.axis - 12, layout_.axis + 42);
    }
    for (const Tick& tick : layout_.ticks.clocks) {
      vertical("tick", tick.place, layout_.axis, layout_.axis + 5);
      write(R"(<text class="clock" x="{}" y="{}">{}</text>)", unit(tick.place),
            unit(layout_.axis + 20), tick.text);
    }
    for (const Tick& tick : layout_.ticks.days) {
      write(R"(<text class="day" x="{}" y="{}">{}</text>)", unit(tick.place),
            unit(layout_.axis + 37), tick.text);
    }
  }

  void line() {
    double from = layout_.left - 6;
    for (const AxisScale::Break& gap : layout_.breaks) {
      write(R"(<path class="line" d="M{} {}H{}"/>)", unit(from), unit(layout_.axis),
            unit(gap.left));
      write(R"(<path class="line broken" d="M{} {}H{}"/>)", unit(gap.left), unit(layout_.axis),
            unit(gap.right));
      write(R"(<path class="cut" d="M{0} {2}l-4 12M{1} {2}l-4 12"/>)", unit(gap.left + 2),
            unit(gap.right + 2), unit(layout_.axis - 6));
      write(R"(<text class="pause" x="{}" y="{}">{}</text>)", unit((gap.left + gap.right) / 2),
            unit(layout_.axis - 9), pause(gap));
      from = gap.right;
    }
    write(R"(<path class="line" d="M{} {}H{}"/>)", unit(from), unit(layout_.axis),
          unit(layout_.right));
    for (const Bar::Part& part : layout_.silences) {
      write(
          R"(<rect class="silence" fill="{}" x="{}" y="{}" width="{}" height="8" rx="4"><title>the timeline tells nothing here</title></rect>)",
          hatch_, unit(part.left), unit(layout_.axis - 4), unit(part.right - part.left));
      if (part.text.empty()) continue;
      write(R"(<text class="pause silent" x="{}" y="{}">{}</text>)",
            unit((part.left + part.right) / 2), unit(layout_.axis - 10), part.text);
    }
  }

  // The largest unit only where there is no room for two.
  static std::string pause(const AxisScale::Break& gap) {
    std::string length = time::spell_length(gap.length);
    if (text_width(length, kSmallText) + 24 <= gap.right - gap.left) return length;
    return "~" + length.substr(0, length.find(' ', length.find(' ') + 1));
  }

  void pole(const Label& label) { vertical("pole", label.pole, label.box.top + 1, label.foot); }

  void draw_mark(const MarkPlace& mark) {
    const Entry& entry = incident_.entries[mark.entry];
    const std::string roles = role_words(entry.roles);
    const std::string day = entry.date.empty() ? "" : entry.date + ", ";
    write(R"(<g class="mark"><title>{}{}{}: {} (line {})</title>{}</g>)", escaped(day),
          escaped(entry.time), roles.empty() ? "" : ", " + roles,
          escaped(shortened(entry.text, 160)), entry.line,
          sign_path(sign_of(entry.roles), mark.x, mark.y));
  }

  void text(const Label& label) {
    const double x = label.pole + (label.left ? -kPoleDistance : kPoleDistance);
    double y = label.box.top + kTextSize - 1;
    write(R"(<text class="label{}" x="{}" y="{}"><tspan class="time">{}</tspan>)",
          label.left ? " end" : "", unit(x), unit(y), escaped(label.time));
    for (const std::string& line : label.lines) {
      y += kLineHeight;
      write(R"(<tspan x="{}" y="{}">{}</tspan>)", unit(x), unit(y), escaped(line));
    }
    out_ += "</text>";
  }

  void bar(const Bar& bar, const Stretch& stretch) {
    write(R"(<text class="bar-text" x="{}" y="{}"><tspan class="bar-title">{}</tspan> {}</text>)",
          unit(bar.x), unit(bar.text_y), stretch.title, escaped(bar.detail));
    if (!stretch.remark.empty()) remark(bar, stretch);
    for (const Bar::Part& part : bar.parts) {
      const double width = std::max(part.right - part.left, 2.0);
      write(
          R"(<rect class="bar bar-{}" x="{}" y="{}" width="{}" height="{}"><title>{}</title></rect>)",
          name(part.phase), unit(part.left), unit(bar.top), unit(width), unit(kBarHeight),
          tooltip(part.phase));
      if (part.phase == Phase::excess) {
        write(R"(<rect class="excess-hatch" fill="{}" x="{}" y="{}" width="{}" height="{}"/>)",
              hatch_, unit(part.left), unit(bar.top), unit(width), unit(kBarHeight));
      }
      if (part.text.empty()) continue;
      write(R"(<text class="inside" x="{}" y="{}">{}</text>)", unit((part.left + part.right) / 2),
            unit(bar.top + 13), part.text);
    }
  }

  void remark(const Bar& bar, const Stretch& stretch) {
    const bool below = bar.remark_below;
    if (below) {
      write(R"(<text class="remark" x="{}" y="{}">{}</text>)", unit(bar.x), unit(bar.remark_y),
            stretch.remark);
      return;
    }
    // Behind the detail, wherever that ends: a part of the same line of text.
    out_.resize(out_.size() - std::string_view("</text>").size());
    write(R"(<tspan class="remark" dx="10">{}</tspan></text>)", stretch.remark);
  }

  const Incident& incident_;
  const AxisLayout& layout_;
  std::string hatch_;
  std::string out_;
};

}  // namespace

std::string draw_axis(const Incident& incident, const AxisLayout& layout, std::string_view id,
                      std::string_view kind, std::string_view label) {
  return Drawing(incident, layout).draw(id, kind, label);
}

}  // namespace pmlint::formats::html
