// SPDX-License-Identifier: MIT
// Entries of one list, table or run of headings go backwards in time. A timeline that runs from the
// newest to the oldest entry is a style, and gets one note.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "anchors.hpp"
#include "entry_order.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

struct TimelineOutOfOrder {
  static constexpr RuleInfo info{.id = "timeline-out-of-order",
                                 .summary = "timeline entries run forward in time",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::timeline};

  void check(const Document& doc, Report& report) const {
    std::vector<Step> backwards;
    std::size_t steps = 0;
    std::optional<Event> latest;
    for (const Event event : doc.events()) {
      if (!event.moment() || !event.clock() || event.approximate()) continue;
      if (latest && comparable(*latest, event)) {
        ++steps;
        if (event.moment()->seconds < latest->moment()->seconds) {
          if (!is_added_later(doc, event)) backwards.push_back({*latest, event});
          continue;  // keep the later time: one slip, one finding
        }
      }
      latest = event;
    }
    if (backwards.empty()) return;
    const EntrySorter sorter(doc);
    if (steps >= kReverseSteps && backwards.size() * 2 > steps) {
      report.add({.range = backwards.front().event.time_where(),
                  .message =
                      "the timeline runs from the newest entry to the oldest; readers follow "
                      "it more easily from the first",
                  .fixes = sorter.fix(backwards.front().event.group(), true),
                  .severity = Severity::note});
      return;
    }
    std::set<std::uint32_t> mended;  // groups: one fix mends all of one
    for (const Step& step : backwards) {
      report.add({.range = step.event.time_where(),
                  .message = spell_time(step.event) + " comes after " + spell_time(step.before) +
                             ", line " + std::to_string(doc.line(step.before.where())) +
                             "; correct the time, or move the entry",
                  .related = {{step.before.time_where(), "the later time above"}},
                  .fixes = mended.insert(step.event.group()).second
                               ? sorter.fix(step.event.group(), false)
                               : std::vector<Fix>()});
    }
  }

 private:
  struct Step {
    Event before;
    Event event;
  };
  static constexpr std::size_t kReverseSteps = 3;

  static bool comparable(const Event& before, const Event& event) {
    return before.group() == event.group() && before.moment()->dated == event.moment()->dated &&
           comparable_zones(before.zone(), event.zone());
  }
};

}  // namespace

PMLINT_RULE(timeline_out_of_order, TimelineOutOfOrder)
