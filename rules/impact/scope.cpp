// SPDX-License-Identifier: MIT
#include "scope.hpp"

#include <pmlint/text.hpp>

#include <algorithm>

namespace pmlint::impact {

std::optional<Section> section_of_impact(const Document& doc) {
  if (const auto own = doc.section(SectionKind::impact)) return own;
  return doc.section(SectionKind::summary);
}

TextRange sentence_around(const Document& doc, TextRange place) {
  const std::string_view text = doc.text();
  constexpr std::uint32_t kLongest = 400;
  const std::uint32_t first = place.begin > kLongest ? place.begin - kLongest : 0;
  const auto last = static_cast<std::uint32_t>(
      std::min<std::size_t>(text.size(), std::size_t{place.end} + kLongest));
  while (place.begin > first && !ends_sentence_or_line(text, place.begin - 1)) --place.begin;
  while (place.end < last && !ends_sentence_or_line(text, place.end)) ++place.end;
  return place;
}

}  // namespace pmlint::impact
