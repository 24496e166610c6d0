// SPDX-License-Identifier: MIT
// The timeline cannot support the stated window or length. The window decides first, because a length
// alone is met by many pairs of events; one finding a document.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include "length_check.hpp"
#include "window_check.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

struct TimelineDurationMismatch {
  static constexpr RuleInfo info{
      .id = "timeline-duration-mismatch",
      .summary = "the timeline contradicts the stated duration or window",
      .severity = Severity::error,
      .dimension = Dimension::time,
      .mandatory = true};

  void check(const Document& doc, Report& report) const {
    if (doc.several_incidents()) return;
    std::optional<Diagnostic> note;
    std::size_t windows = 0;
    for (const Window window : doc.windows()) {
      if (++windows > kMostStatements) break;
      const auto verdict = check_window(doc, window);
      if (!verdict) continue;
      Diagnostic found = window_finding(doc, window, *verdict);
      if (found.severity != Severity::note) return report.add(found);
      if (!note) note = std::move(found);
    }
    std::size_t compared = 0;
    for (const Duration duration : doc.durations()) {
      if (duration.partial() || duration.window()) continue;
      if (++compared > kMostStatements) break;
      const LengthVerdict verdict = check_length(doc, duration);
      if (verdict.fit == LengthFit::none) return report.add(length_finding(doc, duration, verdict));
      if (verdict.fit == LengthFit::untyped && !note) note = untyped_note(doc, duration, verdict);
    }
    if (note) report.add(*note);
  }

 private:
  static constexpr std::size_t kMostStatements = 20;  // a document that states more is no incident

  static std::string at_line(const Document& doc, const Event& event) {
    return spell_time(event) + ", line " + std::to_string(doc.line(event.where()));
  }

  // "02:00, but restored at 02:00, 1 d later" needs the day on both sides.
  static std::string at_line_after(const Document& doc, const Event& event, const Window& window) {
    const bool same_day = event.date() == window.end_date();
    return (same_day ? spell_time(event) : spell(event.date(), event.clock())) + ", line " +
           std::to_string(doc.line(event.where()));
  }

  // Of "Started at 10:00, lasting 37 minutes" nobody stated the end itself.
  static std::string stated_end(const Document& doc, const Window& window) {
    std::string end = "stated end " + spell(window.end_date(), window.end_clock());
    const Range where = window.end_where();
    for (const Duration duration : doc.durations()) {
      if (duration.where() == where) end += " (" + quoted(doc.source(where)) + " after the start)";
    }
    return end;
  }

  static Diagnostic window_finding(const Document& doc, const Window& window,
                                   const WindowVerdict& verdict) {
    const Event& event = verdict.anchor.event;
    const Seconds at = verdict.anchor.moment.seconds;
    Diagnostic found{.range = window.where(), .message = {}};
    const std::string end = stated_end(doc, window);
    switch (verdict.fault) {
      case WindowFault::restored_later:
        found.message = end + ", but service is " + std::string(role_name(verdict.anchor.roles)) +
                        " at " + at_line_after(doc, event, window) + ": " +
                        spell_length(at - window.end()->seconds) + " later";
        if (verdict.at_end) {
          found.message +=
              " (at the stated end: " + quoted(doc.text(verdict.at_end->event.text())) + ")";
        }
        break;
      case WindowFault::restored_earlier:
        found.message = end + ", but service is " + std::string(role_name(verdict.anchor.roles)) +
                        " at " + at_line(doc, event) + ": " +
                        spell_length(window.end()->seconds - at) +
                        " earlier, and the timeline has ";
        found.message += verdict.at_end ? "only " + quoted(doc.text(verdict.at_end->event.text()))
                                        : std::string("nothing");
        found.message += " at the stated end";
        break;
      case WindowFault::elsewhere:
        found.message = "the stated window (" + spell(window.start_date(), window.start_clock()) +
                        " to " + spell(window.end_date(), window.end_clock()) +
                        ") holds no event of the timeline; the nearest is " +
                        spell(event.date(), event.clock()) + ", line " +
                        std::to_string(doc.line(event.where()));
        break;
      case WindowFault::noticed_earlier:
        found.severity = Severity::warning;
        found.message = "stated start " + spell(window.start_date(), window.start_clock()) +
                        ", but the incident is noticed at " + at_line(doc, event) + ": " +
                        spell_length(window.start()->seconds - at) + " earlier";
        break;
      case WindowFault::cleaned_up:
        found.severity = Severity::note;
        found.message = end + (verdict.at_end ? " is" : " is about") + " the last entry, but " +
                        (verdict.anchor.has(kResolved) ? "service is back" : "the impact ends") +
                        " at " + at_line(doc, event) + ": " +
                        spell_length(window.end()->seconds - at) +
                        " of clean-up are counted as part of the incident";
        break;
    }
    found.related.push_back(
        {event.where(), "the timeline: " + std::string(role_name(verdict.anchor.roles))});
    return found;
  }

  static std::string spell_interval(const Interval& interval) {
    return spell_time(interval.from.event) + " (" + std::string(role_name(interval.from.roles)) +
           ") to " + spell_time(interval.to.event) + " (" +
           std::string(role_name(interval.to.roles)) + ") is " + spell_length(interval.length());
  }

  static Diagnostic length_finding(const Document& doc, const Duration& duration,
                                   const LengthVerdict& verdict) {
    Diagnostic found{.range = duration.where(), .message = {}};
    found.message = "stated " + quoted(doc.source(duration.where())) +
                    ", but no interval of the timeline gives that: ";
    for (std::size_t i = 0; i < verdict.nearest.size(); ++i) {
      if (i > 0) found.message += "; ";
      found.message += spell_interval(verdict.nearest[i]);
    }
    found.related.push_back(
        {verdict.nearest.front().from.event.where(), "the nearest interval begins here"});
    found.related.push_back({verdict.nearest.front().to.event.where(), "and ends here"});
    return found;
  }

  static Diagnostic untyped_note(const Document& doc, const Duration& duration,
                                 const LengthVerdict& verdict) {
    Diagnostic found{.range = duration.where(), .message = {}};
    found.severity = Severity::note;
    found.message = "stated " + quoted(doc.source(duration.where())) +
                    " fits no start and end of the timeline, only " +
                    spell_interval(verdict.nearest.front()) +
                    "; say in the timeline where the impact begins and ends";
    return found;
  }
};

}  // namespace

PMLINT_RULE(timeline_duration_mismatch, TimelineDurationMismatch)
