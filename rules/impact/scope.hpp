// SPDX-License-Identifier: MIT
// What the rules about impact share: where a document tells it, and the sentence a number stands in.
#pragma once

#include <pmlint/document.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace pmlint::impact {

// The section that tells the impact: its own, else the summary.
[[nodiscard]] std::optional<Section> section_of_impact(const Document& doc);

// The sentence around a place of the visible text, a few hundred bytes at most.
[[nodiscard]] TextRange sentence_around(const Document& doc, TextRange place);

// Does the text hold one of these words (lower case) as the beginning of a word? The first found.
[[nodiscard]] std::optional<TextRange> find_any(const Document& doc, TextRange where,
                                                std::span<const std::string_view> beginnings);

}  // namespace pmlint::impact
