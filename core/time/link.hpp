// SPDX-License-Identifier: MIT
// What stands between a date and its clock, or a clock and its date: ", ", " at about ", " @ ", " - ".
#pragma once

#include <string_view>

#include "core/time/lexer.hpp"

namespace pmlint::time {

struct Link {
  Position end = 0;
  bool strong = true;    // nothing but blanks, a comma, "at" ...; no dash
  bool between = false;  // "between": an "and" may follow
  bool bracket = false;
};

// Reads on from `p` over marks and link words; `end` is `p` when there is nothing.
[[nodiscard]] Link read_link(const Text& text, Position p, bool (*is_link_word)(std::string_view));
[[nodiscard]] bool is_word_before_clock(std::string_view word);
[[nodiscard]] bool is_word_before_date(std::string_view word);

// "about", "approx": makes a time approximate.
[[nodiscard]] bool is_approximating(std::string_view word);
// Past "about", "~" and the like, with the blanks behind; `p` when nothing such stands there.
[[nodiscard]] Position skip_approximation(const Text& text, Position p);

}  // namespace pmlint::time
