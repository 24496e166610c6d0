// SPDX-License-Identifier: MIT
#include "core/facts/timeline/weekdays.hpp"

#include <optional>

#include "core/time/words.hpp"

namespace pmlint::facts {
namespace {

using time::CalendarDate;

// 1 Monday .. 7 Sunday; 0 when the title is anything else.
std::int32_t weekday_of(std::string_view title) {
  constexpr std::string_view kMarks = " *_:";
  const std::size_t begin = title.find_first_not_of(kMarks);
  if (begin == std::string_view::npos) return 0;
  return time::weekday_number(title.substr(begin, title.find_last_not_of(kMarks) - begin + 1));
}

bool is_whole(const std::optional<CalendarDate>& date) {
  return date && date->year != 0 && date->day != 0 && time::is_real(*date);
}

CalendarDate first_from(CalendarDate day, std::int32_t weekday) {
  constexpr std::int32_t kWeek = 7;
  constexpr std::int32_t kThursday = 4;  // 1970-01-01
  const std::int32_t days = time::days_since_epoch(day);
  const std::int32_t ahead = (weekday - kThursday - days) % kWeek;
  return time::date_from_days(days + (ahead + kWeek) % kWeek);
}

}  // namespace

void name_weekdays(const Reading& reading, const Scope& scope, std::vector<Unit>& units) {
  std::optional<CalendarDate> day = scope.date;
  bool below = false;
  for (Unit& unit : units) {
    if (unit.at) {
      below = below || unit.place == TimePlace::leading;
      if (unit.at->date && unit.place == TimePlace::leading) day = unit.at->date;
      if (day && day->year == 0) day->year = year_for(*day, scope);
      continue;
    }
    if (unit.form != UnitForm::heading) continue;
    const std::int32_t weekday = weekday_of(reading.document.text(unit.range));
    if (weekday == 0) continue;
    if (!below) day.reset();
    if (!is_whole(day)) continue;
    day = first_from(*day, weekday);
    unit.at.emplace();
    unit.at->range = unit.range;
    unit.at->date = day;
    unit.description = {unit.range.end, unit.range.end};
    unit.place = TimePlace::leading;
    unit.bare = true;
  }
}

}  // namespace pmlint::facts
