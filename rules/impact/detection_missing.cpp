// SPDX-License-Identifier: MIT
// "The issue was detected at 10:00" says when, not how. One sentence anywhere that names an alert, a
// person or a customer report is enough.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>
#include <string>

namespace {

using namespace pmlint;

struct DetectionMissing {
  static constexpr RuleInfo info{.id = "detection-missing",
                                 .summary = "nothing says how the incident was noticed",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::timeline};

  void check(const Document& doc, Report& report) const {
    std::optional<Detection> unsaid;
    for (const Detection detection : doc.detections()) {
      if (detection.by() != NoticedBy::unsaid) return;
      if (!unsaid && speaks_of_detection(doc, detection)) unsaid = detection;
    }
    const std::string ask = "name the alert, the person or the customer report";
    if (unsaid) {
      report.add({.range = unsaid->where(),
                  .message = quoted(doc.source(unsaid->where())) +
                             " does not say how the incident was noticed: " + ask});
      return;
    }
    if (doc.timeline_elsewhere()) return;
    // Without any section that would tell it, section-missing has spoken.
    const bool told = !doc.timeline_where().empty();
    const std::optional<Section> section = doc.section(SectionKind::detection);
    if (!section && !told) return;
    report.add({.range = section ? section->title_where() : doc.timeline_where(),
                .message = "nothing says how the incident was noticed: " + ask});
  }

 private:
  // An event that is a detection, or a sentence of the section about it: the place to mend.
  static bool speaks_of_detection(const Document& doc, const Detection& detection) {
    if (detection.event()) return doc.events()[*detection.event()].has(kDetected);
    return detection.section() && doc.sections()[*detection.section()].is(SectionKind::detection);
  }
};

}  // namespace

PMLINT_RULE(detection_missing, DetectionMissing)
