// SPDX-License-Identifier: MIT
// Which units of a timeline are events, and what each event says.
//
// A unit that opens with a time is an event. One that only mentions a time is one when it stands on
// its own (an item, a paragraph) and no event above it owns it: "the fault was found at 03:30".
#include "core/facts/timeline/timeline.hpp"

#include <algorithm>

#include "core/facts/timeline/event_dates.hpp"
#include "core/facts/timeline/prose_entries.hpp"
#include "core/facts/timeline/role_marks.hpp"
#include "core/facts/timeline/roles.hpp"
#include "core/facts/timeline/time_places.hpp"
#include "core/facts/timeline/timeline_regions.hpp"
#include "core/facts/timeline/timeline_units.hpp"
#include "core/facts/timeline/weekdays.hpp"
#include "core/markdown/walk.hpp"
#include "core/outline/section_walk.hpp"

namespace pmlint::facts {
namespace {

using outline::Section;

class EventReader {
 public:
  EventReader(const Reading& reading, const Scope& scope)
      : reading_(reading), scope_(scope), sections_(reading.outline) {}

  void read(const TimelineRegion& region) { read(timeline_units(reading_, region.body), region); }

  void read(std::vector<Unit> units, const TimelineRegion& region) {
    events_.reserve(events_.size() + units.size());
    name_weekdays(reading_, scope_, units);
    const bool any_leading = std::any_of(units.begin(), units.end(), [](const Unit& unit) {
      return unit.place == TimePlace::leading;
    });
    has_entries_ = any_leading || !events_.empty();
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (is_day_heading(units, i)) {
        days_.push_back({events_.size(), *units[i].at->date});
        owner_ = nullptr;
        continue;
      }
      if (!is_event(units, i, any_leading)) continue;
      // Below a label a line tells no more than itself.
      if (units[i].place == TimePlace::inside && i > 0 && labels(units[i - 1]))
        units[i].told = true;
      add(units, i, region);
    }
    owner_ = nullptr;
  }

  std::vector<Event> finish() {
    settle_marks(events_);
    date_events(events_, days_, scope_);
    return std::move(events_);
  }

 private:
  // A bare date, or "The following events took place on 4 May", above entries that have only clocks.
  [[nodiscard]] bool is_day_heading(const std::vector<Unit>& units, std::size_t index) const {
    const Unit& unit = units[index];
    if (!unit.at || !unit.at->date || unit.at->clock || unit.form == UnitForm::row) return false;
    if (!unit.bare && unit.form != UnitForm::heading && !dates_events(before(unit))) return false;
    for (std::size_t next = index + 1; next < units.size(); ++next) {
      if (units[next].place != TimePlace::leading) continue;
      return units[next].at->clock && !units[next].at->date;
    }
    return false;
  }

  [[nodiscard]] bool is_event(const std::vector<Unit>& units, std::size_t index,
                              bool any_leading) const {
    const Unit& unit = units[index];
    if (!unit.at) return false;
    if (unit.place == TimePlace::leading || unit.told) return true;
    if (unit.form == UnitForm::row || unit.form == UnitForm::log_line) return false;
    if (unit.form == UnitForm::heading) return unit.at->clock.has_value();
    // A mention: only in an item or paragraph, or below a label, that no event owns.
    const bool labelled = index > 0 && labels(units[index - 1]);
    if (!unit.opens_item && !unit.opens_block && !labelled && !opens_with_label(before(unit))) {
      return false;
    }
    if (owns(unit) || !in_first_sentence(unit)) return false;
    if (has_entries_ && answers(unit)) return false;
    return unit.at->clock || (!any_leading && unit.at->date);
  }

  [[nodiscard]] std::string_view before(const Unit& unit) const {
    return reading_.document.text({unit.range.begin, unit.at->range.begin});
  }

  // What happened is told first; a time further on belongs to something it refers to.
  [[nodiscard]] bool in_first_sentence(const Unit& unit) const {
    return before(unit).find(". ") == std::string_view::npos;
  }

  // "When was it detected? 10:05" beside a timeline: a field.
  [[nodiscard]] bool answers(const Unit& unit) const {
    return before(unit).find('?') != std::string_view::npos;
  }

  // The unit continues the event above it: under its heading, in its item, in its paragraph.
  [[nodiscard]] bool owns(const Unit& unit) const {
    if (owner_ == nullptr) return false;
    if (owner_->form == UnitForm::heading) return true;
    if (owner_->item != markdown::kNoBlock) {
      const auto& item = reading_.document.blocks()[owner_->item];
      return unit.range.begin < item.text.end;
    }
    return unit.block == owner_->block;
  }

  void add(const std::vector<Unit>& units, std::size_t index, const TimelineRegion& region) {
    const Unit& unit = units[index];
    owner_storage_ = unit;
    if (unit.place == TimePlace::leading) owner_ = &owner_storage_;
    Event event;
    event.where = reading_.document.source_range(unit.range);
    event.time_where = reading_.document.source_range(unit.at->range);
    event.text = description(units, index, region);
    if (event.text.empty() && index > 0 && labels(units[index - 1])) {
      event.text = {units[index - 1].range.begin, unit.range.end};
    }
    event.date = unit.at->date;
    event.clock = unit.at->clock;
    event.relative = unit.at->relative;
    event.date_written = unit.at->date.has_value();
    event.zone_written = unit.at->zone.has_value();
    event.zone = unit.at->zone ? unit.at->zone->name : scope_.zone;
    if (unit.at->zone) event.zone_offset = unit.at->zone->offset;
    event.approximate = unit.at->approximate;
    event.minute_unknown = unit.at->clock && unit.at->clock->minute_unknown;
    event.roles = roles_.roles_of(reading_.words, event.text, earlier_);
    earlier_ |= event.roles;
    event.section = sections_.at(unit.range.begin);
    event.group =
        reading_.document.blocks()[unit.item != markdown::kNoBlock ? unit.item : unit.block].parent;
    if (unit.until) {
      event.until = moment_of(unit.until->date, unit.until->clock);
    }
    events_.push_back(event);
  }

  // "Detection time:" above the bare time says what happened then.
  [[nodiscard]] bool labels(const Unit& above) const {
    const std::string_view line = reading_.document.text(above.range);
    return !above.at && above.form == UnitForm::line && line.ends_with(':') &&
           line.find('\n') == std::string_view::npos;
  }

  // What is left of the unit, and the lines below it that no other event claims.
  [[nodiscard]] text::ByteRange description(const std::vector<Unit>& units, std::size_t index,
                                            const TimelineRegion& region) const {
    const Unit& unit = units[index];
    text::ByteRange range = unit.description;
    std::uint32_t limit = region.body.end;
    if (unit.form == UnitForm::row || unit.form == UnitForm::log_line) return range;
    if (unit.told) limit = range.end;
    if (unit.item != markdown::kNoBlock) {
      limit = std::min(limit, reading_.document.blocks()[unit.item].text.end);
    } else if (unit.form == UnitForm::line) {
      limit = std::min(limit, reading_.document.blocks()[unit.block].text.end);
    }
    for (std::size_t next = index + 1; next < units.size(); ++next) {
      if (units[next].range.begin >= limit) break;
      if (units[next].place == TimePlace::leading || units[next].told ||
          units[next].form == UnitForm::heading) {
        limit = std::min(limit, units[next].range.begin);
        break;
      }
    }
    range.end = std::max(range.end, limit);
    const std::string_view all = reading_.document.text();
    while (range.end > range.begin && (all[range.end - 1] == '\n' || all[range.end - 1] == ' ')) {
      --range.end;
    }
    return range;
  }

  const Reading& reading_;
  const Scope& scope_;
  outline::SectionWalk sections_;
  std::vector<Event> events_;
  std::vector<DayHeading> days_;
  RoleReader roles_;
  bool has_entries_ = false;   // that open with their time, in this region or before it
  std::uint32_t earlier_ = 0;  // roles of the events so far
  Unit owner_storage_;
  const Unit* owner_ = nullptr;  // the event whose text the next units may continue
};

}  // namespace

Timeline read_timeline(const Reading& reading, const Scope& scope) {
  Timeline timeline;
  std::vector<TimelineRegion> regions = titled_regions(reading);
  if (!regions.empty()) {
    const Section& first = reading.outline.sections[regions.front().section];
    timeline.where = reading.document.source_range(first.title);
  }
  const auto read_all = [&] {
    EventReader reader(reading, scope);
    for (const TimelineRegion& region : regions) reader.read(region);
    return reader.finish();
  };
  timeline.events = read_all();
  if (timeline.events.empty()) {
    timeline.elsewhere = !regions.empty() && only_links(reading, regions.front());
    regions = natural_regions(reading);
    timeline.events = read_all();
  }
  if (timeline.where.empty() && timeline.events.empty()) {
    const auto end = static_cast<std::uint32_t>(reading.document.text().size());
    EventReader reader(reading, scope);
    reader.read(prose_entries(reading), {{0, end}, outline::kNoSection});
    timeline.events = reader.finish();
    timeline.prose = !timeline.events.empty();
  }
  return timeline;
}

}  // namespace pmlint::facts
