// SPDX-License-Identifier: MIT
// Open items without a date. Where no item has one, that is said once, not for each of them.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <string>
#include <tuple>
#include <vector>

#include "items.hpp"

namespace {

using namespace pmlint;

struct ActionItemNoDueDate {
  bool accept_ticket = true;

  static constexpr RuleInfo info{.id = "action-item-no-due-date",
                                 .summary = "an action item has no due date",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::actions,
                                 .per_item = true};
  static constexpr std::tuple options{
      Option{"accept-ticket", &ActionItemNoDueDate::accept_ticket,
             "a ticket stands for a date, which its tracker keeps"}};

  [[nodiscard]] bool dated(const Action& action) const {
    return !action.due().empty() || (accept_ticket && !action.ticket().empty());
  }

  void check(const Document& doc, Report& report) const {
    // Improvements beside tasks are broad; the tasks that carry them out have the dates.
    const bool tasks_only = actions::tasks_beside_improvements(doc);
    std::vector<Action> open;
    for (const Action action : actions::OpenItems(doc)) {
      if (!tasks_only || action.kind() != ActionClass::improvement) open.push_back(action);
    }
    std::uint32_t with_date = 0;
    bool by_dates = false;  // this team writes dates
    for (const Action& action : open) {
      with_date += dated(action) ? 1 : 0;
      by_dates = by_dates || !action.due().empty();
    }
    if (with_date == open.size()) return;
    if (!by_dates) {
      const std::string all =
          count_of(static_cast<std::uint32_t>(open.size()), "item", "action items");
      const std::string none = with_date != 0
                                   ? std::to_string(open.size() - with_date) + " of the " + all +
                                         " have neither a due date nor a ticket"
                               : open.size() == 1 ? "the action item has no due date"
                                                  : "none of the " + all + " has a due date";
      report.add({.range = actions::place_of_all(doc),
                  .message = none + ": say by when " + (open.size() == 1 ? "it" : "each") +
                             " is done, even if only as a quarter",
                  .severity = actions::softer_in_public(doc),
                  .total = 1});
      return;
    }
    for (const Action& action : open) {
      if (dated(action)) continue;
      report.add({.range = action.where(),
                  .message = actions::named(doc, action) + " has no due date, as other items have",
                  .severity = actions::softer_in_public(doc),
                  .total = static_cast<std::uint32_t>(open.size())});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_no_due_date, ActionItemNoDueDate)
