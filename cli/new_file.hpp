// SPDX-License-Identifier: MIT
// A file that must not exist yet.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pmlint::cli {

// Gives the reason when it was not written; whatever stood there is as it was.
[[nodiscard]] std::optional<std::string> write_new_file(const std::string& path,
                                                        std::string_view text);

}  // namespace pmlint::cli
