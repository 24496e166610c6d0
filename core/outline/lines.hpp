// SPDX-License-Identifier: MIT
// The visible lines of a document. Postmortems are written in lines more than in blocks: a title, an
// event or an action is often one line of a paragraph, so these are the atoms of outline and facts.
#pragma once

#include <cstdint>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::outline {

struct Line {
  text::ByteRange text;                          // trimmed, without pictures, never empty
  markdown::BlockId block = markdown::kNoBlock;  // the heading or paragraph
  markdown::BlockId item = markdown::kNoBlock;   // innermost list item around it
  bool first_of_block = false;
  bool last_of_block = false;
  bool first_of_item = false;  // opens its list item
  bool quoted = false;         // inside a block quote
  bool goes_on = false;        // in the sentence of the line before: the text is wrapped
  [[nodiscard]] bool alone() const { return first_of_block && last_of_block; }
};

// Lines of headings, paragraphs and understood HTML, in reading order; not those of code, tables,
// front matter and footnotes.
[[nodiscard]] std::vector<Line> lines_of(const markdown::Document& document);

}  // namespace pmlint::outline
