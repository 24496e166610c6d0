// SPDX-License-Identifier: MIT
// THE SYNONYM TABLE: what people call the sections of a postmortem. One row per kind and reach;
// phrases are written as people write them and normalised when the table is first used. To add a
// synonym, add it to a row, and a case to tests/core/outline/synonyms_test.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/outline/section_kind.hpp"

namespace pmlint::outline {

// How much of a title a phrase has to be.
enum class Reach : std::uint8_t {
  whole,     // the whole title: short, common words ("fix", "context", "events")
  edge,      // its beginning or its end: "timeline of events", "our response timeline"
  anywhere,  // any word of it: "was anybody affected?"
};

struct SynonymRow {
  SectionKind kind;
  Reach reach;
  std::span<const std::string_view> phrases;
};

[[nodiscard]] std::span<const SynonymRow> synonym_rows();

}  // namespace pmlint::outline
