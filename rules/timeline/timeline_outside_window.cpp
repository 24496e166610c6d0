// SPDX-License-Identifier: MIT
// An entry about the incident itself lies on another day than the incident: mostly a date that was
// copied. Only dates written on the entry count, and only what users or responders lived through;
// changes that led to it and follow-up lie outside rightly.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>

#include "anchors.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

struct TimelineOutsideWindow {
  static constexpr RuleInfo info{
      .id = "timeline-outside-window",
      .summary = "the timeline's entries lie on the days of the incident",
      .severity = Severity::warning,
      .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    if (doc.several_incidents()) return;
    const auto stated = stated_days(doc);
    if (!stated) return;
    std::optional<Event> first;
    std::size_t outside = 0;
    std::size_t judged = 0;
    for (const Event event : doc.events()) {
      if (!is_judged(event)) continue;
      ++judged;
      const Seconds at = event.moment()->seconds;
      if (at >= stated->begin - kDay && at < stated->end + 2 * kDay) continue;
      if (!first) first = event;
      ++outside;
    }
    if (!first || judged == 0) return;
    report.add(
        {.range = first->time_where(),
         .message =
             spell(first->date(), first->clock()) + " (" + std::string(role_name(first->roles())) +
             ") is not on the days of the incident, stated in line " +
             std::to_string(doc.line(stated->where)) + " as " + quoted(doc.source(stated->where)) +
             (outside > 1 ? "; " + std::to_string(outside) + " entries are not" : "") +
             ": correct the one that is wrong",
         .related = {{stated->where, "the stated days"}}});
  }

 private:
  static constexpr Seconds kDay = 86400;

  struct Days {
    Seconds begin;  // midnight before the first day
    Seconds end;    // midnight before the last day
    Range where;
  };

  // Of the only window with both days.
  static std::optional<Days> stated_days(const Document& doc) {
    std::optional<Days> days;
    for (const Window window : doc.windows()) {
      const auto start = window.start();
      const auto end = window.end();
      if (!start || !end || !start->dated || !end->dated || end->seconds < start->seconds) continue;
      const Seconds begin = start->seconds - start->seconds % kDay;
      const Seconds last = end->seconds - end->seconds % kDay;
      if (!days) {
        days = Days{begin, last, window.where()};
      } else {
        days->begin = std::min(days->begin, begin);
        days->end = std::max(days->end, last);
      }
    }
    return days;
  }

  static bool is_judged(const Event& event) {
    return event.moment() && event.moment()->dated && event.date_written() &&
           event.has(kStart | kDetected | kMitigated | kResolved) &&
           !event.has(kTrigger | kFollowUp | kComms | kClosed);
  }
};

}  // namespace

PMLINT_RULE(timeline_outside_window, TimelineOutsideWindow)
