// SPDX-License-Identifier: MIT
// "Improve alerting": a verb of intent and nothing by which anybody could tell that it is done.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <string_view>

#include "items.hpp"

namespace {

using namespace pmlint;

// They say in which direction, not how far.
constexpr std::string_view kIntent[] = {
    "better",     "boost",      "consider",   "emphasise",     "emphasize", "encourage",
    "enhance",    "enhancing",  "explore",    "foster",        "improve",   "improved",
    "improving",  "optimise",   "optimize",   "promote",       "refine",    "remind",
    "scrutinise", "scrutinize", "strengthen", "strengthening", "streamline"};

// With these before it, or as an adverb, any verb is one of intent.
constexpr std::string_view kAdverbs[] = {"also",    "always", "carefully", "continuously",
                                         "further", "please", "regularly"};

struct ActionItemVague {
  static constexpr RuleInfo info{.id = "action-item-vague",
                                 .summary = "an action item cannot be verified as done",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::actions,
                                 .per_item = true};

  void check(const Document& doc, Report& report) const {
    const std::vector<Action> open = actions::open_items(doc);
    for (const Action& action : open) {
      const std::vector<std::string> words = actions::words_of_work(doc, action);
      std::size_t first = 0;
      while (first < words.size() &&
             std::ranges::find(kAdverbs, words[first]) != std::end(kAdverbs)) {
        ++first;
      }
      if (first >= words.size()) continue;
      const bool intent = std::ranges::find(kIntent, words[first]) != std::end(kIntent);
      const bool careful = words[first] == "be" && first + 1 < words.size();
      constexpr std::size_t kLongest = 22;  // a longer one says more than its verb
      if (!(intent || careful) || words.size() > kLongest) continue;
      if (actions::is_concrete(doc, action)) continue;
      report.add({.range = action.where(),
                  .message = "how far is " + quoted(words[first]) + " in " +
                             actions::named(doc, action) +
                             "? say what will be there when it is done: a threshold, a check, a "
                             "document",
                  .total = static_cast<std::uint32_t>(open.size())});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_vague, ActionItemVague)
