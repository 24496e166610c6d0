// SPDX-License-Identifier: MIT
// "Regularly review", "continue to monitor": work without an end, which nobody can close.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>
#include <pmlint/word_map.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "items.hpp"

namespace {

using namespace pmlint;

constexpr std::string_view kWithoutEndText =
    "always constantly continually continue continuously ensure keep maintain ongoing "
    "periodically regularly routinely";
constexpr auto kWithoutEnd = word_set<count_words(kWithoutEndText)>(kWithoutEndText);

// What people do again and again; with one of these right before it, nobody can close it.
constexpr std::string_view kRecurringText = "continuous ongoing periodic recurring regular routine";
constexpr auto kRecurring = word_set<count_words(kRecurringText)>(kRecurringText);
constexpr std::string_view kDutiesText =
    "audit audits check checks drill drills exercise exercises inspection inspections maintenance "
    "meeting meetings monitoring review reviews session sessions simulation simulations testing "
    "training trainings";
constexpr auto kDuties = word_set<count_words(kDutiesText)>(kDutiesText);

// "a plan for routine maintenance": the item is about the plan, not the maintenance.
constexpr std::string_view kSideWordsText = "after before during for in of";
constexpr auto kSideWords = word_set<count_words(kSideWordsText)>(kSideWordsText);

// What is built once and then recurs by itself ends when it is built.
constexpr std::string_view kBuiltText =
    "add automate build configure create deploy implement install job pipeline schedule "
    "script set setup write";
constexpr auto kBuilt = word_set<count_words(kBuiltText)>(kBuiltText);

// Who does it then.
constexpr std::string_view kMachinesText =
    "alert automate automated automatic automatically bot ci cron job jobs pipeline schedule "
    "scheduled script scripts tool tools";
constexpr auto kMachines = word_set<count_words(kMachinesText)>(kMachinesText);

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
      std::optional<Word> endless = endless_verb(doc, words);
      if (!endless) endless = recurring_duty(doc, words);
      if (!endless) continue;
      report.add({.range = action.where(),
                  .message = quoted(doc.lower(endless->text())) +
                             " has no end: say what is done once and for all, such "
                             "as a job that does it",
                  .total = open.size()});
    }
  }

 private:
  // The verb, or what stands before it.
  static std::optional<Word> endless_verb(const Document& doc, const Table<Word>& words) {
    const std::uint32_t opening = std::min<std::uint32_t>(words.size(), 2);
    std::uint32_t found = 0;
    while (found < opening && kWithoutEnd.find(doc, words[found]) == nullptr) ++found;
    if (found == opening || actions::has_any(doc, words, kBuilt)) return std::nullopt;
    return words[found];
  }

  // "Conduct periodic simulation exercises", "implement a regular review process": unless a machine
  // is to do it.
  static std::optional<Word> recurring_duty(const Document& doc, const Table<Word>& words) {
    constexpr std::uint32_t kReach = 3;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      if (kRecurring.find(doc, words[i]) == nullptr) continue;
      if (i > 0 && kSideWords.find(doc, words[i - 1]) != nullptr) continue;
      for (std::uint32_t k = i + 1; k < std::min(words.size(), i + kReach); ++k) {
        if (kDuties.find(doc, words[k]) == nullptr) continue;
        if (actions::has_any(doc, words, kMachines)) return std::nullopt;
        return words[i];
      }
    }
    return std::nullopt;
  }
};

}  // namespace

PMLINT_RULE(action_item_unbounded, ActionItemUnbounded)
