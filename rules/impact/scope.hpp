// SPDX-License-Identifier: MIT
// What the rules about impact share: where a document tells it, and the sentence a number stands in.
#pragma once

#include <pmlint/beginnings.hpp>
#include <pmlint/document.hpp>
#include <pmlint/text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint::impact {

// The section that tells the impact: its own, else the summary.
[[nodiscard]] std::optional<Section> section_of_impact(const Document& doc);

// The sentence around a place of the visible text, a few hundred bytes at most.
[[nodiscard]] TextRange sentence_around(const Document& doc, TextRange place);

// The first word of the stretch that begins with one of these.
template <std::size_t N>
[[nodiscard]] std::optional<TextRange> find_any(const Document& doc, TextRange where,
                                                const WordBeginnings<N>& beginnings) {
  const std::optional<std::uint32_t> begin = beginnings.find(doc, where);
  if (!begin) return std::nullopt;
  std::uint32_t end = *begin;
  while (end < where.end && is_word_byte(doc.text()[end])) ++end;
  return TextRange{*begin, end};
}

}  // namespace pmlint::impact
