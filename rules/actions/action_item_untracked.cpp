// SPDX-License-Identifier: MIT
// Items that are only in the document are found by nobody who plans work. Where no item has a
// ticket, that is said once.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstdint>

#include "items.hpp"

namespace {

using namespace pmlint;

struct ActionItemUntracked {
  static constexpr RuleInfo info{.id = "action-item-untracked",
                                 .summary = "an action item has no ticket",
                                 .severity = Severity::note,
                                 .dimension = Dimension::actions,
                                 .per_item = true};

  static bool is_tracked(const Action& action) { return !action.ticket().empty(); }

  // "All of these are in [OPS-1](...)": a link beside the items tracks them all.
  static bool linked_as_a_whole(const Document& doc) {
    const Table<Section> sections = doc.sections();
    const Table<Action> items = doc.actions();
    std::uint32_t section = 0;  // all three tables are in order of place
    std::uint32_t item = 0;
    std::uint32_t actions_end = 0;
    std::uint32_t item_end = 0;
    for (const Mark mark : doc.marks()) {
      const std::uint32_t at = mark.text().begin;
      for (; section < sections.size() && sections[section].body().begin <= at; ++section) {
        const Section one = sections[section];
        const bool asks = one.is(SectionKind::actions) || one.is(SectionKind::tasks);
        if (asks) actions_end = std::max(actions_end, one.body().end);
      }
      for (; item < items.size() && items[item].text().begin <= at; ++item) {
        item_end = std::max(item_end, items[item].text().end);
      }
      if (mark.kind() == MarkKind::link && at < actions_end && at >= item_end) return true;
    }
    return false;
  }

  void check(const Document& doc, Report& report) const {
    const actions::OpenItems open(doc);
    std::uint32_t tracked = 0;
    for (const Action action : open) tracked += is_tracked(action) ? 1 : 0;
    if (tracked == open.size()) return;
    if (tracked == 0) {
      if (linked_as_a_whole(doc)) return;
      const std::string none = open.size() == 1 ? "the action item has no ticket"
                                                : "none of the " + std::to_string(open.size()) +
                                                      " action items has a ticket";
      report.add({.range = actions::place_of_all(doc),
                  .message = none + ": link each to where its work is planned",
                  .total = 1});
      return;
    }
    for (const Action action : open) {
      if (is_tracked(action)) continue;
      report.add({.range = action.where(),
                  .message = actions::named(doc, action) + " has no ticket, as other items have",
                  .severity = actions::softer_in_public(doc),
                  .total = open.size()});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_untracked, ActionItemUntracked)
