// SPDX-License-Identifier: MIT
#include "cli/difference_view.hpp"

#include <algorithm>

#include "formats/paint.hpp"
#include "formats/unicode.hpp"

namespace pmlint::cli {
namespace {

formats::Ink ink_of(std::string_view line) {
  if (line.starts_with("--- ") || line.starts_with("+++ ")) return formats::Ink::strong;
  if (line.starts_with("@@")) return formats::Ink::frame;
  if (line.starts_with('+')) return formats::Ink::good;
  return line.starts_with('-') ? formats::Ink::error : formats::Ink::plain;
}

}  // namespace

std::string shown_difference(std::string_view difference, const DifferenceStyle& style) {
  if (!style.colour && !style.terminal) return std::string(difference);
  const formats::Paint paint(style.colour);
  std::string shown;
  while (!difference.empty()) {
    const std::size_t size = std::min(difference.find('\n'), difference.size());
    std::string_view line = difference.substr(0, size);
    const formats::Ink ink = ink_of(line);
    if (style.terminal && line.ends_with('\r')) line.remove_suffix(1);
    shown += paint(ink, style.terminal ? formats::visible(line) : std::string(line));
    if (size < difference.size()) shown += '\n';
    difference.remove_prefix(std::min(size + 1, difference.size()));
  }
  return shown;
}

}  // namespace pmlint::cli
