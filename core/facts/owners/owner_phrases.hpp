// SPDX-License-Identifier: MIT
// Where a name can begin and end among the words of an item, and what follows a name that owns.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/facts/actions/action_tokens.hpp"
#include "core/facts/owners/owner.hpp"

namespace pmlint::facts {

// After this word a new clause may open with a name.
[[nodiscard]] bool opens_clause(const Token& before);
// A dash, an arrow or a bar between a name and the work.
[[nodiscard]] bool is_separator(const Token& word);
// May this word stand inside a name or a list of names?
[[nodiscard]] bool stands_in_name(const Token& word);
// The first place at or after `at` that is no check mark, picture, quote or person's sign.
[[nodiscard]] std::size_t skip_marks(Tokens words, std::size_t at);
// The bracket that closes `open`; words.size() when there is none.
[[nodiscard]] std::size_t closing(Tokens words, std::size_t open);
// Nothing of the same phrase follows: the end, a mark, a date.
[[nodiscard]] bool ends_phrase(Tokens words, std::size_t at);
// One past the last word of a name that begins at `begin`; `begin` when none does.
[[nodiscard]] std::size_t name_end(Tokens words, std::size_t begin, std::size_t limit);
// "to add", "will add", "is responsible for" at `at`: the form that makes what precedes an owner.
[[nodiscard]] std::optional<OwnerForm> lead_trigger(Tokens words, std::size_t at);
// "to <word>", "will <word>" with a word that is no known verb: enough after a name that is sure.
[[nodiscard]] std::optional<OwnerForm> weak_trigger(Tokens words, std::size_t at);
// The folded names of a phrase, without articles: {"ines", "payments team"}.
[[nodiscard]] std::vector<std::string> name_parts(Tokens phrase);

}  // namespace pmlint::facts
