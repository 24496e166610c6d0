// SPDX-License-Identifier: MIT
// The words of time in English. The scan looks every word of a document up here, so a look-up is one
// probe of a table of hashes, which nearly always ends it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/text/word.hpp"
#include "core/time/calendar.hpp"

namespace pmlint::time {

// What an expression that begins with this word may be.
enum class Starter : std::uint8_t {
  none,
  month,         // value: 1..12
  weekday,       // value: 1 Monday .. 7 Sunday
  number,        // value: the number, 1..90
  article,       // a, an, another
  fraction,      // half, quarter
  clock_word,    // value: the hour; noon, midnight
  relative,      // T+5m
  period,        // P1D, PT1H30M
  vague_amount,  // several (hours)
  vague_word,    // overnight
  plural_unit,   // (for) hours
  zone_name,     // Eastern (Time)
  zone_area,     // Europe(/Oslo)
};

struct StarterWord {
  std::string_view text;
  Starter starter = Starter::none;
  std::int16_t value = 0;
};

// Mixes the length and three letters, in any case. The factors are such that few of the common
// words of English meet a word of time.
inline constexpr std::size_t kStarterSlots = 1024;
[[nodiscard]] constexpr std::size_t starter_slot(std::string_view word) {
  constexpr std::size_t kLetter = 0x1F;  // of an ASCII letter, what case does not change
  const std::size_t first = static_cast<unsigned char>(word.front()) & kLetter;
  const std::size_t middle = static_cast<unsigned char>(word[word.size() / 2]) & kLetter;
  const std::size_t last = static_cast<unsigned char>(word.back()) & kLetter;
  return (first * 85 + middle * 87 + last * 131 + word.size() * 101) % kStarterSlots;
}
// Of each slot, the place of its first word; the next slot's is where they end.
extern const std::array<std::uint8_t, kStarterSlots + 1> kStarterIndex;
// The same words for who already has a word's hash.
extern const text::WordFilter kStarterFilter;

// The entry for a word of letters in any case, which has this slot.
[[nodiscard]] StarterWord find_starter_in_slot(std::size_t slot, std::string_view word);
// The entry for a word of letters in any case; Starter::none when there is none.
[[nodiscard]] inline StarterWord find_starter(std::string_view word) {
  if (word.empty()) return {};
  const std::size_t slot = starter_slot(word);
  if (kStarterIndex[slot] == kStarterIndex[slot + 1]) return {};
  return find_starter_in_slot(slot, word);
}

// 1..12 for "Jan", "january", "Sept"; 0 otherwise.
[[nodiscard]] std::uint8_t month_number(std::string_view word);
// "May", "March", "Mar": they mean something else in lower case.
[[nodiscard]] bool is_common_word(std::string_view month);
[[nodiscard]] bool is_weekday(std::string_view word);
// 1 for "Mon", "monday" .. 7 for "Sunday"; 0 otherwise.
[[nodiscard]] std::uint8_t weekday_number(std::string_view word);
// 1..90 for "one", "ninety"; 0 otherwise.
[[nodiscard]] std::int16_t number_word(std::string_view word);

// The seconds of a unit of time: "h", "hrs", "Minutes"; 0 when the word is none. Months count 30
// days, years 365.
[[nodiscard]] Seconds unit_seconds(std::string_view word);

// "full", "business", "more": may stand between a number and its unit.
[[nodiscard]] bool is_unit_adjective(std::string_view word);

}  // namespace pmlint::time
