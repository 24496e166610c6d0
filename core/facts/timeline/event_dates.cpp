// SPDX-License-Identifier: MIT
// A clock that falls by more than six hours from one undated event to the next has passed midnight;
// a smaller fall is an event out of order. A day is never added to make a stated length come true.
#include "core/facts/timeline/event_dates.hpp"

namespace pmlint::facts {
namespace {

using time::CalendarDate;
using time::Moment;
using time::Seconds;

constexpr Seconds kDay = 24 * 3600;
constexpr Seconds kMidnightFall = 6 * 3600;

bool placeable(const std::optional<CalendarDate>& date) {
  return date && date->year != 0 && date->day != 0 && time::is_real(*date);
}

// The day of a leap year, so that every written one exists; far apart they are those of two years.
Seconds yearless_days(CalendarDate date, CalendarDate from) {
  constexpr std::int16_t kLeapYear = 2024;
  constexpr Seconds kYear = 366;
  date.year = from.year = kLeapYear;
  if (date.day == 0 || from.day == 0 || !time::is_real(date) || !time::is_real(from)) return 0;
  const Seconds days = time::days_since_epoch(date) - time::days_since_epoch(from);
  if (days > kYear / 2) return days - kYear;
  return days < -kYear / 2 ? days + kYear : days;
}

class Dater {
 public:
  explicit Dater(const Scope& scope) : scope_(scope) {
    if (scope.date) day_ = scope.date;
  }

  void start_day(CalendarDate date) {
    day_ = completed(date);
    has_clock_ = false;
    undated_days_ = 0;
  }

  void place(Event& event) {
    if (event.date) {
      event.date = completed(*event.date);
      start_day(*event.date);
    } else if (event.clock) {
      roll(event);
      event.date = day_;
    }
    if (event.clock) {
      last_clock_ = event.clock->since_midnight();
      has_clock_ = true;
    }
    if (!event.minute_unknown) event.moment = moment_of(event.date, event.clock, scope_);
    if (event.moment && !event.moment->dated) event.moment->seconds += undated_days_ * kDay;
    if (event.until && event.moment) place_until(event);
  }

 private:
  // The end of a range event is on its day, or past the midnight after it.
  static void place_until(Event& event) {
    if (!event.until->dated) {
      const Seconds begin = event.clock->since_midnight();
      event.until->seconds += event.moment->seconds - begin;
      event.until->dated = event.moment->dated;
    }
    if (event.until->seconds < event.moment->seconds) event.until->seconds += kDay;
  }

  [[nodiscard]] CalendarDate completed(CalendarDate date) const {
    if (date.year == 0) date.year = year_for(date, scope_);
    return date;
  }

  void roll(Event& event) {
    if (!has_clock_ || event.clock->since_midnight() >= last_clock_ - kMidnightFall) return;
    event.rolled_over = true;
    if (placeable(day_)) {
      day_ = time::date_from_days(time::days_since_epoch(*day_) + 1);
    } else {
      ++undated_days_;
    }
  }

  const Scope& scope_;
  std::optional<CalendarDate> day_;
  Seconds last_clock_ = 0;  // of the event before, on the same day
  bool has_clock_ = false;
  Seconds undated_days_ = 0;
};

}  // namespace

std::optional<Moment> moment_of(const std::optional<CalendarDate>& date,
                                const std::optional<time::ClockTime>& clock) {
  if (!clock) return std::nullopt;
  if (placeable(date)) {
    return Moment{time::days_since_epoch(*date) * kDay + clock->since_midnight(), true};
  }
  return Moment{clock->since_midnight(), false};
}

std::optional<Moment> moment_of(const std::optional<CalendarDate>& date,
                                const std::optional<time::ClockTime>& clock, const Scope& scope) {
  std::optional<Moment> moment = moment_of(date, clock);
  if (moment && !moment->dated && date && scope.date) {
    moment->seconds += yearless_days(*date, *scope.date) * kDay;
  }
  return moment;
}

void date_events(std::vector<Event>& events, const std::vector<DayHeading>& days,
                 const Scope& scope) {
  Dater dater(scope);
  std::size_t next_day = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    while (next_day < days.size() && days[next_day].first_event <= i) {
      dater.start_day(days[next_day++].date);
    }
    dater.place(events[i]);
  }
}

}  // namespace pmlint::facts
