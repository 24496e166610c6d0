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

// Where else a word goes on with an expression. A bit each.
enum WordUse : std::uint8_t {
  kBehindNumber = 1U << 0U,   // "10 AM", "28 minutes", "8 June", "9 to 11 AM"
  kBehindArticle = 1U << 1U,  // "a couple", "an hour", "a full day"
  kBehindCount = 1U << 2U,    // of a number in words: "two hours", "one hundred"
  kBehindVague = 1U << 3U,    // of an article, where no number is meant: "a while"
  kBeforeUnit = 1U << 4U,     // between a number and its unit: "full", "business", "more"
};

struct TimeWord {
  std::string_view text;
  Starter starter = Starter::none;
  std::int16_t value = 0;
  std::uint8_t uses = 0;
  std::int32_t unit = 0;  // seconds of a unit of time
};
inline constexpr TimeWord kNoTimeWord;

// Mixes the length and three letters, in any case. The factors are such that few of the common
// words of English meet a word of time.
inline constexpr std::size_t kWordSlots = 1024;
[[nodiscard]] constexpr std::size_t word_slot(std::string_view word) {
  constexpr std::size_t kLetter = 0x1F;  // of an ASCII letter, what case does not change
  const std::size_t first = static_cast<unsigned char>(word.front()) & kLetter;
  const std::size_t middle = static_cast<unsigned char>(word[word.size() / 2]) & kLetter;
  const std::size_t last = static_cast<unsigned char>(word.back()) & kLetter;
  return (first * 85 + middle * 87 + last * 131 + word.size() * 101) % kWordSlots;
}
// Of each slot, the place of its first word; the next slot's is where they end.
extern const std::array<std::uint8_t, kWordSlots + 1> kWordIndex;
// The same words for who already has a word's hash.
extern const text::WordFilter kTimeWordFilter;

// The entry for a word of letters in any case, which has this slot.
[[nodiscard]] const TimeWord& find_in_slot(std::size_t slot, std::string_view word);
// The entry for a word of letters in any case; Starter::none and no uses when there is none.
[[nodiscard]] inline const TimeWord& find_word(std::string_view word) {
  if (word.empty()) return kNoTimeWord;
  const std::size_t slot = word_slot(word);
  if (kWordIndex[slot] == kWordIndex[slot + 1]) return kNoTimeWord;
  return find_in_slot(slot, word);
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
