// SPDX-License-Identifier: MIT
// A fault may have been there for years; something set it off on that day. Changes, dates, load and
// others' failures are triggers; a standing fault alone is none.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>

#include "causes.hpp"
#include "triggers.hpp"

namespace {

using namespace pmlint;

struct TriggerMissing {
  static constexpr RuleInfo info{.id = "trigger-missing",
                                 .summary = "nothing says what set the incident off",
                                 .severity = Severity::note,
                                 .dimension = Dimension::cause};

  void check(const Document& doc, Report& report) const {
    const causes::Told told = causes::told(doc);
    if (!told.in_section || (told.features & kUnknownCause) != 0) return;
    if (causes::triggered(doc)) return;
    report.add({.range = told.best->where(),
                .message = "nothing says what set it off: name the change, the date or the load "
                           "that made this fault bite on that day"});
  }
};

}  // namespace

PMLINT_RULE(trigger_missing, TriggerMissing)
