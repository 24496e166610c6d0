// SPDX-License-Identifier: MIT
// Reads whole times, a date and a clock together, and the ranges two of them make.
#pragma once

#include <optional>

#include "core/time/date.hpp"

namespace pmlint::time {

// A date, a clock or both.
struct TimeRead {
  Position begin = 0;
  Position end = 0;
  std::optional<DateRead> date;
  std::optional<ClockRead> clock;
  std::optional<ZoneRead> zone;
  bool between = false;  // "June 8, between 9:00": "and" may follow
  bool bracket = false;  // "June 8 (10:00": the bracket is open
  bool alone = false;    // what stands behind tells that it is no part of a range
  bool approximate = false;
  bool date_shared = false;  // from the other end of a range
  bool zone_shared = false;
};

// A date, a clock or both; a weak clock too, for the caller to judge.
[[nodiscard]] std::optional<TimeRead> read_time(const Text& text, Position p, DateOrder order,
                                                After after);
struct RelativeRead {
  Position end = 0;
  Seconds offset = 0;
};
// "T+5m", "T-1h", "T + 00:05", "T+0"; "T+5" and "T0" where a line begins so.
[[nodiscard]] std::optional<RelativeRead> read_relative(const Text& text, Position p);

struct RangeRead {
  Position begin = 0;  // "from" included
  TimeRead start;
  TimeRead end;
};
// The range that `start` opens, both ends completed from each other.
[[nodiscard]] std::optional<RangeRead> read_range(const Text& text, const TimeRead& start,
                                                  DateOrder order);

}  // namespace pmlint::time
