// SPDX-License-Identifier: MIT
// Times as they are written, wherever they stand, before anything is concluded from them; and the
// statements about how long parts of the response took.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

// A date, a clock or both, in the visible text outside code.
class WrittenTime {
 public:
  using Row = pml_time;
  explicit WrittenTime(const Row& row) : row_(&row) {}

  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }
  [[nodiscard]] std::optional<Date> date() const { return abi::date(row_->date); }
  [[nodiscard]] std::optional<Clock> clock() const { return abi::clock(row_->clock); }
  // The zone written with it; empty if none. Its offset in minutes east of UTC, if its name tells.
  [[nodiscard]] std::string_view zone() const { return abi::text(row_->zone); }
  [[nodiscard]] std::optional<std::int32_t> zone_offset() const {
    if (!flag(PML_TIME_ZONE_OFFSET_KNOWN)) return std::nullopt;
    return row_->zone_offset;
  }
  // Written beside the date: 1 Monday .. 7 Sunday; 0: none.
  [[nodiscard]] int weekday() const { return static_cast<int>(row_->weekday); }
  // 31 February, "14:30 am".
  [[nodiscard]] bool impossible() const { return flag(PML_TIME_IMPOSSIBLE); }
  // "04-12-2022" where nothing in the document tells which number is the month.
  [[nodiscard]] bool ambiguous_order() const { return flag(PML_TIME_AMBIGUOUS_ORDER); }
  // "14:15pm", "00:30 AM": clear, but no time of a 12-hour clock.
  [[nodiscard]] bool redundant_meridiem() const { return flag(PML_TIME_REDUNDANT_MERIDIEM); }
  [[nodiscard]] bool approximate() const { return flag(PML_TIME_APPROXIMATE); }
  // Taken over from the other end of a range.
  [[nodiscard]] bool date_shared() const { return flag(PML_TIME_DATE_SHARED); }
  [[nodiscard]] bool zone_shared() const { return flag(PML_TIME_ZONE_SHARED); }

 private:
  [[nodiscard]] bool flag(std::uint32_t bit) const { return (row_->flags & bit) != 0; }
  const Row* row_;
};

// An entry among timed ones that says only roughly when: "later that evening".
class VagueTime {
 public:
  using Row = pml_vague_time;
  explicit VagueTime(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }

 private:
  const Row* row_;
};

enum class Metric : std::uint32_t {
  detect = PML_METRIC_DETECT,
  acknowledge = PML_METRIC_ACKNOWLEDGE,
  mitigate = PML_METRIC_MITIGATE,
  resolve = PML_METRIC_RESOLVE,
};

// "Time to detect: 22 min".
class StatedMetric {
 public:
  using Row = pml_metric;
  explicit StatedMetric(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  [[nodiscard]] Metric metric() const { return static_cast<Metric>(row_->metric); }
  [[nodiscard]] Seconds seconds() const { return row_->seconds; }
  // Does a measured length agree with the statement?
  [[nodiscard]] bool agrees(Seconds measured) const {
    return row_->agrees_low <= measured && measured <= row_->agrees_high;
  }
  // "MTTR": of one incident, a mean of one.
  [[nodiscard]] bool mean() const { return (row_->flags & PML_METRIC_MEAN) != 0; }

 private:
  const Row* row_;
};

}  // namespace pmlint
