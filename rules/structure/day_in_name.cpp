// SPDX-License-Identifier: MIT
#include "day_in_name.hpp"

#include <cstdint>

namespace structure {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number of exactly `count` digits at `at`; -1 when there are others.
int number(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!is_digit(text[i])) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

std::optional<pmlint::Date> day_in_name(std::string_view text) {
  constexpr int kFirstYear = 1990;
  constexpr int kLastYear = 2099;
  constexpr std::size_t kYear = 4;
  for (std::size_t i = 0; i + 8 <= text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    std::size_t end = i;
    while (end < text.size() && is_digit(text[end])) ++end;
    const std::size_t digits = end - i;
    const int year = number(text, i, kYear);
    if ((digits == 4 || digits == 8) && year >= kFirstYear && year <= kLastYear) {
      const bool marks = digits == kYear && end < text.size() &&
                         (text[end] == '-' || text[end] == '_' || text[end] == '/');
      const std::size_t month_at = i + kYear + (marks ? 1 : 0);
      const std::size_t day_at = month_at + 2 + (marks ? 1 : 0);
      const bool shaped =
          digits == 8 || (marks && day_at <= text.size() && text[day_at - 1] == text[end]);
      const int month = number(text, month_at, 2);
      const int day = number(text, day_at, 2);
      if (shaped && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        return pmlint::Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                            static_cast<std::uint8_t>(day)};
      }
    }
    i = end;
  }
  return std::nullopt;
}

}  // namespace structure
