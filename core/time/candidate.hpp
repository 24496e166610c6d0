// SPDX-License-Identifier: MIT
// Cheap tests that turn down most numbers and articles before any reader looks at them.
#pragma once

#include <cstdint>

#include "core/time/lexer.hpp"

namespace pmlint::time {

// May the number at `p` open a time or a length? Judged by what follows it.
[[nodiscard]] bool may_open_expression(const Text& text, Position p);
// May the time that ends at `p` be joined to what stands behind: a date, the other end of a range?
[[nodiscard]] bool may_go_on(const Text& text, Position p);
// What the word behind the article that ends at `p` may be to it: WordUse.
[[nodiscard]] std::uint8_t uses_behind(const Text& text, Position p);
// May the number in words that ends at `p` open a length?
[[nodiscard]] bool may_continue_number(const Text& text, Position p);

}  // namespace pmlint::time
