// SPDX-License-Identifier: MIT
// Times as documents write them: often without a year, a date or a zone. The plain values here keep
// what was written apart from what was inferred; arithmetic happens only on Moment.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pmlint::time {

using Seconds = std::int64_t;

// A calendar day; `year` 0 means that none was written ("Feb 26th"), `day` 0 that only a month was.
struct CalendarDate {
  std::int16_t year = 0;
  std::uint8_t month = 1;  // 1..12
  std::uint8_t day = 1;    // 1..31
  friend auto operator<=>(const CalendarDate&, const CalendarDate&) = default;
};

// 30 February is not. A date without a year is real when some year has it.
[[nodiscard]] bool is_real(CalendarDate date);
// Days since 1970-01-01; the date must have a year and be real.
[[nodiscard]] std::int32_t days_since_epoch(CalendarDate date);
[[nodiscard]] CalendarDate date_from_days(std::int32_t days);

enum class Meridiem : std::uint8_t { none, am, pm };

// A clock time as written, already on the 24-hour clock where an AM/PM said so.
struct ClockTime {
  std::uint8_t hour = 0;    // 0..24 (24:00 is midnight at the end of a day)
  std::uint8_t minute = 0;  // 0..59
  std::int8_t second = -1;  // -1: not written
  Meridiem meridiem = Meridiem::none;
  bool minute_unknown = false;  // "14:??"
  [[nodiscard]] Seconds since_midnight() const {
    return hour * 3600 + minute * 60 + (second > 0 ? second : 0);
  }
  friend bool operator==(const ClockTime&, const ClockTime&) = default;
};

// A zone as written. Views into the text it was found in.
struct Zone {
  std::string_view name;               // "GMT+2", "CAT", "Europe/Oslo", "Eastern time"
  std::optional<std::int32_t> offset;  // minutes east of UTC, when the name alone tells it
  bool ambiguous = false;              // IST, CST, BST, ET, PT: fine within a document, not across
};

// Two spellings of the same zone? Where both offsets are known, those decide ("UTC" and "Z", "CAT" and
// "GMT+2"; "CET" and "CEST" are two); otherwise the names ("ET" and "US/Eastern").
[[nodiscard]] bool same_zone(const Zone& a, const Zone& b);

// A point on one document's time axis: seconds since 1970-01-01T00:00 in the document's own zone
// when `dated`, otherwise seconds since midnight of an unnamed first day (it may exceed a day after
// a rollover). Only moments of equal `dated` may be subtracted.
struct Moment {
  Seconds seconds = 0;
  bool dated = false;
  friend bool operator==(const Moment&, const Moment&) = default;
};

// "2025-02-26T17:35", "17:35", "2025-02-26T17:35:08", "2025-02-26": the form of the facts report.
// Seconds are shown when written; a date without year is left out.
[[nodiscard]] std::string iso(const std::optional<CalendarDate>& date,
                              const std::optional<ClockTime>& clock);

}  // namespace pmlint::time
