// SPDX-License-Identifier: MIT
// Lines, then titles among them, then sections; the title of the document is taken out before they nest.
#include "core/outline/outline.hpp"

#include "core/outline/document_title.hpp"
#include "core/outline/lines.hpp"
#include "core/outline/nesting.hpp"
#include "core/outline/title_parts.hpp"
#include "core/outline/titles.hpp"
#include "core/text/sorted.hpp"

namespace pmlint::outline {

SectionId Outline::section_at(std::uint32_t visible_offset) const {
  const std::size_t after = text::count_up_to(
      sections, visible_offset, [](const Section& section) { return section.title.begin; });
  if (after == 0) return kNoSection;
  auto id = static_cast<SectionId>(after - 1);
  while (id != kNoSection && visible_offset >= sections[id].body.end) id = sections[id].parent;
  return id;
}

Outline build(const markdown::Document& document, const std::vector<OwnSynonym>& own) {
  Outline outline;
  outline.lines = lines_of(document);
  std::vector<TitleLine> titles = title_lines(document, outline.lines, own);
  if (const auto found = document_title(document, outline.lines, titles)) {
    outline.title = found->title;
    if (found->title_line < titles.size()) {
      titles.erase(titles.begin() + static_cast<std::ptrdiff_t>(found->title_line));
    }
  }
  find_parts(document, titles);
  nest(document, titles, outline);
  return outline;
}

}  // namespace pmlint::outline
