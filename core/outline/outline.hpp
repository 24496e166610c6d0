// SPDX-License-Identifier: MIT
// The sections of a postmortem: every line that acts as a section title, whatever it is typed as,
// and the blocks that belong to it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/outline/lines.hpp"
#include "core/outline/section_kind.hpp"
#include "core/outline/synonyms.hpp"

namespace pmlint::outline {

enum class TitleForm : std::uint8_t {
  heading,  // ATX, setext, HTML
  bold,     // a line that is all bold
  plain,    // a short plain line that stands as a title
  label,    // "Impact: ..." in a line, an item or a table row: a field of its section, never
            // listed as a section in the facts
};

using SectionId = std::uint32_t;
inline constexpr SectionId kNoSection = 0xFFFFFFFF;

struct Section {
  text::ByteRange title;  // visible text of the title, without numbering or marks
  TitleForm form = TitleForm::heading;
  std::uint8_t level = 1;  // 1..6; a bold or plain title has the level it acts at
  SectionKinds kinds;      // what the title says; {other} when it says nothing
  SectionKind governing =
      SectionKind::other;    // the nearest kind that is not other: own or inherited
  bool event_group = false;  // a title inside a timeline that only groups events, or is one
  SectionId parent = kNoSection;
  markdown::BlockId title_block = markdown::kNoBlock;
  text::ByteRange body;       // visible text after the title up to the next section of the
                              // same or a higher level; so it holds the subsections
  std::uint32_t own_end = 0;  // where the first subsection begins, or body.end
  [[nodiscard]] bool is(SectionKind kind) const { return kinds.holds(kind); }
};

struct Title {
  text::ByteRange text;    // visible text; empty if from front matter
  text::ByteRange source;  // source bytes
  std::string_view value;
  markdown::BlockId block = markdown::kNoBlock;
};

struct Outline {
  std::optional<Title> title;     // the document's own title, not a section
  std::vector<Section> sections;  // in document order
  std::vector<Line> lines;        // every visible line, in document order
  [[nodiscard]] SectionId section_at(std::uint32_t visible_offset) const;  // innermost; kNoSection
};

// Pure function of the document. `own` comes first in the look-up.
[[nodiscard]] Outline build(const markdown::Document& document,
                            const std::vector<OwnSynonym>& own = {});

}  // namespace pmlint::outline
