// SPDX-License-Identifier: MIT
// SHA-256, for the one thing a page needs it for: a content security policy that allows exactly the
// style sheet that the page was written with.
#pragma once

#include <string>
#include <string_view>

namespace pmlint::formats::html {

// The digest in base64, as a content security policy wants it.
[[nodiscard]] std::string sha256_base64(std::string_view bytes);

}  // namespace pmlint::formats::html
