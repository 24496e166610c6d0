// SPDX-License-Identifier: MIT
#include "tests/core/time/show.hpp"

#include <cstdio>

namespace pmlint::time::test {
namespace {

std::string date_of(const CalendarDate& date) {
  char text[32];
  if (date.day == 0) {
    std::snprintf(text, sizeof text, "%04d-%02d", date.year, date.month);
  } else if (date.year == 0) {
    std::snprintf(text, sizeof text, "--%02d-%02d", date.month, date.day);
  } else {
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  }
  return text;
}

std::string zone_of(const Zone& zone) {
  std::string shown(zone.name);
  if (zone.ambiguous) return shown + "?";
  if (zone.offset) shown += "=" + std::to_string(*zone.offset);
  return shown;
}

std::string time_of(const TimeExpression& time) {
  std::string shown;
  if (time.relative)
    shown = "T" + std::string(*time.relative < 0 ? "" : "+") + std::to_string(*time.relative);
  if (time.date) shown += (time.date_shared ? "^" : "") + date_of(*time.date);
  if (time.clock) {
    if (time.date) shown += "T";
    shown += iso(std::nullopt, time.clock);
    if (time.clock->minute_unknown) shown += " minute unknown";
  }
  if (time.zone) shown += (time.zone_shared ? " ^" : " ") + zone_of(*time.zone);
  if (time.approximate) shown += " about";
  if (time.impossible) shown += " impossible";
  if (time.ambiguous_order) shown += " order?";
  if (time.redundant_meridiem) shown += " redundant";
  return shown;
}

std::string length_of(std::string_view text, const LengthExpression& length) {
  std::string shown = std::to_string(length.seconds);
  if (length.low != length.high) {
    shown += " (" + std::to_string(length.low) + ".." + std::to_string(length.high) + ")";
  }
  constexpr const char* kPrecision[] = {"", " approximate", " at most", " at least", " range"};
  shown += kPrecision[static_cast<int>(length.precision)];
  if (!length.qualifier.empty()) {
    shown +=
        " by <" + std::string(text.substr(length.qualifier.begin, length.qualifier.size())) + ">";
  }
  return shown;
}

}  // namespace

std::string show(std::string_view text, const Scan& scan) {
  std::string shown;
  const auto add = [&](pmlint::text::ByteRange range, const std::string& value) {
    if (!shown.empty()) shown += "; ";
    shown += "<" + std::string(text.substr(range.begin, range.size())) + "> " + value;
  };
  for (const TimeExpression& time : scan.times) add(time.range, time_of(time));
  for (const RangeExpression& range : scan.ranges) add(range.range, "range");
  for (const LengthExpression& length : scan.lengths) add(length.range, length_of(text, length));
  for (const VagueLength& vague : scan.vague_lengths) add(vague.range, "vague");
  for (const ZoneMention& zone : scan.zones) add(zone.range, "zone " + zone_of(zone.zone));
  return shown;
}

std::string show(std::string_view text, DateOrder order) { return show(text, scan(text, order)); }

}  // namespace pmlint::time::test
