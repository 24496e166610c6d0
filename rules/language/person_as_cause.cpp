// SPDX-License-Identifier: MIT
// "Sam deleted the volume" where causes, effects and lessons are told. Roles are fine there, and so are
// names in timelines and lists of people.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <array>

#include "phrases.hpp"
#include "prose.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::language;

// Acts that can break something; who found, fixed or restored it may be named.
constexpr std::string_view kBreaking =
    "applied broke bypassed caused changed cleared committed configured copied deleted deployed "
    "disabled dropped edited enabled entered erased executed forced forgot ignored initiated "
    "introduced killed launched merged misconfigured mistyped modified moved overlooked overrode "
    "overwrote pasted pressed pulled pushed ran reconfigured released removed renamed replaced "
    "rotated skipped switched toggled triggered truncated typed unplugged updated upgraded "
    "uploaded "
    "wiped";

// Word for others about the incident.
constexpr const char* kTelling =
    R"(\w+\s+(?:\w+\s+){0,3}?(?:channel|customers|docs|documentation|issue|report|runbook|status|team|ticket|users|wiki)\b)";

constexpr auto kPhrases = std::to_array<Phrase>({
    {.anchors = kBreaking, .unless = kTelling, .subject = kNamed},
    {.anchors = "failed neglected", .pattern = R"(\w+\s+to\s+\w+)", .subject = kNamed},
    {.anchors = kBreaking,
     .soon = "by",
     .reach = 2,
     .pattern = R"(\w+\s+(?:\w+ly\s+)?by\b)",
     .object = kNamed},
});

struct PersonAsCause {
  static constexpr RuleInfo info{.id = "person-as-cause",
                                 .summary = "a named person is told as the cause",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::language};

  void check(const Document& doc, Report& report) const {
    TextRange named;
    phrases_.find(doc, [&](const Hit& hit) {
      // "Dana opened the tunnel and ran it": one person, one finding a sentence.
      if (hit.subject.person != kNobody && hit.subject.where == named) return;
      if (!is_about_causes(doc, hit.sentence)) return;
      if (hit.subject.person != kNobody) named = hit.subject.where;
      const TextRange where = hit.shown();
      report.add({.range = doc.source_range(where),
                  .message = "in " + quoted(doc.text(where)) +
                             " a named person is the cause: name the role, and say what let the "
                             "action do harm"});
    });
  }

 private:
  static bool is_about_causes(const Document& doc, TextRange sentence) {
    const SectionKind place = place_of(doc, sentence.begin);
    if (language::tells_cause(place) || place == SectionKind::impact ||
        place == SectionKind::lessons || place == SectionKind::went_wrong) {
      return true;
    }
    // A summary that says why.
    for (const Cause cause : doc.causes()) {
      if (cause.summary() && cause.text().contains(sentence.begin)) return true;
    }
    return false;
  }

  Phrases<kPhrases> phrases_;
};

}  // namespace

PMLINT_RULE(person_as_cause, PersonAsCause)
