// SPDX-License-Identifier: MIT
#include "core/facts/timeline/timeline_regions.hpp"

#include <algorithm>

#include "core/facts/fields/fields.hpp"
#include "core/facts/timeline/timeline_units.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kNaturalRun = 3;

bool opens_entry(const Reading& reading, const Unit& unit) {
  if (unit.place != TimePlace::leading || !unit.at) return false;
  if (!unit.at->clock && !unit.at->relative) return false;
  // "Duration: 10:00 - 12:00" is said of the whole.
  const std::string_view before = reading.document.text({unit.range.begin, unit.at->range.begin});
  return field_name(before.substr(0, before.find(':'))) != "duration";
}

// A row is read with its table only, whose header stands before it.
text::ByteRange around(const Reading& reading, const Unit& unit) {
  if (unit.form != UnitForm::row) return unit.range;
  const auto& blocks = reading.document.blocks();
  return {blocks[blocks[unit.block].parent].text.begin, unit.range.end};
}

}  // namespace

std::vector<TimelineRegion> titled_regions(const Reading& reading) {
  std::vector<TimelineRegion> regions;
  for (outline::SectionId id = 0; id < reading.outline.sections.size(); ++id) {
    const outline::Section& section = reading.outline.sections[id];
    if (!section.is(outline::SectionKind::timeline)) continue;
    if (!regions.empty() && section.body.begin < regions.back().body.end) continue;
    regions.push_back({section.body, id});
  }
  return regions;
}

std::vector<TimelineRegion> natural_regions(const Reading& reading) {
  const auto end = static_cast<std::uint32_t>(reading.document.text().size());
  std::vector<TimelineRegion> regions;
  std::size_t run = 0;
  text::ByteRange body;
  const auto flush = [&] {
    if (run >= kNaturalRun) regions.push_back({body, reading.outline.section_at(body.begin)});
    run = 0;
  };
  constexpr std::size_t kMostBetween = 4;  // lines of description between two entries
  std::size_t between = 0;
  for (const Unit& unit : timeline_units(reading, {0, end})) {
    if (opens_entry(reading, unit) && unit.form != UnitForm::log_line) {
      if (run == 0) body = around(reading, unit);
      ++run;
      between = 0;
      body.end = unit.range.end;
    } else if (++between > kMostBetween || unit.form == UnitForm::heading) {
      flush();
    }
  }
  flush();
  return regions;
}

bool only_links(const Reading& reading, const TimelineRegion& region) {
  constexpr std::uint32_t kStory = 600;  // bytes
  std::uint32_t rest = region.body.size();
  bool any = false;
  for (const markdown::Mark& mark : reading.document.marks()) {
    if (mark.kind != markdown::MarkKind::link || !region.body.contains(mark.text)) continue;
    any = true;
    rest -= std::min(rest, mark.text.size());
  }
  return any && rest < kStory;
}

}  // namespace pmlint::facts
