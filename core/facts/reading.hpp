// SPDX-License-Identifier: MIT
// What the readers of facts share: the document, its sections, its words, and one time scan of every
// leaf block. Each reader (timeline, durations, causes, actions, ...) is a function of a Reading.
#pragma once

#include <span>
#include <string_view>

#include "core/facts/words/text_words.hpp"
#include "core/markdown/document.hpp"
#include "core/outline/outline.hpp"
#include "core/text/source.hpp"
#include "core/time/scan.hpp"

namespace pmlint::facts {

struct Reading {
  const text::Source& source;
  const markdown::Document& document;
  const outline::Outline& outline;
  const TextWords& words;  // of Document::text()
  time::Scan scan;  // ranges in Document::text(), sorted by begin; no expression crosses a block

  // Expressions that begin inside a visible range. O(log n).
  [[nodiscard]] std::span<const time::TimeExpression> times_in(text::ByteRange visible) const;
  [[nodiscard]] std::span<const time::RangeExpression> ranges_in(text::ByteRange visible) const;
  [[nodiscard]] std::span<const time::LengthExpression> lengths_in(text::ByteRange visible) const;
  [[nodiscard]] std::span<const time::ZoneMention> zones_in(text::ByteRange visible) const;
};

// Scans every leaf block but code; the order of day and month in numeric dates comes from the
// document's own evidence.
[[nodiscard]] Reading make_reading(const text::Source& source, const markdown::Document& document,
                                   const outline::Outline& outline, const TextWords& words);

}  // namespace pmlint::facts
