// SPDX-License-Identifier: MIT
// The small values a rule works with. A place in the source and a place in the visible text are two
// types, so that one cannot be reported as the other: Document::source_range() turns text to source.
#pragma once

#include <pmlint/abi.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

// Bytes, half open.
template <class Of>
struct RangeIn {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(std::uint32_t offset) const {
    return begin <= offset && offset < end;
  }
  [[nodiscard]] constexpr bool contains(RangeIn other) const {
    return begin <= other.begin && other.end <= end;
  }
  friend constexpr bool operator==(const RangeIn&, const RangeIn&) = default;
};

struct Source;
struct VisibleText;
using Range = RangeIn<Source>;           // in the file: what a diagnostic points at
using TextRange = RangeIn<VisibleText>;  // in what a reader sees: what patterns are looked for in

// The smallest range that covers both.
template <class Of>
[[nodiscard]] constexpr RangeIn<Of> cover(RangeIn<Of> a, RangeIn<Of> b) {
  return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

// A day; `year` 0: none was written; `day` 0: only a month was.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 1;
  std::uint8_t day = 1;
  friend constexpr bool operator==(const Date&, const Date&) = default;
};

// Days since 1970-01-01 (a Thursday); the date must have a year and a day. Years are counted from
// March, so that the leap day is the last of its year.
[[nodiscard]] constexpr std::int64_t days_since_epoch(const Date& date) {
  const int year = date.year - (date.month <= 2 ? 1 : 0);
  const int day_of_year = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1;
  return std::int64_t{365} * year + year / 4 - year / 100 + year / 400 + day_of_year - 719468;
}

enum class Meridiem : std::uint8_t { none, am, pm };

// A time of day on the 24-hour clock, whatever it was written on.
struct Clock {
  std::uint8_t hour = 0;    // 0..24
  std::uint8_t minute = 0;  // 0..59
  std::int8_t second = -1;  // -1: not written
  Meridiem meridiem = Meridiem::none;
  bool minute_unknown = false;  // "14:??"
  friend constexpr bool operator==(const Clock&, const Clock&) = default;
};

using Seconds = std::int64_t;

// A point on the document's time axis. Subtract only moments of equal `dated`.
struct Moment {
  Seconds seconds = 0;
  bool dated = false;
  friend constexpr bool operator==(const Moment&, const Moment&) = default;
};

// The length from a to b; none when one of them is missing or they cannot be compared.
[[nodiscard]] constexpr std::optional<Seconds> elapsed(const std::optional<Moment>& from,
                                                       const std::optional<Moment>& to) {
  if (!from || !to || from->dated != to->dated) return std::nullopt;
  return to->seconds - from->seconds;
}

// How the values above cross the ABI.
namespace abi {

constexpr std::string_view text(pml_str s) {
  return s.size == 0 ? std::string_view() : std::string_view(s.data, s.size);
}
constexpr pml_str str(std::string_view s) { return {s.data(), s.size()}; }
constexpr Range source(pml_range r) { return {r.begin, r.end}; }
constexpr TextRange visible(pml_range r) { return {r.begin, r.end}; }
constexpr std::optional<Date> date(pml_date d) {
  if (d.month == 0) return std::nullopt;
  return Date{d.year, d.month, d.day};
}
constexpr std::optional<Clock> clock(pml_clock c) {
  if ((c.flags & PML_CLOCK_GIVEN) == 0) return std::nullopt;
  const Meridiem meridiem = (c.flags & PML_CLOCK_AM) != 0   ? Meridiem::am
                            : (c.flags & PML_CLOCK_PM) != 0 ? Meridiem::pm
                                                            : Meridiem::none;
  return Clock{c.hour, c.minute, c.second, meridiem, (c.flags & PML_CLOCK_MINUTE_UNKNOWN) != 0};
}
constexpr std::optional<Moment> moment(pml_moment m) {
  if (m.kind == PML_MOMENT_NONE) return std::nullopt;
  return Moment{m.seconds, m.kind == PML_MOMENT_DATED};
}
constexpr std::optional<Seconds> seconds(pml_seconds s) {
  if (s.given == 0) return std::nullopt;
  return s.value;
}
constexpr std::optional<std::uint32_t> row(std::uint32_t index) {
  if (index == PML_NONE) return std::nullopt;
  return index;
}

}  // namespace abi
}  // namespace pmlint
