// SPDX-License-Identifier: MIT
// Hindsight ("obviously"), drama ("ridiculous", "!!!") and praise of oneself ("promptly"): words that
// hold an opinion where a reader needs data.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <string_view>

#include "phrases.hpp"
#include "prose.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::language;

constexpr const char* kHindsight = "is clear only in hindsight: say what could be seen at the time";
constexpr const char* kSmall = "makes little of the work: say what it takes";
constexpr const char* kDrama = "is an opinion: give the number or the fact behind it";
constexpr const char* kPraise = "praises the response: give the time it took or what was checked";

#define PMLINT_ACTS                                                                           \
  "(?:acted|addressed|alerted|applied|corrected|deployed|engaged|escalated|fixed|identified|" \
  "implemented|initiated|investigated|mitigated|notified|pushed|reacted|rectified|resolved|"  \
  "responded|restored|reverted|rolled\\s+back)"

constexpr const char* kManner =
    R"(clearly\s+(?:communicat|defin|describ|display|distinguish|document|explain|identif|indicat|label|mark|nam|separat|show|stat|visib|written))";

constexpr auto kPhrases = std::to_array<Phrase>({
    // ---- hindsight
    {.anchors = "obviously", .why = kHindsight, .unless_before = R"(\b(?:not|less)\s+|n't\s+)"},
    {.anchors = "of",
     .soon = "course",
     .reach = 1,
     .pattern = R"(of\s+course\b)",
     .why = kHindsight,
     .unless_before = R"(\b(?:part|change|middle|matter)\s+)"},
    // Of a whole sentence; "clearly defined" and "can be seen clearly" say how.
    {.anchors = "clearly",
     .why = kHindsight,
     .unless = kManner,
     .before = R"(^\W*|\b(?:had|has|have)\s+)"},
    {.anchors = "clearly",
     .why = kHindsight,
     .unless = R"(clearly\s+(?:\w+ed|known|seen|shown|told|understood|visible|written)\b)",
     .before = R"(\b(?:are|is|was|were)\s+)"},

    // ---- making little of it
    {.anchors = "just simply",
     .soon = "to",
     .pattern = R"(\w+\s+(?:have|has|had|need|needs|needed)\s+to\b)",
     .why = kSmall},
    {.anchors = "just simply merely",
     .soon = "matter case question",
     .pattern = R"(\w+\s+an?\s+(?:matter|case|question)\s+of\b)",
     .why = kSmall},
    {.anchors = "just simply",
     .soon = "did didn didn’t forgot ignored",
     .pattern = R"(\w+\s+(?:did\s+not|didn't|didn’t|forgot|ignored)\b)",
     .why = kSmall},

    // ---- drama
    {.anchors =
         "absurd absurdly appalling atrocious disastrous disastrously dreadful embarrassing "
         "embarrassingly horrendous horrible horribly horrific inexcusable insane insanely "
         "laughable ludicrous outrageous pathetic ridiculous ridiculously shameful unacceptable "
         "unbelievable unbelievably unforgivable",
     .why = kDrama},
    // Terms of the trade: disaster recovery; backtracking and cancellation are catastrophic.
    {.anchors = "disaster disasters",
     .why = kDrama,
     .unless =
         R"(disasters?[\s-]+(?:avoidance|drills?|exercises?|management|mitigation|plan|planning|preparedness|prone|readiness|recovery|relief|resilience|resistant|response|scenarios?|simulations?|testing|tests?|tolera))",
     .unless_before = R"(\bnatural\s+)"},
    {.anchors = "nightmare catastrophe", .why = kDrama},
    {.anchors = "believe",
     .why = kDrama,
     .before = R"(\b(?:cannot|can't|can’t|can\s+not|couldn't)\s+)"},

    // ---- praise of the response
    {.anchors = "promptly swiftly",
     .pattern = R"(\w+\s+)" PMLINT_ACTS R"(\b)",
     .why = kPraise,
     .unless_before = R"(\b(?:are|be|being|not|to|will)\s+)"},
    {
        .anchors = "promptly swiftly",
        .why = kPraise,
        .before = "\\b" PMLINT_ACTS R"(\s+(?:(?:fairly|quite|very)\s+)?)",
    },
    {.anchors = "prompt swift",
     .pattern =
         R"(\w+\s+(?:\w+\s+)?(?:action|detection|escalation|identification|intervention|mitigation|reaction|recovery|resolution|response|restoration)\b)",
     .why = kPraise,
     .unless_before =
         R"(\b(?:a|allow\w*|enabl\w*|ensur\w*|facilitat\w*|for|more|need\w*)\s+(?:\w+\s+)?|\bto\s+)"},
    {.anchors = "thorough thoroughly",
     .pattern =
         R"(\w+\s+(?:analysis|analy[sz]ed|check|checked|examination|examined|inspection|investigated|investigation|reviewed|review|test|tested|testing|tests|verified)\b)",
     .why = kPraise,
     .before =
         R"(\b(?:after|carried\s+out|completed|conducted|did|following|made|performed|through|undertook|upon|was|were)\s+(?:an?\s+|the\s+|some\s+)?)"},
    {.anchors = "diligent diligently flawlessly heroic heroically heroics tireless tirelessly",
     .why = kPraise},
});

struct LoadedLanguage {
  static constexpr RuleInfo info{.id = "loaded-language",
                                 .summary = "a word holds an opinion instead of data",
                                 .severity = Severity::note,
                                 .dimension = Dimension::language};

  void check(const Document& doc, Report& report) const {
    phrases_.find(doc, [&](const Hit& hit) {
      if (is_plan(place_of(doc, hit.where.begin))) return;
      report.add({.range = doc.source_range(hit.where),
                  .message = quoted(doc.text(hit.where)) + ' ' + hit.phrase->why});
    });
    check_exclamations(doc, report);
  }

 private:
  static void check_exclamations(const Document& doc, Report& report) {
    const std::string_view text = doc.text();
    for (std::size_t at = text.find('!'); at != std::string_view::npos; at = text.find('!', at)) {
      const std::size_t end = std::min(text.find_first_not_of('!', at), text.size());
      const TextRange marks{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
      // "a !! b" is an operator.
      const bool after_word = at > 0 && (is_word_byte(text[at - 1]) || text[at - 1] == '?');
      if (marks.size() >= 2 && after_word && is_prose(doc, marks)) {
        report.add({.range = doc.source_range(marks),
                    .message = quoted(doc.text(marks)) + " is an opinion: let the facts speak"});
      }
      at = end;
    }
  }

  Phrases<kPhrases> phrases_;
};

}  // namespace

PMLINT_RULE(loaded_language, LoadedLanguage)
