// SPDX-License-Identifier: MIT
// Names in a sentence.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace pmlint::lint {

// "'a', 'b' and 'c'"
[[nodiscard]] std::string quoted_list(const std::set<std::string_view>& names);

}  // namespace pmlint::lint
