// SPDX-License-Identifier: MIT
// The lexicon of event roles as data. To teach pmlint a phrase, add a row; rows are grouped by their
// first two letters when first used, so their order does not matter.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace pmlint::facts {

struct RolePhrase {
  std::string_view phrase;  // words; "restor*" matches any ending, "?" any word
  std::uint32_t roles;
};

[[nodiscard]] std::span<const RolePhrase> role_phrases();

// Words before an end phrase, in its clause, that deny it or make it a wish: "not", "attempt*".
[[nodiscard]] std::span<const std::string_view> deniers();
// Phrases anywhere in the description that deny the end of the clause before them: "still failing".
[[nodiscard]] std::span<const std::string_view> relapses();

}  // namespace pmlint::facts
