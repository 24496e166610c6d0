// SPDX-License-Identifier: MIT
// Where tokens end that are more than a run of letters.
#pragma once

#include <cstddef>
#include <string_view>

namespace pmlint::facts {

// Each gives one past the last byte of what begins at `at`.
[[nodiscard]] std::size_t url_end(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t number_end(std::string_view text, std::size_t at);  // "2025-03-14", "5m"
[[nodiscard]] std::size_t handle_end(std::string_view text, std::size_t at);  // after the @
[[nodiscard]] std::size_t host_end(std::string_view text, std::size_t at);    // "example.org"

// Do letters that end here stand for themselves, and are no part of a longer word, an address, a URL?
[[nodiscard]] bool ends_plain_word(std::string_view text, std::size_t end);

// "P. Natarajan": does the dot after the word from `at` to `end` belong to it?
[[nodiscard]] bool is_initial(std::string_view text, std::size_t at, std::size_t end);

}  // namespace pmlint::facts
