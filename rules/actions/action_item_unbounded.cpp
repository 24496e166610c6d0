// SPDX-License-Identifier: MIT
// "Regularly review", "continue to monitor": work without an end, which nobody can close.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>
#include <pmlint/word_map.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "items.hpp"

namespace {

using namespace pmlint;

constexpr std::string_view kWithoutEndText =
    "always constantly continually continue continuously ensure keep maintain ongoing "
    "periodically regularly routinely";
constexpr auto kWithoutEnd = word_set<count_words(kWithoutEndText)>(kWithoutEndText);

// What is built once and then recurs by itself ends when it is built.
constexpr std::string_view kBuiltText =
    "add automate build configure create deploy implement install job pipeline schedule "
    "script set setup write";
constexpr auto kBuilt = word_set<count_words(kBuiltText)>(kBuiltText);

struct ActionItemUnbounded {
  static constexpr RuleInfo info{.id = "action-item-unbounded",
                                 .summary = "an action item has no end",
                                 .severity = Severity::note,
                                 .dimension = Dimension::actions,
                                 .per_item = true};

  void check(const Document& doc, Report& report) const {
    const actions::OpenItems open(doc);
    for (const Action action : open) {
      if (!action.due().empty()) continue;
      const Table<Word> words = actions::words_of_work(doc, action);
      // The verb, or what stands before it.
      const std::uint32_t opening = std::min<std::uint32_t>(words.size(), 2);
      std::uint32_t found = 0;
      while (found < opening && kWithoutEnd.find(doc, words[found]) == nullptr) ++found;
      if (found == opening || actions::has_any(doc, words, kBuilt)) continue;
      report.add({.range = action.where(),
                  .message = quoted(doc.lower(words[found].text())) +
                             " has no end: say what is done once and for all, such "
                             "as a job that does it",
                  .total = open.size()});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_unbounded, ActionItemUnbounded)
