// SPDX-License-Identifier: MIT
// Texts are stretched to the width that is computed here, so that a reader without Verdana sees no
// text run over its box.
#include "formats/badge.hpp"

#include <fmt/core.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

#include "formats/json_writer.hpp"
#include "formats/xml.hpp"

namespace pmlint::formats {
namespace {

// The colours of shields.io by their names there.
struct Colour {
  std::string_view name;
  std::string_view code;
};
constexpr Colour kNone = {"lightgrey", "#9f9f9f"};

Colour colour_of(char grade) {
  switch (grade) {
    case 'A':
      return {"brightgreen", "#4c1"};
    case 'B':
      return {"green", "#97ca00"};
    case 'C':
      return {"yellow", "#dfb317"};
    case 'D':
      return {"orange", "#fe7d37"};
    default:
      return {"red", "#e05d44"};
  }
}

struct Badge {
  std::string label = "postmortem";
  std::string message = "no score";
  Colour colour = kNone;
};

Badge badge_of(const score::RunReport& report) {
  Badge badge;
  for (const score::FileReport& file : report.files) static_cast<void>(file);  // walks a stream
  const score::Summary summary = score::summarise(report);
  if (summary.scored == 0) return badge;
  const auto mean =
      static_cast<int>(std::lround(static_cast<double>(summary.score_sum) / summary.scored));
  const char grade = score::grade(mean);
  badge.colour = colour_of(grade);
  if (summary.scored == 1) {
    badge.message = fmt::format("{} {}", mean, grade);
  } else {
    badge.label = "postmortems";
    badge.message = fmt::format("mean {} of {} {}", mean, summary.scored, grade);
  }
  return badge;
}

// About what Verdana at 11 pixels takes, in pixels.
std::uint32_t width_of(std::string_view text) {
  double width = 0;
  for (const char c : text) {
    const bool narrow = std::string_view("fijlrt ").find(c) != std::string_view::npos;
    width += c == 'm' ? 10.7 : narrow ? 4.2 : 6.8;
  }
  return static_cast<std::uint32_t>(std::lround(width));
}

}  // namespace

void write_badge(const score::RunReport& report, std::ostream& out) {
  const Badge badge = badge_of(report);
  const std::string label = xml_escaped(badge.label);
  const std::string message = xml_escaped(badge.message);
  constexpr std::uint32_t kPadding = 10;
  const std::uint32_t left = width_of(badge.label) + kPadding;
  const std::uint32_t right = width_of(badge.message) + kPadding;
  out << fmt::format(
      R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="20" role="img" aria-label="{1}: {2}">
<title>{1}: {2}</title>
<linearGradient id="s" x2="0" y2="100%"><stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/></linearGradient>
<clipPath id="r"><rect width="{0}" height="20" rx="3" fill="#fff"/></clipPath>
<g clip-path="url(#r)"><rect width="{3}" height="20" fill="#555"/><rect x="{3}" width="{4}" height="20" fill="{5}"/><rect width="{0}" height="20" fill="url(#s)"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-rendering="geometricPrecision">
)svg",
      left + right, label, message, left, right, badge.colour.code);
  const auto write = [&](std::string_view text, double middle, std::uint32_t width) {
    out << fmt::format(
        R"svg(<text aria-hidden="true" x="{0}" y="15" fill="#010101" fill-opacity=".3" textLength="{1}">{2}</text>
<text x="{0}" y="14" textLength="{1}">{2}</text>
)svg",
        middle, width, text);
  };
  write(label, left / 2.0, left - kPadding);
  write(message, left + right / 2.0, right - kPadding);
  out << "</g>\n</svg>\n";
}

void write_shields(const score::RunReport& report, std::ostream& out) {
  const Badge badge = badge_of(report);
  JsonWriter json(out);
  json.begin_object();
  json.member("schemaVersion", 1);
  json.member("label", badge.label);
  json.member("message", badge.message);
  json.member("color", badge.colour.name);
  json.end_object();
  json.end_line();
}

}  // namespace pmlint::formats
