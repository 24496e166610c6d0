// SPDX-License-Identifier: MIT
// Heading text to section kinds: normalise, then look up THE SYNONYM TABLE (synonym_table.cpp), whole or
// in its parts ("Root cause and resolution" is two kinds).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/outline/section_kind.hpp"

namespace pmlint::outline {

// How a title was matched; weaker matches do not turn a bold line into a heading.
enum class Match : std::uint8_t { none, words, prefix, exact };

struct TitleKinds {
  SectionKinds kinds;  // empty when nothing matches
  Match match = Match::none;
};

// A team's own synonym from its configuration.
struct OwnSynonym {
  std::string title;  // as written; normalised on look-up
  SectionKind kind = SectionKind::other;
};

// Lower case, without numbering, marks, emoji, parentheticals, dates, a trailing colon; "&" is
// "and"; British spelling and plurals folded: "2) **Root Causes:**" is "root cause".
[[nodiscard]] std::string normalise_title(std::string_view title);

// A heading is read loosely: a phrase at its edge or a telling word will do. A line that is a title
// only if it says so is read strictly.
enum class LookUp : std::uint8_t { loose, strict };

[[nodiscard]] TitleKinds kinds_of_title(std::string_view title,
                                        const std::vector<OwnSynonym>& own = {},
                                        LookUp how = LookUp::loose);

}  // namespace pmlint::outline
