// SPDX-License-Identifier: MIT
#include "formats/html/markup.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/text/utf8.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats::html {
namespace {

// U+FFFE, U+FFFF of every plane and U+FDD0..U+FDEF: valid UTF-8, but no HTML.
bool is_noncharacter(char32_t value) {
  return (value & 0xFFFEU) == 0xFFFEU || (value >= 0xFDD0 && value <= 0xFDEF);
}

std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

std::string escaped(std::string_view text) {
  const std::string shown = visible(text);
  std::string result;
  result.reserve(shown.size() + shown.size() / 8);
  for (std::size_t at = 0; at < shown.size();) {
    const CodePoint point = decode(shown, at);
    const std::string_view entity = point.length == 1 ? reference(shown[at]) : std::string_view();
    if (!entity.empty()) {
      result += entity;
    } else if (is_noncharacter(point.value)) {
      result += kReplacement;
    } else {
      result.append(shown, at, point.length);
    }
    at += point.length;
  }
  return result;
}

std::string unit(double value) {
  const double rounded = std::round(value * 10) / 10;
  std::string text = fmt::format("{:.1f}", rounded == 0 ? 0.0 : rounded);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string shortened(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  while (bytes > 0 && text::is_utf8_continuation(text[bytes])) --bytes;
  return std::string(text.substr(0, bytes)) + "\u2026";
}

}  // namespace pmlint::formats::html
