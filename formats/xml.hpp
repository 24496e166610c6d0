// SPDX-License-Identifier: MIT
// Text for XML 1.0, which has no way to write most control characters.
#pragma once

#include <string>
#include <string_view>

namespace pmlint::formats {

// For attribute values in double quotes and for content. What XML cannot hold becomes U+FFFD.
[[nodiscard]] std::string xml_escaped(std::string_view text);

}  // namespace pmlint::formats
