// SPDX-License-Identifier: MIT
// A cause that "probably" was. Doubt is honest when it is called a hypothesis; a guess that stands as
// the cause gets fixed as one.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "phrases.hpp"
#include "prose.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::language;

// The hedge must stand at the cause: users who "may have seen errors" and queries that "may take long"
// hedge nothing.
constexpr auto kPhrases = std::to_array<Phrase>({
    {.anchors =
         "apparently likely maybe perhaps possibly potentially presumably probably supposedly",
     .pattern =
         R"(\w+\s+(?:also\s+|been\s+|partly\s+)?(?:a\s+(?:consequence|result)|an?\s+\w+|as\s+a\s+result|because|by|caused|(?:root\s+)?causes?|due|from|introduced|led|originated|related|resulted|stemmed|the|triggered)\b)"},
    // "Most likely (80 %): ..." is one of several; the others need no note of their own.
    {.anchors = "likely", .pattern = R"(\w+\s+\(\s*~?\d{1,2}\s*%\s*\))"},
    {.anchors = "appeared appears seemed seems",
     .pattern = R"(\w+\s+(?:likely|like|that|to\s+(?:be|cause|come|have|stem))\b)"},
    {.anchors = "could may might",
     .pattern =
         R"(\w+\s+have\s+been\s+(?:because|due|(?:an?|the)\s+(?:\w+\s+){0,2}?(?:bug|cause|defect|error|failure|fault|glitch|leak|misconfiguration|problem|reason|spike|surge|typo)\b))",
     .unless =
         R"(\w+\s+have\s+been\s+an?\s+(?:bigger|far|greater|huge|larger|longer|major|more|much|serious|worse)\b)"},
    {.anchors = "could may might",
     .pattern =
         R"(\w+\s+have\s+(?:been\s+)?(?:caused|changed|contributed|introduced|led|overloaded|resulted|stemmed|triggered)\b)"},
});

// Words that call a doubt a doubt.
constexpr std::string_view kLabels[] = {
    "assum",       "conjecture",    "hypothes",  "investigat", "not been able", "not certain",
    "not confirm", "not proven",    "not sure",  "not verif",  "preliminary",   "suspect",
    "theor",       "to be confirm", "unclear",   "unconfirm",  "unknown",       "unproven",
    "unverif",     "we believe",    "we presume"};

struct HedgedCause {
  static constexpr RuleInfo info{.id = "hedged-cause",
                                 .summary = "a guess is told as the cause",
                                 .severity = Severity::note,
                                 .dimension = Dimension::language};

  void check(const Document& doc, Report& report) const {
    std::uint32_t done = 0;  // causes may overlap
    std::optional<std::vector<Candidate>> hedges;
    for (const Cause cause : doc.causes()) {
      const TextRange text{std::max(done, cause.text().begin), cause.text().end};
      if (text.begin >= text.end || !cause.has(kHedged)) continue;
      done = text.end;
      if (cause.has(kUnknownCause) || is_labelled(doc.lower(text))) continue;
      if (!hedges) hedges = Phrases<kPhrases>::candidates(doc);
      phrases_.find_in(doc, *hedges, text, [&](const Hit& hit) {
        if (!stands_as_cause(place_of(doc, hit.where.begin), cause.summary())) return;
        report.add(
            {.range = doc.source_range(hit.where),
             .message = quoted(doc.text(hit.where)) +
                        " leaves the cause open: confirm it, or call it a hypothesis and name "
                        "the action that checks it"});
      });
    }
  }

 private:
  // What responders believed at a time, and what is learned or planned, may be in doubt.
  static bool stands_as_cause(SectionKind place, bool summary) {
    if (tells_cause(place) || place == SectionKind::leadup) return true;
    return summary && (place == SectionKind::summary || place == SectionKind::metadata ||
                       place == SectionKind::impact || place == SectionKind::other);
  }

  static bool is_labelled(std::string_view lower) {
    return std::ranges::any_of(kLabels, [&](std::string_view label) {
      return lower.find(label) != std::string_view::npos;
    });
  }

  Phrases<kPhrases> phrases_;
};

}  // namespace

PMLINT_RULE(hedged_cause, HedgedCause)
