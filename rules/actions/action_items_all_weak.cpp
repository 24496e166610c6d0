// SPDX-License-Identifier: MIT
// Training, documents and reminders alone leave the next incident to people's attention.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include "items.hpp"
#include "strength.hpp"

namespace {

using namespace pmlint;

struct ActionItemsAllWeak {
  static constexpr RuleInfo info{.id = "action-items-all-weak",
                                 .summary = "all items are training, documents or reviews",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::actions};

  void check(const Document& doc, Report& report) const {
    const std::uint32_t count = doc.actions().size();
    if (count < 2) return;
    for (const Action action : doc.actions()) {
      if (actions::strength_of(doc, action) != actions::Strength::weak) return;
    }
    report.add({.range = actions::place_of_all(doc),
                .message = "all " + std::to_string(count) +
                           " items are training, documents or reviews, which rely on people's "
                           "attention: add one that changes the system"});
  }
};

}  // namespace

PMLINT_RULE(action_items_all_weak, ActionItemsAllWeak)
