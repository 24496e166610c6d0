// SPDX-License-Identifier: MIT
// Reads dates in digits and with the names of months.
#pragma once

#include <cstdint>
#include <optional>

#include "core/time/clock.hpp"
#include "core/time/scan.hpp"

namespace pmlint::time {

struct DateRead {
  Position begin = 0;
  Position end = 0;
  CalendarDate date;
  bool impossible = false;
  bool ambiguous_order = false;
  bool numeric = false;
  DateOrder proves = DateOrder::unknown;
  std::uint8_t weekday = 0;  // written beside it: 1 Monday .. 7 Sunday
  // "June 8-9, 2024": the last day and where it stands; 0 when there is one day only.
  std::uint8_t last_day = 0;
  Position first_end = 0;
  Position last_begin = 0;
};

// A number outside is no year.
inline constexpr std::int64_t kFirstYear = 1970;
inline constexpr std::int64_t kLastYear = 2099;

// "2024-06-08", "06/08/2024".
[[nodiscard]] std::optional<DateRead> read_numeric_date(const Text& text, Position p,
                                                        DateOrder order, After after);
// "Feb 26th, 2025", "February 2024".
[[nodiscard]] std::optional<DateRead> read_month_first(const Text& text, Position p);
// "26 Feb 2025", "26th of February", "26-Feb-2025", "7-13th Nov".
[[nodiscard]] std::optional<DateRead> read_day_first(const Text& text, Position p);
// "2024 June 8", "2024-Jun-08".
[[nodiscard]] std::optional<DateRead> read_year_first(const Text& text, Position p);
// Any of them.
[[nodiscard]] std::optional<DateRead> read_date(const Text& text, Position p, DateOrder order,
                                                After after);

}  // namespace pmlint::time
