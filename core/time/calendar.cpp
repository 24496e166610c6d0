// SPDX-License-Identifier: MIT
// The proleptic Gregorian calendar, and how dates and clocks are printed.
#include "core/time/calendar.hpp"

#include <array>
#include <chrono>

namespace pmlint::time {
namespace {

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

void append_number(std::string& out, int value, int width) {
  std::array<char, 8> digits{};
  for (int i = width; i > 0; --i) {
    digits[static_cast<std::size_t>(i - 1)] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
  out.append(digits.data(), static_cast<std::size_t>(width));
}

}  // namespace

bool is_real(CalendarDate date) {
  constexpr std::array<int, 12> kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.month < 1 || date.month > 12 || date.day > kDays[date.month - 1U]) return false;
  return date.month != 2 || date.day != 29 || date.year == 0 || is_leap(date.year);
}

std::int32_t days_since_epoch(CalendarDate date) {
  const std::chrono::year_month_day day{std::chrono::year{date.year},
                                        std::chrono::month{date.month}, std::chrono::day{date.day}};
  return static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count());
}

CalendarDate date_from_days(std::int32_t days) {
  const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{days}}};
  return {static_cast<std::int16_t>(static_cast<int>(day.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
}

std::string iso(const std::optional<CalendarDate>& date, const std::optional<ClockTime>& clock) {
  std::string out;
  const bool has_date = date && date->year != 0;
  if (has_date) {
    append_number(out, date->year, 4);
    out += '-';
    append_number(out, date->month, 2);
    if (date->day != 0) {
      out += '-';
      append_number(out, date->day, 2);
    }
  }
  if (!clock) return out;
  if (has_date) out += 'T';
  append_number(out, clock->hour, 2);
  out += ':';
  append_number(out, clock->minute, 2);
  if (clock->second >= 0) {
    out += ':';
    append_number(out, clock->second, 2);
  }
  return out;
}

}  // namespace pmlint::time
