// SPDX-License-Identifier: MIT
// The same work asked for twice, word by word: two tickets, or one item that nobody noticed was there.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "items.hpp"

namespace {

using namespace pmlint;

struct DuplicateAction {
  static constexpr RuleInfo info{.id = "duplicate-action",
                                 .summary = "an action item repeats another",
                                 .severity = Severity::note,
                                 .dimension = Dimension::actions};

  void check(const Document& doc, Report& report) const {
    const Table<Action> actions = doc.actions();
    std::vector<std::pair<std::string, std::uint32_t>> works;
    for (std::uint32_t i = 0; i < actions.size(); ++i) {
      if (std::string work = work_of(doc, actions[i]); !work.empty()) {
        works.emplace_back(std::move(work), i);
      }
    }
    std::ranges::sort(works);  // equal works side by side, the first of them first
    for (std::size_t i = 1, first = 0; i < works.size(); ++i) {
      if (works[i].first != works[first].first) {
        first = i;
        continue;
      }
      const Action again = actions[works[i].second];
      const Action before = actions[works[first].second];
      report.add({.range = again.where(),
                  .message = actions::named(doc, again) + " stands in line " +
                             std::to_string(doc.line(before.where())) +
                             " already: keep one, or say how they differ",
                  .related = {{before.where(), "the same action"}}});
    }
  }

 private:
  // The words of an item, without articles and without what is said about it, as one text; empty if
  // there are too few to tell.
  static std::string work_of(const Document& doc, const Action& action) {
    constexpr std::string_view kArticles[] = {"a", "an", "the"};
    constexpr std::string_view kAbout[] = {"assignee", "deadline", "due",
                                           "eta",      "owner",    "priority"};
    constexpr std::size_t kFewest = 3;
    std::string work;
    std::size_t count = 0;
    for (const std::string& word : actions::words_of_work(doc, action)) {
      if (std::ranges::find(kAbout, word) != std::end(kAbout) && count >= kFewest) break;
      if (std::ranges::find(kArticles, word) != std::end(kArticles)) continue;
      work.append(word).push_back(' ');
      ++count;
    }
    return count < kFewest ? std::string() : work;
  }
};

}  // namespace

PMLINT_RULE(duplicate_action, DuplicateAction)
