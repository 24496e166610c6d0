// SPDX-License-Identifier: MIT
// A difference on a terminal: coloured, and harmless whatever the document holds. For a program it
// stays as it is, byte by byte.
#pragma once

#include <string>
#include <string_view>

namespace pmlint::cli {

struct DifferenceStyle {
  bool colour = false;
  bool terminal = false;
};

[[nodiscard]] std::string shown_difference(std::string_view difference,
                                           const DifferenceStyle& style);

}  // namespace pmlint::cli
