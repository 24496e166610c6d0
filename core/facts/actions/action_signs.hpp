// SPDX-License-Identifier: MIT
// Letters and signs beyond ASCII, as the words of action items need them: which are letters, which
// are marks with a meaning, and what a Latin letter is without its accent.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/facts/actions/action_token.hpp"

namespace pmlint::facts {

struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;
};

// The code point at `at`; U+FFFD of one byte where there is none.
[[nodiscard]] CodePoint code_point(std::string_view text, std::size_t at);

enum class Sign : std::uint8_t { letter, space, apostrophe, mark };

struct SignMeaning {
  char32_t first, last;
  Sign sign;
  TokenKind kind;
};

[[nodiscard]] SignMeaning sign_of(char32_t c);

// Scripts without case count as capital: a name in them cannot look otherwise.
[[nodiscard]] bool is_capital(char32_t c);

// The length of what stands at `at`, 0 when it is something else: a letter; a letter or a digit; what
// may join two of them inside a word, as in "don't" and "follow-up".
[[nodiscard]] std::size_t letter_length(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t letter_or_digit_length(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t joint_length(std::string_view text, std::size_t at);

[[nodiscard]] constexpr char lower_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Lower case, accents of Latin letters taken off ("Inês" is "ines"); other scripts as they are.
[[nodiscard]] std::string folded(std::string_view text);

// The same, written to `to`, which has room for as many bytes as `text` has. Returns one past the
// last byte written.
char* fold_into(char* to, std::string_view text);

}  // namespace pmlint::facts
