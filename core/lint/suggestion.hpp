// SPDX-License-Identifier: MIT
// "did you mean X?": the known word a mistyped one was meant to be.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pmlint::lint {

// The candidate nearest to `word`: few typing mistakes away (a letter missing, added, wrong, or two
// swapped), or one that holds `word` as a part ("no-owner" for "action-item-no-owner"). Nothing when
// none is near; of equals the first.
[[nodiscard]] std::optional<std::string_view> nearest(
    std::string_view word, const std::vector<std::string_view>& candidates);

// "; did you mean 'X'?" or an empty string, to be put behind a message.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       const std::vector<std::string_view>& candidates);

}  // namespace pmlint::lint
