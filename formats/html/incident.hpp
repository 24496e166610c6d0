// SPDX-License-Identifier: MIT
// The incident as a picture needs it: entries with their places in time, the stretches that the
// document states, and the one that its timeline supports. Plain values, no geometry.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/score/report.hpp"
#include "core/time/calendar.hpp"

namespace pmlint::formats::html {

struct Span {
  time::Seconds from = 0;
  time::Seconds to = 0;
  [[nodiscard]] time::Seconds length() const { return to - from; }
};

struct Entry {
  std::optional<time::Seconds> at;  // none: cannot be placed on the axis
  std::string time;                 // as people say it: "14:05", "14:05-14:20", "T+5 min"
  std::string date;                 // "8 Jun 2024"; empty if not known
  std::string text;                 // one line
  std::uint32_t roles = 0;
  std::uint32_t line = 0;
  bool anchor = false;  // times to detect, mitigate and resolve are measured from here or to here
};

enum class Phase : std::uint8_t {
  undetected,  // from the first symptom to detection
  response,    // from there to mitigation
  mitigated,   // from there to the end
  stated,      // what the document says
  excess,      // the part of it that the timeline does not support
};

struct Piece {
  Span span;
  Phase phase = Phase::stated;
};

// A bar under the axis.
struct Stretch {
  Span span;
  std::string title;   // "Timeline", "Stated"
  std::string detail;  // "14:05 to 16:35, 2 h 30 min"
  std::string remark;  // what contradicts the timeline; empty: nothing
  std::uint32_t line = 0;
  std::vector<Piece> pieces;  // they cover the span, in order
};

struct Incident {
  std::vector<Entry> entries;  // those with a place first, in order of time
  std::size_t placed = 0;      // how many have one
  std::vector<Stretch> stretches;
  std::vector<Span> silences;  // that a rule found too long
  facts::Metrics metrics;
  bool dated = false;        // seconds since 1970; else since midnight of a first day
  std::string zones;         // "all times in UTC"; about none, several
  std::size_t left_out = 0;  // entries beyond what one page shows
};

// Entries beyond this are left out: a hostile document may have a hundred thousand.
inline constexpr std::size_t kMostEntries = 250;

// Of a file that was read.
[[nodiscard]] Incident incident_of(const score::FileReport& file);

// "8 Jun 2024", "8 Jun" without a year, "Jun 2024" without a day.
[[nodiscard]] std::string spell_date(time::CalendarDate date);
// "14:05", "14:05:30" where the second is not 0.
[[nodiscard]] std::string spell_clock(time::Seconds since_midnight);

}  // namespace pmlint::formats::html
