// SPDX-License-Identifier: MIT
// The value of such a field is a length ("22 min") or is written as a clock ("0:22"). A value with
// several lengths tells of several things and is left alone.
#include "core/facts/durations/stated_metrics.hpp"

#include <array>
#include <optional>
#include <string_view>

#include "core/time/scan.hpp"

namespace pmlint::facts {
namespace {

struct Row {
  std::string_view field;
  Metric metric;
};
constexpr std::array kRows{
    Row{"time_to_detect", Metric::detect}, Row{"time_to_acknowledge", Metric::acknowledge},
    Row{"time_to_mitigate", Metric::mitigate}, Row{"time_to_resolve", Metric::resolve}};

std::optional<time::LengthExpression> only_length(std::string_view value) {
  const time::Scan scan = time::scan(value);
  if (scan.lengths.size() == 1 && scan.ranges.empty()) return scan.lengths.front();
  if (!scan.lengths.empty() || scan.times.size() != 1) return std::nullopt;
  const time::TimeExpression& clock = scan.times.front();
  if (!clock.clock || clock.date || clock.zone || clock.bare_hour ||
      clock.clock->meridiem != time::Meridiem::none) {
    return std::nullopt;
  }
  time::LengthExpression length;
  length.seconds = length.low = length.high = clock.clock->since_midnight();
  length.granularity = clock.clock->second >= 0 ? 1 : 60;
  if (clock.approximate) length.precision = time::Precision::approximate;
  return length;
}

// "MTTR", "Mean time to recovery".
bool is_mean(std::string_view label) {
  return label.find("MTT") != std::string_view::npos ||
         label.find("ean ") != std::string_view::npos;
}

}  // namespace

std::vector<StatedMetric> read_stated_metrics(const text::Source& source,
                                              const std::vector<Field>& fields) {
  std::vector<StatedMetric> metrics;
  for (const Field& field : fields) {
    if (!field.name.starts_with("time_to_")) continue;
    for (const Row& row : kRows) {
      if (row.field != field.name) continue;
      if (const auto length = only_length(field.value_text)) {
        metrics.push_back({field.where, row.metric, is_mean(source.text(field.label)), *length});
      }
    }
  }
  return metrics;
}

}  // namespace pmlint::facts
