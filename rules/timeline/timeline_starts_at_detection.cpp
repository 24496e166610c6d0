// SPDX-License-Identifier: MIT
// The first entry is the alert or the complaint: what led to it, and since when users suffered, is
// left to the reader.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>

#include "anchors.hpp"
#include "phrases.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

// "the alert fired at once": noticed and begun are one.
constexpr auto kAtOnce = phrases({"immediately", "immediate", "instantly", "at once", "as soon as",
                                  "right away", "same time", "same moment", "within seconds"});

struct TimelineStartsAtDetection {
  static constexpr RuleInfo info{.id = "timeline-starts-at-detection",
                                 .summary = "the timeline begins before the incident was noticed",
                                 .severity = Severity::note,
                                 .dimension = Dimension::timeline};

  void check(const Document& doc, Report& report) const {
    if (doc.several_incidents() || doc.events().size() < kLeastEvents) return;
    const Event first = doc.events().front();
    if (!first.has(kDetected) || first.has(kTrigger) || !first.moment()) return;
    for (const Event event : doc.events()) {
      const auto later = elapsed(first.moment(), event.moment());
      if (!later || *later < 0) return;  // told out of order, or not comparable
    }
    if (says(doc, first.text(), kAtOnce) || starts_earlier(doc, first)) return;
    report.add({.range = first.time_where(),
                .message = "the timeline begins when the incident is noticed, at " +
                           spell_time(first) +
                           "; add what changed before it, and when the impact began"});
  }

 private:
  static constexpr std::uint32_t kLeastEvents = 3;

  // A start that is stated elsewhere lies before the first entry.
  static bool starts_earlier(const Document& doc, const Event& first) {
    return std::ranges::any_of(doc.windows(), [&](const Window& window) {
      const auto length = elapsed(window.start(), first.moment());
      return length && *length > 0;
    });
  }
};

}  // namespace

PMLINT_RULE(timeline_starts_at_detection, TimelineStartsAtDetection)
