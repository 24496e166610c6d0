// SPDX-License-Identifier: MIT
// Turns what the readers found into the rows of a Scan.
#include "core/time/scan_builder.hpp"

namespace pmlint::time {

std::uint32_t ScanBuilder::add(const TimeRead& read) {
  TimeExpression time;
  time.range = range(read.begin, read.end);
  time.approximate = read.approximate;
  time.date_shared = read.date_shared;
  time.zone_shared = read.zone_shared;
  if (read.zone) time.zone = read.zone->zone;
  if (read.date) {
    time.date = read.date->date;
    time.impossible = read.date->impossible;
    time.ambiguous_order = read.date->ambiguous_order;
    time.proves = read.date->proves;
    if (!read.date_shared) time.weekday = read.date->weekday;
  }
  if (read.clock) {
    const ClockStyle style = read.clock->style;
    time.clock = read.clock->clock;
    time.impossible = time.impossible || read.clock->impossible;
    time.redundant_meridiem = read.clock->redundant_meridiem;
    time.bare_hour =
        style == ClockStyle::hour || style == ClockStyle::word || style == ClockStyle::compact;
  }
  scan_.times.push_back(time);
  return static_cast<std::uint32_t>(scan_.times.size() - 1);
}

void ScanBuilder::add(const RangeRead& read) {
  RangeExpression& added = scan_.ranges.emplace_back();
  added.range = range(read.begin, read.end.end);
  added.start = add(read.start);
  added.end = add(read.end);
}

void ScanBuilder::add_days(const TimeRead& read) {
  RangeExpression& added = scan_.ranges.emplace_back();
  added.range = range(read.begin, read.end);
  TimeRead first = read;
  first.end = read.date->first_end;
  added.start = add(first);
  TimeRead last = read;
  last.begin = read.date->last_begin;
  last.date->date.day = read.date->last_day;
  last.date->weekday = 0;
  last.approximate = false;
  added.end = add(last);
}

void ScanBuilder::add(Position begin, const RelativeRead& read) {
  TimeExpression& time = scan_.times.emplace_back();
  time.range = range(begin, read.end);
  time.relative = read.offset;
}

void ScanBuilder::add(Position begin, const LengthRead& read, const QualifierRead& qualifier) {
  LengthExpression& added = scan_.lengths.emplace_back();
  added.range = range(begin, read.end);
  added.seconds = read.seconds;
  added.granularity = read.granularity;
  added.precision = read.precision;
  added.low = read.low;
  added.high = read.high;
  if (qualifier.end == 0) return;
  added.qualifier = range(qualifier.begin, qualifier.end);
  if (added.precision != Precision::range) added.precision = qualifier.precision;
}

void ScanBuilder::add(const VagueRead& read) {
  scan_.vague_lengths.push_back({range(read.begin, read.end)});
}

void ScanBuilder::add(const ZoneRead& read) {
  scan_.zones.push_back({range(read.begin, read.end), read.zone});
}

}  // namespace pmlint::time
