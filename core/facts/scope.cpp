// SPDX-License-Identifier: MIT
#include "core/facts/scope.hpp"

#include <algorithm>
#include <array>

namespace pmlint::facts {
namespace {

using outline::SectionKind;
using time::CalendarDate;
using time::TimeExpression;

// "Timeline (times in BST)": the zone its own title gives; null if it gives none or several.
const time::Zone* zone_of_timeline(const Reading& reading) {
  const time::Zone* only = nullptr;
  for (const outline::Section& section : reading.outline.sections) {
    if (!section.is(SectionKind::timeline)) continue;
    for (const time::ZoneMention& mention : reading.zones_in(section.title)) {
      if (only != nullptr && !time::same_zone(*only, mention.zone)) return nullptr;
      only = &mention.zone;
    }
  }
  return only;
}

std::string_view declared_zone(const Reading& reading) {
  const time::Zone* only = nullptr;
  bool several = false;
  // A zone that stands alone is a declaration; it wins over suffixes of single times.
  for (const time::ZoneMention& mention : reading.scan.zones) {
    if (only != nullptr && !time::same_zone(*only, mention.zone)) several = true;
    if (only == nullptr) only = &mention.zone;
  }
  if (only != nullptr) {
    // What the timeline says of itself stands above a mention elsewhere, if it is as exact.
    const time::Zone* own = zone_of_timeline(reading);
    if (several) return own != nullptr ? own->name : std::string_view{};
    return own != nullptr && (own->offset || !only->offset) ? own->name : only->name;
  }
  for (const TimeExpression& expression : reading.scan.times) {
    if (!expression.zone) continue;
    if (only != nullptr && !time::same_zone(*only, *expression.zone)) return {};
    if (only == nullptr) only = &*expression.zone;
  }
  return only != nullptr ? only->name : std::string_view{};
}

bool is_day(const TimeExpression& expression) {
  return expression.date && expression.date->day != 0 && !expression.impossible;
}

// "Due date: 8 June", "Published on 8 June": a day of the document, not of what it tells.
bool is_of_document(const Reading& reading, const TimeExpression& expression) {
  constexpr std::uint32_t kLongestLabel = 48;
  const std::uint32_t at = expression.range.begin;
  const std::string_view before =
      reading.words.lower(text::ByteRange{at - std::min(at, kLongestLabel), at});
  std::string_view label = before.substr(before.rfind('\n') + 1);
  while (!label.empty() && (label.front() < 'a' || label.front() > 'z')) label.remove_prefix(1);
  constexpr std::array<std::string_view, 10> kLabels{
      "deadline",  "due date", "due:",       "due on",    "last updated",
      "posted on", "publi",    "submission", "submitted", "written on"};
  return std::any_of(kLabels.begin(), kLabels.end(),
                     [label](std::string_view known) { return label.starts_with(known); });
}

// The first day written in a visible range; one with a year is preferred.
const CalendarDate* first_day(const Reading& reading, text::ByteRange range) {
  const CalendarDate* found = nullptr;
  for (const TimeExpression& expression : reading.times_in(range)) {
    if (!is_day(expression) || is_of_document(reading, expression)) continue;
    if (expression.date->year != 0) return &*expression.date;
    if (found == nullptr) found = &*expression.date;
  }
  return found;
}

// A date in the front matter is often that of the page.
bool in_front_matter(const Reading& reading, const Field& field) {
  const auto& blocks = reading.document.blocks();
  return blocks.size() > 1 && blocks[1].kind == markdown::BlockKind::front_matter &&
         blocks[1].range.contains(field.where.begin);
}

const CalendarDate* day_in_fields(const Reading& reading, const std::vector<Field>& fields,
                                  std::string_view name) {
  for (const Field& field : fields) {
    if (field.name != name || (name == "incident_date" && in_front_matter(reading, field)))
      continue;
    for (const TimeExpression& expression : reading.scan.times) {
      const text::ByteRange at = reading.document.source_range(expression.range);
      if (at.begin >= field.value.begin && at.end <= field.value.end && is_day(expression)) {
        return &*expression.date;
      }
    }
  }
  return nullptr;
}

const CalendarDate* day_in_sections(const Reading& reading, SectionKind kind, bool title_only) {
  for (const outline::Section& section : reading.outline.sections) {
    if (!section.is(kind)) continue;
    const text::ByteRange range =
        title_only ? section.title : text::ByteRange{section.title.begin, section.body.end};
    if (const CalendarDate* day = first_day(reading, range)) return day;
  }
  return nullptr;
}

const CalendarDate* incident_day(const Reading& reading, const std::vector<Field>& fields) {
  for (const std::string_view name : {"incident_date", "start", "detected", "duration"}) {
    if (const CalendarDate* day = day_in_fields(reading, fields, name)) return day;
  }
  if (const CalendarDate* day = day_in_sections(reading, SectionKind::timeline, true)) return day;
  if (const auto& title = reading.outline.title) {
    if (const CalendarDate* day = first_day(reading, title->text)) return day;
  }
  for (const SectionKind kind :
       {SectionKind::metadata, SectionKind::summary, SectionKind::impact, SectionKind::timeline}) {
    if (const CalendarDate* day = day_in_sections(reading, kind, false)) return day;
  }
  return first_day(reading, {0, static_cast<std::uint32_t>(reading.document.text().size())});
}

}  // namespace

std::int16_t year_for(CalendarDate date, const Scope& scope) {
  if (!scope.date || scope.date->year == 0) return scope.year;
  // December beside January is the neighbouring year.
  const int months = date.month - scope.date->month;
  constexpr int kFar = 9;
  if (months >= kFar) return static_cast<std::int16_t>(scope.date->year - 1);
  if (months <= -kFar) return static_cast<std::int16_t>(scope.date->year + 1);
  return scope.date->year;
}

Scope read_scope(const Reading& reading, const std::vector<Field>& fields) {
  Scope scope;
  scope.zone = declared_zone(reading);
  if (const CalendarDate* day = incident_day(reading, fields)) scope.date = *day;
  for (const TimeExpression& expression : reading.scan.times) {
    if (expression.date && expression.date->year != 0) {
      scope.year = expression.date->year;
      break;
    }
  }
  if (scope.date && scope.date->year == 0) scope.date->year = scope.year;
  return scope;
}

}  // namespace pmlint::facts
