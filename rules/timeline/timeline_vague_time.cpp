// SPDX-License-Identifier: MIT
// Entries among timed ones that say only roughly when, and clocks without their minutes.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

namespace {

using namespace pmlint;

struct TimelineVagueTime {
  static constexpr RuleInfo info{.id = "timeline-vague-time",
                                 .summary = "each entry of the timeline has a time",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::timeline};

  void check(const Document& doc, Report& report) const {
    for (const VagueTime vague : doc.vague_times()) {
      report.add({.range = vague.where(),
                  .message = quoted(doc.source(vague.where())) +
                             " is no time; look it up in a log or a chat, or estimate it, for "
                             "example \"~19:30\""});
    }
    for (const Event event : doc.events()) {
      if (!event.minute_unknown()) continue;
      report.add({.range = event.time_where(),
                  .message = quoted(doc.source(event.time_where())) +
                             " has no minute; look it up in a log or a chat, or estimate it, for "
                             "example \"~" +
                             example(event) + "\""});
    }
  }

 private:
  static std::string example(const Event& event) {
    Clock clock = event.clock().value_or(Clock{});
    clock.minute_unknown = false;
    clock.minute = 30;
    return spell(clock);
  }
};

}  // namespace

PMLINT_RULE(timeline_vague_time, TimelineVagueTime)
