// SPDX-License-Identifier: MIT
#include "core/facts/impact/impact_words.hpp"

#include <algorithm>
#include <array>

#include "core/facts/causes/cause_words.hpp"

namespace pmlint::facts {
namespace {

// Stop words, fillers and classes of cause stand in every text.
bool has_content(const Stem& stem) {
  constexpr std::uint32_t kEmpty = kWordStop | kWordFiller | kWordGeneric | kWordBroad | kWordCue |
                                   kWordChain | kWordNot | kWordHedge;
  return (classes_alone(word_id(stem)) & kEmpty) == 0;
}

bool tells_impact(const outline::Section& section) {
  return section.is(outline::SectionKind::summary) || section.is(outline::SectionKind::impact);
}

}  // namespace

std::vector<std::size_t> ImpactWords::stems_in(text::ByteRange visible) const {
  constexpr std::size_t kShortest = 4;  // letters
  std::vector<std::size_t> stems;
  for (const TextWord& word : reading_.words.in(visible)) {
    if (word.size < kShortest) continue;
    const Stem stem(reading_.words.lower(word));
    if (has_content(stem)) stems.push_back(stem.hash());
  }
  std::ranges::sort(stems);
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

void ImpactWords::read() {
  const outline::Outline& outline = reading_.outline;
  const auto add = [&](text::ByteRange visible) {
    const std::vector<std::size_t> more = stems_in(visible);
    stems_.insert(stems_.end(), more.begin(), more.end());
  };
  if (!outline.sections.empty()) add({0, outline.sections.front().title.begin});
  for (const outline::Section& section : outline.sections) {
    if (tells_impact(section)) add({section.body.begin, section.own_end});
  }
  std::ranges::sort(stems_);
  read_ = true;
}

std::size_t ImpactWords::shared(text::ByteRange visible) {
  if (!read_) read();
  return static_cast<std::size_t>(std::ranges::count_if(stems_in(visible), [&](std::size_t stem) {
    return std::ranges::binary_search(stems_, stem);
  }));
}

}  // namespace pmlint::facts
