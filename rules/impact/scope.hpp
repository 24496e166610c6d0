// SPDX-License-Identifier: MIT
// What the rules about impact share: where a document tells it, and the sentence a number stands in.
#pragma once

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
  const std::string_view text = doc.text(where);
  const std::size_t found = beginnings.find(text);
  if (found == std::string_view::npos) return std::nullopt;
  std::size_t end = found;
  while (end < text.size() && is_word_byte(text[end])) ++end;
  return TextRange{where.begin + static_cast<std::uint32_t>(found),
                   where.begin + static_cast<std::uint32_t>(end)};
}

}  // namespace pmlint::impact
