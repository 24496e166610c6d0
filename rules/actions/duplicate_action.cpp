// SPDX-License-Identifier: MIT
// The same work asked for twice, word by word: two tickets, or one item that nobody noticed was there.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>
#include <pmlint/word_map.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "items.hpp"

namespace {

using namespace pmlint;

constexpr auto kArticles = word_set<count_words("a an the")>("a an the");
constexpr std::string_view kAboutText = "assignee deadline due eta owner priority";
constexpr auto kAbout = word_set<count_words(kAboutText)>(kAboutText);

struct DuplicateAction {
  static constexpr RuleInfo info{.id = "duplicate-action",
                                 .summary = "an action item repeats another",
                                 .severity = Severity::note,
                                 .dimension = Dimension::actions};

  void check(const Document& doc, Report& report) const {
    const Table<Action> actions = doc.actions();
    // Equal works have equal fingerprints, side by side when sorted, the first of them first.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> works;
    for (std::uint32_t i = 0; i < actions.size(); ++i) {
      if (const std::vector<Word> work = work_of(doc, actions[i]); work.size() >= kFewest) {
        works.emplace_back(fingerprint(work), i);
      }
    }
    std::ranges::sort(works);
    for (std::size_t i = 1, first = 0; i < works.size(); ++i) {
      if (works[i].first != works[first].first ||
          !same(doc, actions[works[i].second], actions[works[first].second])) {
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
  static constexpr std::size_t kFewest = 3;  // words that tell works apart

  // The words of an item, without articles and without what is said about it.
  static std::vector<Word> work_of(const Document& doc, const Action& action) {
    std::vector<Word> work;
    for (const Word word : actions::words_of_work(doc, action)) {
      if (work.size() >= kFewest && kAbout.find(doc, word) != nullptr) break;
      if (kArticles.find(doc, word) == nullptr) work.push_back(word);
    }
    return work;
  }

  static std::uint64_t fingerprint(const std::vector<Word>& work) {
    constexpr std::uint64_t kPrime = 0x100000001B3;
    std::uint64_t mixed = 0;
    for (const Word& word : work) mixed = (mixed ^ word.hash()) * kPrime;
    return mixed;
  }

  static bool same(const Document& doc, const Action& a, const Action& b) {
    return std::ranges::equal(
        work_of(doc, a), work_of(doc, b), {},
        [&](const Word& word) { return doc.lower(word.text()); },
        [&](const Word& word) { return doc.lower(word.text()); });
  }
};

}  // namespace

PMLINT_RULE(duplicate_action, DuplicateAction)
