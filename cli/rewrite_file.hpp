// SPDX-License-Identifier: MIT
// A file that was read gets another content, whole or not at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pmlint::cli {

// Replaces the content of a file that still holds `before`. Owner and permissions stay; what a link
// leads to is replaced. Gives the reason when nothing was written. Any thread.
[[nodiscard]] std::optional<std::string> rewrite_file(const std::string& path,
                                                      std::string_view before,
                                                      std::string_view after);

}  // namespace pmlint::cli
