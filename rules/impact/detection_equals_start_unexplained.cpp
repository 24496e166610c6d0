// SPDX-License-Identifier: MIT
// An incident starts when something breaks, not when somebody sees it. Where the stated start is the
// minute of detection and no earlier event or record tells of the start, it was probably copied.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>
#include <string_view>

#include "scope.hpp"

namespace {

using namespace pmlint;

// The row tells of the beginning itself, or says why both fall together.
constexpr WordBeginnings kExplains({"begin", "began", "started", "starts", "onset", "synthetic",
                                    "probe", "health", "deploy", "instantly", "immediate", "minute",
                                    "seconds", "release"});

struct DetectionEqualsStartUnexplained {
  static constexpr RuleInfo info{.id = "detection-equals-start-unexplained",
                                 .summary = "the stated start is the minute of detection",
                                 .severity = Severity::note,
                                 .dimension = Dimension::timeline};

  void check(const Document& doc, Report& report) const {
    if (doc.several_incidents()) return;
    const std::optional<Event> detected = first_event(doc);
    if (!detected || !detected->has(kDetected) || !detected->moment()) return;
    if (impact::find_any(doc, detected->text(), kExplains)) return;
    for (const Window window : doc.windows()) {
      if (elapsed(window.start(), detected->moment()) != Seconds{0}) continue;
      report.add({.range = detected->time_where(),
                  .message = "the stated start (line " + std::to_string(doc.line(window.where())) +
                             ") is the minute of detection, and nothing tells what broke then: say "
                             "when the first failure was, by logs or metrics",
                  .related = {{window.start_where(), "the stated start"}}});
      return;
    }
  }

 private:
  // Nothing may come before it.
  static std::optional<Event> first_event(const Document& doc) {
    std::optional<Event> first;
    for (const Event event : doc.events()) {
      if (!event.moment()) return std::nullopt;
      if (!first || elapsed(first->moment(), event.moment()).value_or(0) < 0) first = event;
    }
    return first;
  }
};

}  // namespace

PMLINT_RULE(detection_equals_start_unexplained, DetectionEqualsStartUnexplained)
