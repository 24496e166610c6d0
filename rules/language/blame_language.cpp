// SPDX-License-Identifier: MIT
// Words that judge people. Most need somebody as their subject: software may ignore, fail and be at
// fault without being blamed.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <array>

#include "phrases.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::language;

constexpr const char* kJudges = "judges a person";
constexpr const char* kAccuses = "puts the blame on somebody";

constexpr auto kPhrases = std::to_array<Phrase>({
    // ---- a character or an attitude: no software has one
    {.anchors =
         "careless carelessly carelessness clueless complacency complacent complacently "
         "foolish foolishly hungover idiot idiotic idiots incompetence incompetent "
         "incompetently ineptitude irresponsible irresponsibly laziness negligence negligent "
         "negligently reckless recklessly recklessness sloppily sloppiness sloppy stupid "
         "stupidity stupidly unprofessional",
     .pattern = R"(\w+(?:\s+(?:behaviou?r|errors?|ignorance|mistakes?|oversight))?)",
     .why = kJudges},
    {.anchors = "inexperienced",
     .pattern = R"(inexperienced\s+(?:\w+\s+)?(?:administrator|developer|employee|engineer|intern|)"
                R"(operator|student|technician)s?\b)",
     .why = kJudges},
    // Loading and evaluation are lazy by design.
    {.anchors = "lazy", .why = kJudges, .subject = kStaff},
    {.anchors = "ignorance", .why = kJudges, .before = R"(\b(?:by|of|pure|sheer|through)\s+)"},
    {.anchors = "judgement judgment", .why = kJudges, .before = R"(\b(?:bad|poor)\s+)"},
    {.anchors = "bother bothered",
     .why = kJudges,
     .before = R"((?:\bnot|n't|n’t)\s+(?:even\s+)?(?:be\s+)?)"},
    {.anchors = "known", .pattern = R"(known\s+better)", .why = kJudges, .subject = kStaff | kThey},

    // ---- what only people are accused of: who did it decides
    // "it was as if everyone forgot their keys" tells what it was like.
    {.anchors = "disregarded forgot ignored neglected",
     .pattern = R"(\w+(?:\s+(?:to|about)\b)?)",
     .why = kAccuses,
     .unless_before = R"(\b(?:like|as\s+if|as\s+though)\s+(?:\w+\s+){1,3})",
     .subject = kStaff | kThey},
    {.anchors = "did didn didn\u2019t",
     .pattern =
         R"((?:did\s+not|didn(?:'|’)t)\s+(?:adequately|carefully|correctly|properly|sufficiently)\s+\w+)",
     .why = kAccuses,
     // What belongs to a team is software.
     .unless_before = R"(\bof\s+(?:our|the)\s+(?:\w+\s+){1,2})",
     .subject = kStaff},
    {.anchors = "forgotten",
     .pattern = R"(forgotten\s+(?:to|about)\b)",
     .why = kAccuses,
     .subject = kStaff | kThey},
    {.anchors = "disregarded forgotten ignored neglected",
     .pattern = R"(\w+\s+by\b)",
     .why = kAccuses,
     .object = kStaff},
    // An adverb of intent makes an accusation of a passive, too.
    {.anchors = "disregarded ignored neglected",
     .why = kAccuses,
     .before = R"(\b(?:blatantly|deliberately|knowingly|willfully|wilfully)\s+)"},
    {.anchors = "messed screwed",
     .pattern = R"(\w+\s+(?:\w+\s+){0,2}?up\b)",
     .why = kAccuses,
     .subject = kStaff},
    {.anchors = "banished punished reprimanded scolded shamed",
     .why = kAccuses,
     .before = R"(\b(?:been|got|is|was|were)\s+(?:\w+ly\s+)?)",
     .subject = kStaff | kThey},
    {.anchors = "disciplinary",
     .pattern = R"(disciplinary\s+(?:actions?|measures?|steps)\b)",
     .why = kAccuses},

    // ---- fault, blame, responsibility: an accusation when it goes to somebody
    {.anchors = "blunder carelessness error fault mistake negligence oversight",
     .why = kAccuses,
     .subject = kStaff,
     .possessive = true},
    {.anchors = "blunder error errors fault mistake mistakes oversight",
     .pattern = R"(\w+\s+(?:(?:made\s+|committed\s+)?by|of|on\s+the\s+part\s+of)\b)",
     .why = kAccuses,
     .object = kStaff},
    {.anchors = "made",
     .pattern = R"(made\s+(?:an?|the|this|that|another)\s+(?:\w+\s+){0,2}?(?:mistake|blunder)\b)",
     .why = kAccuses,
     .subject = kStaff},
    {.anchors = "blame",
     .why = kAccuses,
     .before = R"(\b(?:are|be|is|was|were)\s+(?:\w+\s+)?to\s+)",
     .subject = kStaff},
    {.anchors = "fault",
     .why = kAccuses,
     .before = R"(\b(?:are|is|was|were)\s+(?:\w+\s+)?at\s+)",
     .subject = kStaff},
    // The bug is responsible for the outage, and a team for its service: neither is blame.
    {.anchors = "responsible",
     .pattern =
         R"((responsible\s+for\s+(?:causing\s+)?(?:the|this|that)\s+(?:\w+\s+)?(?:bug|disruption|downtime|error|failure|incident|mistake|outage))(?:\s*[.,;)]|\s+(?:and|as|because|by|in|on)\b|$))",
     .why = kAccuses,
     .before = R"(\b(?:are|be|is|was|were)\s+(?:\w+\s+)?)",
     .subject = kStaff},
});

struct BlameLanguage {
  static constexpr RuleInfo info{.id = "blame-language",
                                 .summary = "the text blames or judges people",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::language};

  void check(const Document& doc, Report& report) const {
    phrases_.find(doc, [&](const Hit& hit) {
      if (hit.subject.negated) return;  // "nobody is to blame"
      const TextRange where = hit.shown();
      report.add({.range = doc.source_range(where),
                  .message = quoted(doc.text(where)) + ' ' + hit.phrase->why +
                             ": say what was done, and what made it possible"});
    });
  }

 private:
  Phrases<kPhrases> phrases_;
};

}  // namespace

PMLINT_RULE(blame_language, BlameLanguage)
