// SPDX-License-Identifier: MIT
// What differs between two texts, as `diff -u` writes it and `patch -p0` reads it.
#pragma once

#include <string>
#include <string_view>

namespace pmlint::cli {

// Empty when the texts are equal. Lines end at '\n'; every byte of them is kept.
[[nodiscard]] std::string unified_diff(std::string_view path, std::string_view before,
                                       std::string_view after);

}  // namespace pmlint::cli
