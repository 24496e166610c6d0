// SPDX-License-Identifier: MIT
// The mark of a finding that the program can mend, for people.
#pragma once

#include <string_view>

#include "core/lint/fixes.hpp"
#include "formats/format.hpp"

namespace pmlint::formats {

// "[*] " before the message, or nothing.
[[nodiscard]] inline std::string_view fixable_mark(const lint::Finding& finding,
                                                   const Style& style) {
  const lint::Safety most = style.unsafe_fixes ? lint::Safety::unsafe : lint::Safety::safe;
  return lint::applicable_fix(finding, most) == nullptr ? "" : "[*] ";
}

}  // namespace pmlint::formats
