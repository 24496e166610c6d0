// SPDX-License-Identifier: MIT
// The entries that a reader looks for first: when it was noticed, when it was over; for some guides
// also to whom it was escalated and which path misled. A field may tell it as well. Recovery has more
// words than any list: the end is missing only where the last entries still look for the cause.
#include <pmlint/rule.hpp>

#include <algorithm>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>

#include "anchors.hpp"
#include "phrases.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

constexpr std::string_view kDetectionFields[] = {"detected", "detection_method", "time_to_detect"};
constexpr std::string_view kEndFields[] = {"mitigated", "resolved", "closed", "time_to_mitigate",
                                           "time_to_resolve"};
constexpr auto kNoticeWords =
    phrases({"aware", "sees", "saw", "see", "found", "finds", "received", "receives", "raised",
             "realized", "realised", "visible", "spotted", "message", "messages", "asks", "called",
             "monitoring", "realizes"});
constexpr auto kHandWords = phrases({"notified", "informed", "assigned", "alerted", "contacted",
                                     "involved", "brought in", "paged", "asked", "reached out",
                                     "forwarded", "referred", "joined", "dispatched", "escalated"});
constexpr auto kEndWords =
    phrases({"again", "back", "ok", "normal", "normally", "working", "works", "solved", "removed",
             "replaced", "success", "successful", "successfully", "completed", "fix", "renamed",
             "deleted", "corrects"});
constexpr auto kPathWords = phrases(
    {"misleading", "misled",     "ruled out",     "rules out",  "rule out",     "red herring",
     "false lead", "dead end",   "assumed",       "assumption", "assumptions",  "suspected",
     "suspecting", "suspicion",  "initially",     "hypothesis", "unrelated",    "no anomalies",
     "thought",    "turned out", "not the cause", "no effect",  "did not help", "found nothing",
     "suspect",    "suspects",   "believed",      "considered", "seemed",       "seems",
     "appeared",   "false",      "not related",   "no issues",  "no errors",    "potential"});

bool any_says(const Document& doc, std::span<const Phrase> phrases) {
  for (const Event event : doc.events()) {
    if (says(doc, event.text(), phrases)) return true;
  }
  for (const Section section : doc.sections()) {
    if (section.event_group() && says(doc, section.title(), phrases)) return true;
  }
  return false;
}

constexpr auto kHandTitles = phrases({"escalation", "escalated"});
constexpr auto kPathTitles = phrases({"misleading", "red herring", "red herrings", "dead end",
                                      "dead ends", "false lead", "false leads"});

// Said in the timeline between its entries, or by a section of its own.
bool section_says(const Document& doc, std::span<const Phrase> phrases,
                  std::span<const Phrase> titles) {
  for (const Section section : doc.sections()) {
    if (section.is(SectionKind::timeline) && says(doc, section.body(), phrases)) return true;
    if (says(doc, section.title(), titles) &&
        std::ranges::any_of(doc.text(section.body()), is_word_byte)) {
      return true;
    }
  }
  return false;
}

bool any_event(const Document& doc, std::uint32_t roles) {
  for (const Event event : doc.events()) {
    if (event.has(roles)) return true;
  }
  return false;
}

bool any_field(const Document& doc, std::span<const std::string_view> names) {
  for (const Field field : doc.fields()) {
    if (std::ranges::find(names, field.name()) != names.end() &&
        std::ranges::any_of(field.value(), is_word_byte)) {
      return true;
    }
  }
  return false;
}

bool tells_detection(const Document& doc) {
  return any_event(doc, kDetected | kEscalated) || any_field(doc, kDetectionFields) ||
         any_says(doc, kNoticeWords);
}

bool tells_resolution(const Document& doc) {
  constexpr std::uint32_t kAnalysis =
      kStart | kDetected | kAcknowledged | kEscalated | kIdentified | kComms | kFollowUp;
  if (doc.ongoing() || any_event(doc, kEndRoles) || any_field(doc, kEndFields)) return true;
  const std::uint32_t last = doc.events().back().roles();
  return last == 0 || (last & ~kAnalysis) != 0 || any_says(doc, kEndWords);
}

bool tells_escalation(const Document& doc) {
  return any_event(doc, kEscalated) || any_says(doc, kHandWords) ||
         section_says(doc, kHandWords, kHandTitles);
}
bool tells_path(const Document& doc) {
  return any_says(doc, kPathWords) || section_says(doc, kPathWords, kPathTitles);
}

struct Anchored {
  std::string_view name;
  bool (*told)(const Document&);
  std::string_view lack;
};
constexpr Anchored kAnchors[] = {
    {"detection", tells_detection, "says when and how the incident was noticed"},
    {"resolution", tells_resolution, "says when service was restored"},
    {"escalation", tells_escalation, "says to which team or person it was escalated"},
    {"misleading-path", tells_path, "tells of a path that misled the investigation"}};

struct TimelineAnchorMissing {
  static constexpr RuleInfo info{
      .id = "timeline-anchor-missing",
      .summary = "the timeline tells when the incident was noticed and when it was over",
      .severity = Severity::warning,
      .dimension = Dimension::timeline};
  static constexpr std::string_view kDefault[] = {"detection", "resolution"};
  Strings anchors = kDefault;
  static constexpr std::tuple options{
      Option{"anchors", &TimelineAnchorMissing::anchors,
             "the entries wanted: detection, resolution, escalation, misleading-path"},
  };

  void prepare() const {
    for (const std::string_view anchor : anchors) {
      if (std::ranges::find(kAnchors, anchor, &Anchored::name) != std::end(kAnchors)) continue;
      std::string known;
      for (const Anchored& row : kAnchors)
        known += (known.empty() ? "" : ", ") + std::string(row.name);
      throw std::invalid_argument("anchors: " + quoted(anchor) + " is none of " + known);
    }
  }

  void check(const Document& doc, Report& report) const {
    constexpr std::uint32_t kLeastEvents = 3;  // fewer are no timeline to judge
    if (doc.events().size() < kLeastEvents || doc.timeline_where().empty()) return;
    std::string lacks;
    for (const Anchored& row : kAnchors) {
      if (!is_wanted(row.name) || row.told(doc)) continue;
      lacks += lacks.empty() ? "no entry of the timeline " : ", none ";
      lacks += row.lack;
    }
    if (!lacks.empty()) report.add({.range = doc.timeline_where(), .message = lacks});
  }

 private:
  [[nodiscard]] bool is_wanted(std::string_view name) const {
    for (const std::string_view anchor : anchors) {
      if (anchor == name) return true;
    }
    return false;
  }
};

}  // namespace

PMLINT_RULE(timeline_anchor_missing, TimelineAnchorMissing)
