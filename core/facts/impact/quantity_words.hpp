// SPDX-License-Identifier: MIT
// THE WORDS OF IMPACT: what is counted ("users", "orders"), what opens a quantity without digits
// ("all", "half of", "many"), and what a number may be about that is no impact ("CPU").
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/facts/impact/quantity.hpp"
#include "core/text/word.hpp"

namespace pmlint::facts {

// What a word is beside a quantity. A bit each; a word may have several.
enum QuantityWord : std::uint32_t {
  kCountsPeople = 1U << 0U,
  kCountsWork = 1U << 1U,
  kCountsParts = 1U << 2U,
  kCountsPlaces = 1U << 3U,
  kHarmWord = 1U << 4U,        // "no" may deny it though it is not counted: "no data loss"
  kDeniableWord = 1U << 5U,    // so may "not": "was not exploited"
  kFailureWord = 1U << 6U,     // said of a service nobody can use: "down", "outage"
  kResourceWord = 1U << 7U,    // a share of it is no impact: "CPU", "memory", "quota"
  kEndsPhrase = 1U << 8U,      // no noun phrase holds it: what is counted comes before
  kNeutralWord = 1U << 9U,     // narrows nothing down: "of", "our", "affected"
  kNarrowingWord = 1U << 10U,  // narrows down what stands before it: "users IN Europe"
  kQualifierWord = 1U << 11U,  // "about", "nearly"
  kPortionWord = 1U << 12U,    // "a large NUMBER of users"
  kMonthWord = 1U << 13U,      // after it a number is a year or a day
};

// The bits of a word, all of them lower case; 0 when it says nothing about quantities.
[[nodiscard]] std::uint32_t quantity_word(std::string_view word);
// What the noun with these bits counts, in any number.
[[nodiscard]] std::optional<Counted> counted_by(std::uint32_t bits);

enum class LeadKind : std::uint8_t {
  all,       // "all users"
  everyone,  // "everyone": counts by itself
  none,      // "no orders"
  nobody,    // "nobody", "none"
  number,    // "two regions"
  fraction,  // "half of the requests"
  vague,     // "many customers"
  portion,   // "a large number of customers": vague, if a word for a portion follows
  entirely,  // "completely unavailable", "full outage"
  never,     // "was never unavailable"
};
struct Lead {
  LeadKind kind = LeadKind::all;
  double value = 0;
};

// The quantity a word may open; `hash` is its word_hash().
extern const text::WordFilter kLeadFilter;  // holds the words that open one
[[nodiscard]] const Lead* lead(std::uint32_t hash, std::string_view word);

// With the word before it: "more than", "up to".
[[nodiscard]] bool is_qualifier(std::string_view before, std::string_view word);

}  // namespace pmlint::facts
