// SPDX-License-Identifier: MIT
#include "core/facts/impact/quantities.hpp"

#include "core/facts/impact/quantity_reader.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionKind;

enum class Place : std::uint8_t { none, story, impact };

// Numbers of causes, fixes and plans are no impact.
Place place_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::summary:
    case SectionKind::impact:
    case SectionKind::fault:
    case SectionKind::metadata:
    case SectionKind::metrics:
      return Place::impact;
    case SectionKind::other:
    case SectionKind::timeline:
    case SectionKind::detection:
    case SectionKind::response:
    case SectionKind::lessons:
    case SectionKind::went_well:
    case SectionKind::went_wrong:
    case SectionKind::lucky:
    case SectionKind::external_message:
    case SectionKind::conclusion:
      return Place::story;
    default:
      return Place::none;
  }
}

Place place_in(const outline::Outline& outline, outline::SectionId id) {
  if (id == outline::kNoSection) return Place::impact;  // above the first section
  if (tells_of(outline, id, SectionKind::impact)) return Place::impact;
  return place_of(outline.sections[id].governing);
}

}  // namespace

std::vector<Quantity> read_quantities(const Reading& reading,
                                      const std::vector<Stretch>& stretches) {
  const outline::Outline& outline = reading.outline;
  QuantityReader reader(reading);
  const auto& title = outline.title;
  if (title && !stretches.empty() && title->text.begin > stretches.front().text.end) {
    reader.read(title->text, outline::kNoSection, true);
  }
  for (const Stretch& stretch : stretches) {
    const Place place = place_in(outline, stretch.section);
    if (place != Place::none) reader.read(stretch.text, stretch.section, place == Place::impact);
  }
  const auto& blocks = reading.document.blocks();
  for (markdown::BlockId id = 0; id < blocks.size(); ++id) {
    if (blocks[id].kind != markdown::BlockKind::table) continue;
    const outline::SectionId section = outline.section_at(blocks[id].text.begin);
    if (place_in(outline, section) == Place::impact) reader.read_table(id, section);
  }
  return reader.take();
}

}  // namespace pmlint::facts
