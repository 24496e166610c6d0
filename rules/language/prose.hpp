// SPDX-License-Identifier: MIT
// Where the author speaks. Titles, code, links, quotes and table heads are somebody else's words or
// names; a rule about language asks only about the rest, one sentence at a time.
#pragma once

#include <pmlint/document.hpp>

#include <cstdint>
#include <string_view>

namespace pmlint::language {

// The sentence that holds this visible offset, within its block. A very long one is cut some hundred
// bytes to either side, so that many hits in one endless line stay linear.
[[nodiscard]] TextRange sentence_around(const Document& doc, std::uint32_t offset);

// Are these words the author's own running text?
[[nodiscard]] bool is_prose(const Document& doc, TextRange words);

// What the section that holds this offset is about; `other` outside of known sections.
[[nodiscard]] SectionKind place_of(const Document& doc, std::uint32_t offset);

// What shall be done; and what is learned, where looking back is the task.
[[nodiscard]] bool is_plan(SectionKind place);
[[nodiscard]] bool is_lesson(SectionKind place);
// Why it happened.
[[nodiscard]] bool tells_cause(SectionKind place);

}  // namespace pmlint::language
