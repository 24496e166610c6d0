// SPDX-License-Identifier: MIT
// What is stated of how long the incident lasted, as lengths, as windows and as metrics.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text/source.hpp"
#include "core/time/calendar.hpp"
#include "core/time/scan.hpp"

namespace pmlint::facts {

// A statement about how long the incident as a whole lasted.
struct Duration {
  text::ByteRange where;
  time::LengthExpression length;      // its ranges are in the visible text
  std::uint32_t window = 0xFFFFFFFF;  // a window stated in the same sentence or field
  bool cell = false;                  // stands in a table
  // Of one phase, region or service ("EU: 2 h"), or of degradation beside an outage.
  bool partial = false;
};

// A statement of start and end of the incident as a whole.
struct Window {
  text::ByteRange where;
  text::ByteRange start_where;
  text::ByteRange end_where;
  std::optional<time::CalendarDate> start_date, end_date;
  std::optional<time::ClockTime> start_clock, end_clock;
  std::optional<time::Moment> start, end;
  std::string_view zone;
  bool approximate = false;
};

// "several hours": a length of the incident without a number.
struct VagueDuration {
  text::ByteRange where;
};

// A stated time to detect, acknowledge, mitigate or resolve. ABI: append only.
enum class Metric : std::uint8_t { detect, acknowledge, mitigate, resolve };
struct StatedMetric {
  text::ByteRange where;  // label and value
  Metric metric = Metric::detect;
  bool mean = false;  // "MTTR": a mean of one
  time::LengthExpression length;
};

// Time to detect, mitigate and resolve, from the roles of the timeline's events.
struct Metrics {
  std::optional<time::Seconds> time_to_detect, time_to_mitigate, time_to_resolve;
};

}  // namespace pmlint::facts
