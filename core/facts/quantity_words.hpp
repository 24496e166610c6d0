// SPDX-License-Identifier: MIT
// THE WORDS OF IMPACT: what is counted ("users", "orders"), what opens a quantity without digits
// ("all", "half of", "many"), and what a number may be about that is no impact ("CPU").
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/facts/facts.hpp"

namespace pmlint::facts {

// What a noun counts, in any number. All words here are lower case.
[[nodiscard]] std::optional<Counted> counted_by(std::string_view noun);

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
[[nodiscard]] const Lead* lead(std::uint32_t hash, std::string_view word);

// Nouns that "no" may deny beside those that are counted: "no data loss", "no user impact".
[[nodiscard]] bool is_harm(std::string_view word);
// What is said of a service nobody can use: "down", "outage", "unavailable".
[[nodiscard]] bool is_failure(std::string_view word);
// "a large NUMBER of users".
[[nodiscard]] bool is_portion(std::string_view word);
// A month, after which a number is a year or a day.
[[nodiscard]] bool is_month(std::string_view word);
// A share of these is no impact: "CPU", "memory", "quota".
[[nodiscard]] bool is_resource(std::string_view word);
// Words a noun phrase does not hold: what is counted comes before them.
[[nodiscard]] bool ends_noun_phrase(std::string_view word);
// Words that narrow nothing down: "of", "our", "affected".
[[nodiscard]] bool is_neutral(std::string_view word);
// Words that narrow down what stands before them: "users attempting to pay", "users in Europe".
[[nodiscard]] bool narrows(std::string_view word);
// "about", "nearly"; with the word before it also "more than", "up to".
[[nodiscard]] bool is_qualifier(std::string_view word);
[[nodiscard]] bool is_qualifier(std::string_view before, std::string_view word);

}  // namespace pmlint::facts
