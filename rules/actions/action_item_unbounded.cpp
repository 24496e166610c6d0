// SPDX-License-Identifier: MIT
// "Regularly review", "continue to monitor": work without an end, which nobody can close.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <string_view>

#include "items.hpp"

namespace {

using namespace pmlint;

constexpr std::string_view kWithoutEnd[] = {
    "always", "constantly", "continually", "continue",     "continuously", "ensure",
    "keep",   "maintain",   "ongoing",     "periodically", "regularly",    "routinely"};

// What is built once and then recurs by itself ends when it is built.
constexpr std::string_view kBuilt[] = {"add",      "automate",  "build",   "configure", "create",
                                       "deploy",   "implement", "install", "job",       "pipeline",
                                       "schedule", "script",    "set",     "setup",     "write"};

struct ActionItemUnbounded {
  static constexpr RuleInfo info{.id = "action-item-unbounded",
                                 .summary = "an action item has no end",
                                 .severity = Severity::note,
                                 .dimension = Dimension::actions,
                                 .per_item = true};

  void check(const Document& doc, Report& report) const {
    const std::vector<Action> open = actions::open_items(doc);
    for (const Action& action : open) {
      const std::vector<std::string> words = actions::words_of_work(doc, action);
      if (words.empty() || !action.due().empty() || actions::has_any(words, kBuilt)) continue;
      // The verb, or what stands before it.
      const std::size_t opening = std::min<std::size_t>(words.size(), 2);
      const auto found =
          std::find_if(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(opening),
                       [](const std::string& word) {
                         return std::ranges::find(kWithoutEnd, word) != std::end(kWithoutEnd);
                       });
      if (found == words.begin() + static_cast<std::ptrdiff_t>(opening)) continue;
      report.add({.range = action.where(),
                  .message = quoted(*found) +
                             " has no end: say what is done once and for all, such "
                             "as a job that does it",
                  .total = static_cast<std::uint32_t>(open.size())});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_unbounded, ActionItemUnbounded)
