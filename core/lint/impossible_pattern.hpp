// SPDX-License-Identifier: MIT
// Patterns of paths that no document can ever match. Internal to this folder.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pmlint::lint {

// Why the pattern matches nothing, as the rest of a sentence about it, with what may have been meant; nothing
// when it could match.
[[nodiscard]] std::optional<std::string> why_impossible(std::string_view glob);

}  // namespace pmlint::lint
