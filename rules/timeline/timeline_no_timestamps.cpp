// SPDX-License-Identifier: MIT
// A timeline section whose entries carry no times is a story. One that links to a timeline elsewhere
// is not judged.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

namespace {

using namespace pmlint;

struct TimelineNoTimestamps {
  static constexpr RuleInfo info{.id = "timeline-no-timestamps",
                                 .summary = "a timeline has at least two entries with times",
                                 .severity = Severity::error,
                                 .dimension = Dimension::timeline};
  std::int64_t minimum = 2;
  static constexpr std::tuple options{
      Option{"minimum", &TimelineNoTimestamps::minimum,
             "entries with a time that a timeline needs"},
  };

  void check(const Document& doc, Report& report) const {
    if (doc.timeline_where().empty() || doc.timeline_elsewhere()) return;
    const auto timed = static_cast<std::int64_t>(doc.events().size());
    if (timed >= minimum) return;
    report.add({.range = doc.timeline_where(),
                .message = "the timeline has " +
                           (timed == 0 ? std::string("no entry")
                                       : "only " + count_of(static_cast<std::size_t>(timed),
                                                            "entry", "entries")) +
                           " with a time; open each entry with the time it happened, for example "
                           "\"14:05 UTC\""});
  }
};

}  // namespace

PMLINT_RULE(timeline_no_timestamps, TimelineNoTimestamps)
