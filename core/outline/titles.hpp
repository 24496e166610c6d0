// SPDX-License-Identifier: MIT
// Which lines are titles? A heading is one by its form; a bold or plain line by standing alone, being
// short and saying what sections are called. Judged line by line; nesting.cpp makes sections of them.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/outline/lines.hpp"
#include "core/outline/outline.hpp"

namespace pmlint::outline {

struct TitleLine {
  std::size_t line = 0;  // index of the line; for a table row, of the line before it
  TitleForm form = TitleForm::heading;
  std::uint8_t heading_level = 0;  // heading, or what stands for one: 1..6
  bool part = false;               // a heading that is part of the one above it at its level
  bool lead_in = false;            // "**Summary:** text": the body begins on the same line
  bool plain_lead_in = false;      // the same, and not bold: "Action items: text"
  bool names_list = false;         // "- Improvements:", "- Tasks:": what the bullets below are
  bool in_item = false;            // opens a list item
  text::ByteRange title;           // without numbering, colon and marks
  text::ByteRange scope;           // label: what it governs (the rest of its line or item)
  std::uint32_t body_begin = 0;
  markdown::BlockId block = markdown::kNoBlock;
  TitleKinds kinds;
};

// All candidates in document order. A label ("Impact: ...") is one only when its kind is known.
[[nodiscard]] std::vector<TitleLine> title_lines(const markdown::Document& document,
                                                 std::span<const Line> lines,
                                                 const std::vector<OwnSynonym>& own);

}  // namespace pmlint::outline
