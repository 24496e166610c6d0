// SPDX-License-Identifier: MIT
// Colour on a terminal. Eight basic colours only: they follow the user's theme, light or dark.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/lint/finding.hpp"

namespace pmlint::formats {

enum class Ink : std::uint8_t { plain, strong, error, warning, note, frame, good };

[[nodiscard]] constexpr Ink ink_of(lint::Severity severity) {
  switch (severity) {
    case lint::Severity::error:
      return Ink::error;
    case lint::Severity::warning:
      return Ink::warning;
    case lint::Severity::note:
      break;
  }
  return Ink::note;
}

class Paint {
 public:
  explicit constexpr Paint(bool colour) : colour_(colour) {}

  // The text in this colour, and the terminal's own colour after it.
  [[nodiscard]] std::string operator()(Ink ink, std::string_view text) const {
    if (!colour_ || text.empty() || ink == Ink::plain) return std::string(text);
    return std::string(kCodes[static_cast<std::size_t>(ink)]).append(text).append("\x1B[0m");
  }

 private:
  static constexpr std::array<std::string_view, 7> kCodes = {
      "", "\x1B[1m", "\x1B[1;31m", "\x1B[1;33m", "\x1B[1;36m", "\x1B[34m", "\x1B[1;32m"};
  bool colour_;
};

}  // namespace pmlint::formats
