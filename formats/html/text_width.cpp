// SPDX-License-Identifier: MIT
#include "formats/html/text_width.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "formats/unicode.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::string_view kEllipsis = "\u2026";

// Of ' ' to '~' in DejaVu Sans, in hundredths of an em: among the widest of the fonts that a browser
// falls back to.
constexpr std::array<std::uint8_t, 95> kWidths = {
    32, 40, 46, 84, 64, 95, 78, 27, 39,  39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
    60, 79, 69, 63, 61, 73, 68, 99, 69,  61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
    63, 28, 28, 58, 28, 97, 63, 61, 63,  63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84};

double em_width(char32_t value) {
  if (value >= U' ' && value <= U'~') return kWidths[value - U' '] / 100.0;
  return value < 0x300 ? 0.7 : 0.95 * display_width(value);
}

}  // namespace

double text_width(std::string_view text, double size, bool bold) {
  double ems = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    ems += em_width(point.value);
    at += point.length;
  }
  return ems * size * (bold ? 1.15 : 1.0);
}

std::vector<std::string> wrapped(std::string_view text, double width, double size,
                                 std::size_t lines) {
  std::vector<std::string> result;
  std::size_t at = 0;
  const double ellipsis = text_width(kEllipsis, size);
  while (result.size() < lines) {
    while (at < text.size() && text[at] == ' ') ++at;
    if (at == text.size()) break;
    const bool last = result.size() + 1 == lines;
    std::size_t end = at;   // of what fits
    std::size_t word = at;  // end of the last whole word that fits
    std::size_t cut = at;   // end of what fits with an ellipsis
    double used = 0;
    while (end < text.size()) {
      const CodePoint point = decode(text, end);
      const double next = used + em_width(point.value) * size;
      if (next > width) break;
      if (text[end] == ' ') word = end;
      used = next;
      end += point.length;
      if (used + ellipsis <= width) cut = end;
    }
    if (end == text.size()) {
      result.emplace_back(text.substr(at));
      break;
    }
    if (last) {
      // Rather at the end of a word, unless that costs half of the line.
      const std::size_t space = text.substr(0, cut).rfind(' ');
      if (space != std::string_view::npos && space > at + (cut - at) / 2) cut = space;
      result.push_back(std::string(text.substr(at, cut - at)) + std::string(kEllipsis));
      break;
    }
    const std::size_t until = word > at ? word : std::max(end, at + decode(text, at).length);
    result.emplace_back(text.substr(at, until - at));
    at = until;
  }
  return result;
}

}  // namespace pmlint::formats::html
