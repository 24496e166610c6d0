// SPDX-License-Identifier: MIT
// Where an amount of time stands: the line or cell, its label, its section. A passage is made once
// and serves every statement in it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/facts/reading.hpp"
#include "core/facts/timeline/timeline.hpp"
#include "core/facts/words/words.hpp"

namespace pmlint::facts {

struct Passage {
  text::ByteRange range;        // visible text: a line with those it is wrapped into, or a cell
  std::string_view label;       // canonical field name that governs it; empty: none
  text::ByteRange label_where;  // visible; empty when the label is a title or a header
  outline::SectionKind kind = outline::SectionKind::other;  // what governs its section
  bool event = false;                                       // part of a timeline event
  bool cell = false;
  bool header_cell = false;
};

// Sections that tell of the incident as a whole: summary, impact, and what stands above them.
[[nodiscard]] bool is_prose_of_incident(outline::SectionKind kind);

// Passages of the document that hold a time expression or a length, in document order; of events only
// those with a length.
[[nodiscard]] std::vector<Passage> timed_passages(const Reading& reading, const Timeline& timeline);

}  // namespace pmlint::facts
