// SPDX-License-Identifier: MIT
// An unknown cause is honest, and a reason to look on: some action must find it, or make the next
// occurrence tell.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <string_view>

#include "causes.hpp"

namespace {

using namespace pmlint;

constexpr WordBeginnings kUnknown({"unknown", "unclear", "undetermin", "unidentif", "unexplain",
                                   "inconclusive", "mysterious"});
// Somebody is at it already.
constexpr WordBeginnings kPursued({"investigat", "ongoing", "await", "pending", "follow"});
constexpr WordBeginnings kSeeks({"investigat", "root",       "caus",    "find",       "determin",
                                 "identif",    "understand", "analy",   "reproduc",   "log",
                                 "trac",       "monitor",    "observ",  "instrument", "debug",
                                 "diagnos",    "research",   "metric",  "why",        "follow",
                                 "vendor",     "support",    "telemet", "profil"});

struct CauseUnknownUnplanned {
  static constexpr RuleInfo info{.id = "cause-unknown-unplanned",
                                 .summary = "the cause is unknown and no action looks for it",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause};

  void check(const Document& doc, Report& report) const {
    std::optional<Cause> unknown;
    for (const Cause cause : doc.causes()) {
      // Where the cause itself is told, something beside it is unknown.
      if (!cause.summary() && cause.specificity() >= 0) return;
      if (!cause.has(kUnknownCause)) continue;
      if (kPursued.in(doc, cause.text())) return;
      if (!unknown && kUnknown.in(doc, cause.text())) unknown = cause;
    }
    if (!unknown || doc.ongoing()) return;
    for (const Action action : doc.actions()) {
      if (kSeeks.in(doc, action.text())) return;
    }
    if (causes::has_content(doc, SectionKind::open_questions)) return;
    report.add({.range = unknown->where(),
                .message = "the cause is unknown and no action item looks for it: add one that "
                           "finds it, or that records what is needed the next time"});
  }
};

}  // namespace

PMLINT_RULE(cause_unknown_unplanned, CauseUnknownUnplanned)
