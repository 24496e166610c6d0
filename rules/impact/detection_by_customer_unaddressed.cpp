// SPDX-License-Identifier: MIT
// Customers noticed before any alert did, and nothing that follows would change that.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>
#include <string_view>

#include "scope.hpp"

namespace {

using namespace pmlint;

constexpr WordBeginnings kDetects({"alert",   "alarm",      "monitor", "detect",  "notif",
                                   "notic",   "dashboard",  "metric",  "probe",   "canar",
                                   "synthet", "logging",    "health",  "observ",  "pager",
                                   "paging",  "warn",       "telemet", "tracing", "watch",
                                   "measure", "instrument", "uptime",  "sentry",  "checks",
                                   "smoke"});
// Found by those who look for it.
constexpr WordBeginnings kSecurity({"vulnerab", "exploit", "disclos", "bounty", "phishing",
                                    "attack", "canary", "beta"});

struct DetectionByCustomerUnaddressed {
  static constexpr RuleInfo info{.id = "detection-by-customer-unaddressed",
                                 .summary = "customers noticed first, and no action improves that",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::timeline};

  void check(const Document& doc, Report& report) const {
    const std::optional<Detection> first = noticed_first(doc);
    if (!first || doc.actions().empty()) return;  // action-items-missing says so
    for (const Action action : doc.actions()) {
      if (impact::find_any(doc, action.text(), kDetects)) return;
    }
    if (told_elsewhere(doc) || is_security(doc)) return;
    report.add({.range = first->where(),
                .message = "customers noticed first (" + quoted(doc.source(first->where())) +
                           ") and no action item improves detection: add an alert or a check that "
                           "would have noticed before them"});
  }

 private:
  // The first statement that says who, when it is customers and no alert was there.
  static std::optional<Detection> noticed_first(const Document& doc) {
    std::optional<Detection> first;
    for (const Detection detection : doc.detections()) {
      if (detection.by() == NoticedBy::unsaid) continue;
      const bool own_section =
          detection.section() &&
          doc.sections()[*detection.section()].governing() == SectionKind::detection;
      if (own_section && detection.by() != NoticedBy::customer) return std::nullopt;
      if (!first) first = detection;
    }
    if (!first || first->by() != NoticedBy::customer) return std::nullopt;
    return first;
  }

  // Lessons, fixes and closing words may tell of the alert that was added.
  static bool told_elsewhere(const Document& doc) {
    for (const Section section : doc.sections()) {
      switch (section.governing()) {
        case SectionKind::lessons:
        case SectionKind::went_wrong:
        case SectionKind::resolution:
        case SectionKind::conclusion:
        case SectionKind::detection:
        case SectionKind::actions:
        case SectionKind::improvements:
        case SectionKind::tasks:
          if (impact::find_any(doc, section.own(), kDetects)) return true;
          break;
        default:
          break;
      }
    }
    return false;
  }

  static bool is_security(const Document& doc) {
    for (const Section section : doc.sections()) {
      if (section.is(SectionKind::summary) && impact::find_any(doc, section.body(), kSecurity)) {
        return true;
      }
    }
    return kSecurity.find(doc.title()) != std::string_view::npos;
  }
};

}  // namespace

PMLINT_RULE(detection_by_customer_unaddressed, DetectionByCustomerUnaddressed)
