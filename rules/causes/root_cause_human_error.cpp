// SPDX-License-Identifier: MIT
// A slip of a person is where an analysis begins. It is reported when nothing after it says what
// made the slip possible or let it through.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>

namespace {

using namespace pmlint;

struct RootCauseHumanError {
  static constexpr RuleInfo info{.id = "root-cause-human-error",
                                 .summary = "the analysis stops at a person's slip",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause};

  void check(const Document& doc, Report& report) const {
    std::optional<Cause> slip;
    for (const Cause cause : doc.causes()) {
      if (cause.has(kHumanSlip)) {
        if (!slip || depth(doc, cause) > depth(doc, *slip)) slip = cause;
      }
      if (slip && cause.has(kEnabling)) return;
    }
    if (!slip) return;
    const Range word = slip->slip_where();
    report.add({.range = word.empty() ? slip->where() : word,
                .message = "the cause stops at " + quoted(doc.source(word)) +
                           ": say what made the slip possible and why no check caught it"});
  }

 private:
  // A cause section is where the analysis stands; a label ("Root cause: ...") and a summary are brief.
  static int depth(const Document& doc, const Cause& cause) {
    if (cause.summary() || !cause.section()) return 0;
    return doc.sections()[*cause.section()].form() == TitleForm::label ? 1 : 2;
  }
};

}  // namespace

PMLINT_RULE(root_cause_human_error, RootCauseHumanError)
