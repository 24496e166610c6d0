// SPDX-License-Identifier: MIT
// Finds every time, date, zone and length of time in a stretch of text in one pass, left to right.
// It reports what is written, never what it means for the incident: "5 minutes" is a length whether
// it is an outage or a time-out.
//
// The scan is lexical: a lexer cuts digits, words and marks; a small grammar joins them into the
// expressions below, longest first. It is linear and allocates only its result.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"
#include "core/text/word.hpp"
#include "core/time/calendar.hpp"

namespace pmlint::time {

// How sure the writer is ("about", "~", "at least", "2-3 hours").
enum class Precision : std::uint8_t { exact, approximate, at_most, at_least, range };

// The order of day and month in all-numeric dates. `unknown` where the text gives no evidence.
enum class DateOrder : std::uint8_t { unknown, day_first, month_first };

// One written time: a date, a clock, both, or a relative time ("T+5m").
struct TimeExpression {
  text::ByteRange range;  // includes weekday, zone, AM/PM and a glued "~"
  std::optional<CalendarDate> date;
  std::optional<ClockTime> clock;
  std::optional<Zone> zone;
  std::optional<Seconds> relative;        // T+5m: 300; T-1h: -3600
  bool approximate = false;               // "~14:05", "around 2 pm"
  bool impossible = false;                // "14:61", "31 February", "14:30 am": clocks are clamped
  bool ambiguous_order = false;           // 04-12-2022 read by custom, not by a known order: month
                                          // first with "/" and ",", day first with "-" and "."
  bool bare_hour = false;                 // "6 PM", "2100hrs", "noon": no minutes written as hh:mm
  bool redundant_meridiem = false;        // "14:15pm", "00:30 AM": clear, but not a 12-hour time
  DateOrder proves = DateOrder::unknown;  // what an all-numeric date shows: 24-10-2024 day_first
  std::uint8_t weekday = 0;               // written beside the date: 1 Monday .. 7 Sunday
  // Taken over from the other end of a range expression, not written here.
  bool date_shared = false;
  bool zone_shared = false;
};

// A start and an end written as one expression: "from 10:00 to 12:30 UTC", "10:00 - 12:00",
// "June 8, 10:00 AM – June 9, 1 PM", "between 9 and 11 AM", "05:30~09:15". What is written on one
// side only (date, AM/PM, zone) is shared with the other. Where the clocks would then lie more than
// six hours in the wrong order, the range crosses midnight: the side without a date of its own has
// the next or the previous day. The two times also stand in Scan::times.
struct RangeExpression {
  text::ByteRange range;    // includes "from" or "between" before it
  std::uint32_t start = 0;  // index into Scan::times
  std::uint32_t end = 0;
};

// An amount of time: "48 hrs", "2 h 30 min", "1h30m", "an hour and a half", "three days",
// "ninety minutes", "90-minute", "PT1H30M", "1:30 h", "2-3 hours" (the midpoint, Precision::range).
// "a couple of hours" is about two. What is shorter than a second is no length here.
struct LengthExpression {
  text::ByteRange range;  // the amount; cover(range, qualifier) is the whole
  Seconds seconds = 0;
  Seconds granularity = 1;  // the smallest unit written: "2 hours" 3600, "2.5 h" 1800
  Precision precision = Precision::exact;
  Seconds low = 0, high = 0;  // range: its ends; otherwise both equal `seconds`
  text::ByteRange qualifier;  // "about", "at least", "~"; empty if none
};

// "several hours", "a while", "overnight", "briefly": a length without a number.
struct VagueLength {
  text::ByteRange range;
};

// A zone that stands alone: "All times UTC", "(GMT+2)", "Time (UTC)".
struct ZoneMention {
  text::ByteRange range;
  Zone zone;
};

struct Scan {
  std::vector<TimeExpression> times;
  std::vector<RangeExpression> ranges;
  std::vector<LengthExpression> lengths;
  std::vector<VagueLength> vague_lengths;
  std::vector<ZoneMention> zones;  // zones outside any time expression
};

// Scans `text`; ranges in the result are relative to `text` plus `base`. Views point into `text`.
// Cheap when the text has no digits and no time words. Safe to call from several threads.
[[nodiscard]] Scan scan(std::string_view text, DateOrder order = DateOrder::unknown,
                        std::uint32_t base = 0);

// The words of a text that an expression may begin at (opening.hpp): their places among the words.
using Openings = std::span<const std::uint32_t>;
// Scans a stretch of a text whose words are known, counted as `base` is. Of `openings` the first is
// inside the stretch or behind it; returns those behind. The rows go behind those `found` has.
[[nodiscard]] Openings scan_into(Scan& found, std::string_view text,
                                 std::span<const text::Word> words, Openings openings,
                                 DateOrder order, std::uint32_t base);

// What the all-numeric dates of a whole text prove: a number above 12 in one place. unknown where
// none does or where they disagree.
[[nodiscard]] DateOrder evident_order(const Scan& scan);

}  // namespace pmlint::time
