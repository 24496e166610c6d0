// SPDX-License-Identifier: MIT
// The words around a number: "approximately 30 % OF MOBILE USERS". Words of one clause only.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/facts/impact/quantity.hpp"

namespace pmlint::facts {

struct ShownText {
  std::string_view text;
  std::string_view lower;  // the same in lower case

  [[nodiscard]] std::string_view word(text::ByteRange range) const {
    return lower.substr(range.begin, range.size());
  }
};

// A word beside a quantity, and what it is there.
struct BesideWord {
  text::ByteRange range;
  std::string_view lower;
  std::uint32_t bits = 0;  // QuantityWord

  [[nodiscard]] bool empty() const { return range.empty(); }
  [[nodiscard]] bool is(std::uint32_t wanted) const { return (bits & wanted) != 0; }
};

// The word that follows `at` in the same clause; empty when a mark or the line ends it. A line break
// inside a sentence is no end.
[[nodiscard]] BesideWord word_after(const ShownText& shown, std::uint32_t at, std::uint32_t end);
// The word before `at` on the same line; empty when a mark stands between.
[[nodiscard]] BesideWord word_before(const ShownText& shown, std::uint32_t begin, std::uint32_t at);

struct NounPhrase {
  text::ByteRange noun;  // "sign-up attempts"; empty: nothing is counted
  Counted counted = Counted::unsaid;
  bool narrowed = false;
};
// What is counted by the number that ends at `at`, looked for within `reach` words.
[[nodiscard]] NounPhrase noun_phrase(const ShownText& shown, std::uint32_t at, std::uint32_t end,
                                     int reach);

}  // namespace pmlint::facts
