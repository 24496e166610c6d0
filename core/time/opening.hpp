// SPDX-License-Identifier: MIT
// What an expression of time may begin at, told of a word alone, so that a text's different words can
// be asked once.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/text/word.hpp"

namespace pmlint::time {

// A bit each.
enum Opening : std::uint8_t {
  kOpens = 1U << 0U,
  kOpensInCapitals = 1U << 1U,  // "PST"
};

// Of a word of letters in lower case.
[[nodiscard]] std::uint8_t opening_of(std::string_view lower);

// May one begin at the word, or inside it? `opening` is kOpens of what is no word of letters.
[[nodiscard]] inline bool may_open(const text::Word& word, std::uint8_t opening) {
  if (opening == 0) return false;
  return (opening & kOpens) != 0 || word.capitals == text::Capitals::inside;
}

}  // namespace pmlint::time
