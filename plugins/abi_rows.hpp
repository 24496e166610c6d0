// SPDX-License-Identifier: MIT
// Core's small values in the layout of the ABI. Zero means "not given".
#pragma once

#include <pmlint/abi.h>

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text/byte_range.hpp"
#include "core/time/calendar.hpp"

namespace pmlint::plugins {

constexpr pml_str str(std::string_view text) { return {text.data(), text.size()}; }
constexpr pml_range range(text::ByteRange range) { return {range.begin, range.end}; }

template <class Enum>
constexpr std::uint32_t value(Enum enumerator) {
  return static_cast<std::uint32_t>(enumerator);
}

constexpr std::uint32_t bit(bool set, std::uint32_t mask) { return set ? mask : 0; }

constexpr pml_moment moment(const std::optional<time::Moment>& moment) {
  if (!moment) return {0, PML_MOMENT_NONE, 0};
  return {moment->seconds,
          static_cast<std::uint32_t>(moment->dated ? PML_MOMENT_DATED : PML_MOMENT_UNDATED), 0};
}

constexpr pml_seconds seconds(const std::optional<time::Seconds>& length) {
  return length ? pml_seconds{*length, 1, 0} : pml_seconds{0, 0, 0};
}

constexpr pml_date date(const std::optional<time::CalendarDate>& date) {
  return date ? pml_date{date->year, date->month, date->day} : pml_date{0, 0, 0};
}

constexpr pml_clock clock(const std::optional<time::ClockTime>& clock) {
  if (!clock) return {0, 0, 0, 0};
  std::uint32_t flags = PML_CLOCK_GIVEN;
  flags |= bit(clock->meridiem == time::Meridiem::am, PML_CLOCK_AM);
  flags |= bit(clock->meridiem == time::Meridiem::pm, PML_CLOCK_PM);
  flags |= bit(clock->minute_unknown, PML_CLOCK_MINUTE_UNKNOWN);
  return {clock->hour, clock->minute, clock->second, static_cast<std::uint8_t>(flags)};
}

}  // namespace pmlint::plugins
