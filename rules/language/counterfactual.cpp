// SPDX-License-Identifier: MIT
// "Should have rolled back": what did not happen explains nothing that did. A machine that should have
// reacted, and a plan of what should be, are no such judgement.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <array>
#include <optional>

#include "phrases.hpp"
#include "prose.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::language;

// "should have", "should've", "shouldn't have", "should not really have"
#define PMLINT_HAVE \
  R"((?:'ve|’ve|(?:n't|n’t|\s+not|\s+never)?(?:\s+(?:also|always|at\s+least|easily|just|perhaps|possibly|probably|really|then|\w+ly))?\s+(?:have|of)))"
constexpr std::string_view kHaveWords = "have of ve could’ve couldn’t should’ve shouldn’t would’ve";
// What people do before and during an incident; "be" and "work" are left to machines.
#define PMLINT_RESPONSE \
  R"((?:acknowledged|acted|alerted|anticipated|asked|avoided|caught|checked|communicated|considered|coordinated|declared|detected|discovered|documented|done|escalated|fixed|followed|found|foreseen|identified|included|involved|limited|minimi[sz]ed|mitigated|monitored|noticed|notified|paged|planned|posted|predicted|prepared|prevented|reacted|reali[sz]ed|recogni[sz]ed|reduced|resolved|responded|reverted|reviewed|rolled\s+back|saved|seen|shortened|shown|solved|spotted|stopped|tested|used|validated|verified|warned)\b)"

constexpr const char* kWished = "tells what was not done";

constexpr auto kPhrases = std::to_array<Phrase>({
    // People who should have acted otherwise, whatever the verb; not what luck spared them.
    {.anchors = "could should shouldn should’ve could’ve shouldn’t couldn’t",
     .soon = kHaveWords,
     .near = "ve",
     .pattern = "(?:could|should)" PMLINT_HAVE R"(\s+\w+)",
     .why = kWished,
     .unless =
         "could" PMLINT_HAVE
         R"(\s+(?:\w+\s+){1,4}?(?:(?:a\s+lot|even|far|much|way)\s+(?:later|longer|worse)|(?:it|that|this)\s+later)\b)",
     .subject = kStaff | kThey | kWe},
    // This should have been caught: the passive hides the same people. What a leaked key could have
    // been used for is a risk.
    {.anchors = "could should should’ve could’ve shouldn’t",
     .soon = kHaveWords,
     .near = "ve",
     .pattern = "(?:could|should)" PMLINT_HAVE R"(\s+been\s+(?:\w+ly\s+)?)" PMLINT_RESPONSE,
     .why = kWished,
     .unless =
         "could" PMLINT_HAVE
         R"(\s+been\s+(?:used\s+(?:by|for)|seen\s+by\s+(?:another|any(?:body|one)|others?|strangers))\b)"},
    {.anchors = "could should would could’ve should’ve would’ve",
     .soon = kHaveWords,
     .near = "ve",
     .pattern = R"((?:could|should|would))" PMLINT_HAVE
                R"(\s+(?:avoided|caught|prevented|saved\s+us|shortened|spared)\b)",
     .why = kWished},
    {.anchors = "would would’ve",
     .soon = kHaveWords,
     .near = "ve",
     .pattern =
         "would" PMLINT_HAVE
         R"(\s+been\s+(?:\w+ly\s+)?(?:avoided|averted|caught|noticed|prevented|spotted|(?:faster|quicker|shorter|smaller|sooner)\b))",
     .why = kWished},
    {.anchors = "ought",
     .pattern = R"(ought\s+to\s+have\s+\w+)",
     .why = kWished,
     .subject = kStaff | kThey | kWe},
    {.anchors = "if",
     .soon = "only",
     .reach = 1,
     .pattern =
         R"(if\s+only\s+(?:we|i|they|he|she|someone|somebody|people|there|this|that|the\s+(?:\w+\s+)?(?:team|engineers?|developers?))\s+(?:had|was|were|would|could|knew)\b)",
     .why = kWished},
    {.anchors = "had",
     .soon = "we i they he she someone somebody anyone the",
     .reach = 1,
     .pattern =
         R"(had\s+(?:we|i|they|he|she|someone|somebody|anyone|the\s+(?:\w+\s+)?(?:team|engineers?|developers?|on-call))\s+(?:not\s+|only\s+|\w+ly\s+)?(?:been|known|\w+ed|done|seen|run|caught|rolled|gone|taken|had)\b)",
     .why = kWished,
     .before = R"(^\W*|[,;]\s+)"},

    // Omissions of people. An attempt that failed ("failed to reproduce it") is none.
    {.anchors = "failed",
     .pattern =
         R"(failed\s+to\s+(?:\w+ly\s+)?(?:account|ack(?:nowledge)?|act|add|alert|anticipate|apply|catch|check|communicate|configure|consider|coordinate|detect|document|ensure|escalate|follow|implement|inform|maintain|monitor|notice|notify|page|perform|plan|prepare|react|read|reali[sz]e|recogni[sz]e|remove|renew|report|respond|review|run|see|spot|take|test|understand|update|validate|verify|warn)\b)",
     .why = kWished,
     .subject = kStaff | kWe},
    // "Failed to react in time": a bullet that leaves out who.
    {.anchors = "failed",
     .soon = "act anticipate communicate escalate notice react realise realize",
     .pattern =
         R"(failed\s+to\s+(?:\w+ly\s+)?(?:act|anticipate|communicate|escalate|notice|react|reali[sz]e)\b)",
     .why = kWished,
     .before = R"(^\W*)"},
    {.anchors = "did didn didn’t",
     .pattern =
         R"((?:did\s+not|didn't|didn’t)\s+(?:\w+ly\s+)?(?:act|anticipate|bother|catch|check|communicate|consider|escalate|follow|notice|react|reali[sz]e|recogni[sz]e|respond|review|spot|verify)\b)",
     .why = kWished,
     .subject = kStaff},
    {.anchors = "did didn didn’t",
     .pattern =
         R"((?:did\s+not|didn't|didn’t)\s+(?:act|escalate|notice|react|respond)\s+(?:\w+\s+){0,4}?(?:early|fast|quickly|soon|in)\s+(?:enough|time)\b)",
     .why = kWished,
     .subject = kStaff | kThey | kWe},
});

struct Counterfactual {
  static constexpr RuleInfo info{.id = "counterfactual",
                                 .summary = "the text tells what did not happen",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::language};

  void check(const Document& doc, Report& report) const {
    phrases_.find(doc, [&](const Hit& hit) {
      const SectionKind place = place_of(doc, hit.where.begin);
      if (is_plan(place)) return;
      const TextRange where = hit.shown();
      Diagnostic found{.range = doc.source_range(where),
                       .message = quoted(doc.text(where)) + ' ' + hit.phrase->why +
                                  ": say what people saw and did, and why it made sense then"};
      if (is_lesson(place)) found.severity = Severity::note;
      report.add(found);
    });
  }

 private:
  Phrases<kPhrases> phrases_;
};

}  // namespace

PMLINT_RULE(counterfactual, Counterfactual)
