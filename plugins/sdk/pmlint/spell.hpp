// SPDX-License-Identifier: MIT
// How messages spell counts, quotations, lengths and times.
#pragma once

#include <pmlint/values.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pmlint {

// "1 entry", "3 entries".
[[nodiscard]] inline std::string count_of(std::size_t count, std::string_view one,
                                          std::string_view many) {
  return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

// A piece of the document for a message: on one line, in double quotes, at most `longest` bytes and
// then "...", never cut inside a character.
[[nodiscard]] inline std::string quoted(std::string_view text, std::size_t longest = 60) {
  std::string result;
  result.reserve((text.size() < longest ? text.size() : longest) + 5);  // quotes and dots
  result = '"';
  bool space = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      space = result.size() > 1;
      continue;
    }
    if (result.size() > longest && (c & 0xC0) != 0x80) return result + "...\"";
    if (space) result += ' ';
    space = false;
    result += c;
  }
  return result + '"';
}

// "3 h 30 min", "45 s", "2 d 1 h", "0 min": the two largest units at most; "-5 min" if negative.
[[nodiscard]] inline std::string spell_length(Seconds length) {
  struct Unit {
    Seconds size;
    std::string_view name;
  };
  constexpr Unit kUnits[] = {{86400, " d"}, {3600, " h"}, {60, " min"}, {1, " s"}};
  if (length == 0) return "0 min";
  std::string result = length < 0 ? "-" : "";
  if (length < 0) length = -length;
  int written = 0;
  for (const Unit& unit : kUnits) {
    const Seconds count = length / unit.size;
    length %= unit.size;
    if (count == 0) continue;
    if (written > 0) result += ' ';
    result += std::to_string(count);
    result += unit.name;
    if (++written == 2) break;
  }
  return result;
}

namespace detail {
inline std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
}  // namespace detail

// "17:35", "17:35:08" where seconds were written, "17:??" where the minute is unknown.
[[nodiscard]] inline std::string spell(const Clock& clock) {
  std::string result = detail::padded(clock.hour) + ':';
  result += clock.minute_unknown ? "??" : detail::padded(clock.minute);
  if (clock.second >= 0) result += ':' + detail::padded(clock.second);
  return result;
}

// "2025-02-26"; without a year "26 Feb"; only a month "Feb".
[[nodiscard]] inline std::string spell(const Date& date) {
  constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  if (date.year != 0 && date.day != 0) {
    return std::to_string(date.year) + '-' + detail::padded(date.month) + '-' +
           detail::padded(date.day);
  }
  const std::string_view month =
      date.month >= 1 && date.month <= 12 ? kMonths[date.month - 1] : std::string_view("?");
  std::string result = date.day != 0 ? std::to_string(date.day) + ' ' : std::string();
  result += month;
  if (date.year != 0) result += ' ' + std::to_string(date.year);
  return result;
}

// "2025-02-26 17:35", with what of the two there is.
[[nodiscard]] inline std::string spell(const std::optional<Date>& date,
                                       const std::optional<Clock>& clock) {
  std::string result = date ? spell(*date) : std::string();
  if (date && clock) result += ' ';
  if (clock) result += spell(*clock);
  return result;
}

}  // namespace pmlint
