// SPDX-License-Identifier: MIT
// Small help for rules that look at words and write sentences. ASCII case rules: enough for the
// words of patterns, harmless to other letters.
#pragma once

#include <pmlint/values.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pmlint {

[[nodiscard]] constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
// Letters, digits, '_' and every byte of a letter beyond ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) {
  const char l = lower(c);
  return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
}

[[nodiscard]] inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}

[[nodiscard]] constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

// The offset of `words` ("human error", lower case) in `text` at word borders and in any case, from
// `from` on; npos if it is not there. A space in `words` also matches a line break.
[[nodiscard]] constexpr std::size_t find_words(std::string_view text, std::string_view words,
                                               std::size_t from = 0) {
  if (words.empty()) return std::string_view::npos;
  for (std::size_t i = from; i + words.size() <= text.size(); ++i) {
    if (i > 0 && is_word_byte(text[i - 1])) continue;
    std::size_t same = 0;
    while (same < words.size()) {
      const char c = text[i + same] == '\n' ? ' ' : lower(text[i + same]);
      if (c != words[same]) break;
      ++same;
    }
    const std::size_t after = i + words.size();
    if (same == words.size() && (after == text.size() || !is_word_byte(text[after]))) return i;
  }
  return std::string_view::npos;
}

// Calls `visit(std::string_view word, std::size_t offset)` for each run of word bytes.
template <class Visit>
constexpr void for_each_word(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (end > i) visit(text.substr(i, end - i), i);
    i = end + 1;
  }
}

[[nodiscard]] constexpr std::string_view trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

// "1 entry", "3 entries".
[[nodiscard]] inline std::string count_of(std::size_t count, std::string_view one,
                                          std::string_view many) {
  return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

// A piece of the document for a message: on one line, in double quotes, at most `longest` bytes and
// then "...", never cut inside a character.
[[nodiscard]] inline std::string quoted(std::string_view text, std::size_t longest = 60) {
  std::string result = "\"";
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
