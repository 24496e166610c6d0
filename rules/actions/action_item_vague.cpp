// SPDX-License-Identifier: MIT
// "Improve alerting": a verb of intent and nothing by which anybody could tell that it is done.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>
#include <pmlint/word_map.hpp>

#include <cstdint>
#include <string_view>

#include "items.hpp"

namespace {

using namespace pmlint;

// They say in which direction, not how far.
constexpr std::string_view kIntentText =
    "better boost consider emphasise emphasize encourage enhance enhancing explore foster "
    "improve improved improving optimise optimize promote refine remind scrutinise scrutinize "
    "strengthen strengthening streamline";
constexpr auto kIntent = word_set<count_words(kIntentText)>(kIntentText);

// "Make automation better" has one of these behind it.
constexpr std::string_view kComparisonsText =
    "better cleaner clearer easier faster more nicer safer simpler stronger";
constexpr auto kComparisons = word_set<count_words(kComparisonsText)>(kComparisonsText);

// With these before it, or as an adverb, any verb is one of intent.
constexpr std::string_view kAdverbsText =
    "also always carefully continuously further please regularly";
constexpr auto kAdverbs = word_set<count_words(kAdverbsText)>(kAdverbsText);

struct ActionItemVague {
  static constexpr RuleInfo info{.id = "action-item-vague",
                                 .summary = "an action item cannot be verified as done",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::actions,
                                 .per_item = true};

  void check(const Document& doc, Report& report) const {
    const actions::OpenItems open(doc);
    for (const Action action : open) {
      const Table<Word> words = actions::words_of_work(doc, action);
      std::uint32_t first = 0;
      while (first < words.size() && kAdverbs.find(doc, words[first]) != nullptr) ++first;
      if (first >= words.size()) continue;
      const std::string_view verb = doc.lower(words[first].text());
      const bool intent = kIntent.find(doc, words[first]) != nullptr;
      const bool make = verb == "make" && actions::has_any(doc, words, kComparisons);
      const bool careful = verb == "be" && first + 1 < words.size();
      constexpr std::uint32_t kLongest = 22;  // a longer one says more than its verb
      if (!(intent || make || careful) || words.size() > kLongest) continue;
      if (actions::is_concrete(doc, action)) continue;
      report.add({.range = action.where(),
                  .message = "how far is " + quoted(verb) + " in " + actions::named(doc, action) +
                             "? say what will be there when it is done: a threshold, a check, a "
                             "document",
                  .total = open.size()});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_vague, ActionItemVague)
