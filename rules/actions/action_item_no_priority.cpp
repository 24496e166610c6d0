// SPDX-License-Identifier: MIT
// A list without an order of importance is worked off in the order of reading, or not at all.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <string>

#include "items.hpp"

namespace {

using namespace pmlint;

struct ActionItemNoPriority {
  static constexpr RuleInfo info{.id = "action-item-no-priority",
                                 .summary = "the items have no priority, or all the same",
                                 .severity = Severity::note,
                                 .dimension = Dimension::actions};

  void check(const Document& doc, Report& report) const {
    constexpr std::uint32_t kFew = 2;  // they need no order
    const actions::OpenItems open(doc);
    if (open.size() <= kFew) return;
    const std::string_view first = open.front().priority();
    bool grouped = false;
    for (const Action action : open) {
      if (!equal_ignoring_case(action.priority(), first)) return;
      grouped = grouped || action.section() != open.front().section();
    }
    // Tasks beside improvements, "short term" beside "long term": an order of its own.
    if (first.empty() && grouped) return;
    const std::string what = first.empty() ? "none of the " + std::to_string(open.size()) +
                                                 " action items has a priority"
                                           : "all " + std::to_string(open.size()) +
                                                 " action items have the priority " + quoted(first);
    report.add({.range = actions::place_of_all(doc), .message = what + ": say which comes first"});
  }
};

}  // namespace

PMLINT_RULE(action_item_no_priority, ActionItemNoPriority)
