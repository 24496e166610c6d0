// SPDX-License-Identifier: MIT
// Alerts and runbooks make the next incident shorter; none of them makes it less likely.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include "items.hpp"
#include "strength.hpp"

namespace {

using namespace pmlint;

struct ActionsNoPrevention {
  static constexpr RuleInfo info{.id = "actions-no-prevention",
                                 .summary = "no item makes a recurrence less likely",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::actions};

  void check(const Document& doc, Report& report) const {
    const std::uint32_t count = doc.actions().size();
    if (count < 2) return;
    bool detects = false;
    for (const Action action : doc.actions()) {
      const actions::Strength strength = actions::strength_of(doc, action);
      if (strength == actions::Strength::acts) return;
      detects = detects || strength == actions::Strength::detects;
    }
    if (!detects) return;  // action-items-all-weak says more
    report.add({.range = actions::place_of_all(doc),
                .message = "all " + std::to_string(count) +
                           " items detect or document the next incident: add one that prevents it "
                           "or limits its damage"});
  }
};

}  // namespace

PMLINT_RULE(actions_no_prevention, ActionsNoPrevention)
