// SPDX-License-Identifier: MIT
// The stretches of a timeline that may be events, whatever it is typed as: lines of lists and
// paragraphs, headings, sentences that open with a time, rows of tables, lines of a pasted log.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/facts/reading.hpp"

namespace pmlint::facts {

enum class UnitForm : std::uint8_t { line, heading, row, log_line };

// How a unit carries its time.
enum class TimePlace : std::uint8_t {
  none,
  leading,  // it opens the unit, or follows a short label: an event for sure
  inside,   // somewhere in its prose
};

struct Unit {
  text::ByteRange range;        // visible text
  text::ByteRange description;  // what is left of it without the time
  markdown::BlockId block = markdown::kNoBlock;
  markdown::BlockId item = markdown::kNoBlock;
  UnitForm form = UnitForm::line;
  TimePlace place = TimePlace::none;
  bool opens_item = false;
  bool opens_block = false;
  bool told = false;                          // a sentence of its own among those of an event
  bool bare = false;                          // nothing but a date or time: a day heading
  std::optional<time::TimeExpression> at;     // date and clock, joined from a row's cells
  std::optional<time::TimeExpression> until;  // the end of a range
};

// Units of a visible range, in document order.
[[nodiscard]] std::vector<Unit> timeline_units(const Reading& reading, text::ByteRange range);

}  // namespace pmlint::facts
