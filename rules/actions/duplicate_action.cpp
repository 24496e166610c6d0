// SPDX-License-Identifier: MIT
// The same work asked for twice, word by word: two tickets, or one item that nobody noticed was there.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>
#include <pmlint/word_lists.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "items.hpp"

namespace {

using namespace pmlint;

enum Use : std::uint32_t { kArticle = 1U << 0U, kAbout = 1U << 1U };
constexpr std::array kLists{WordList{kArticle, "a an the"},
                            WordList{kAbout, "assignee deadline due eta owner priority"}};
constexpr auto kUses = join_lists<kLists>();

struct DuplicateAction {
  static constexpr RuleInfo info{.id = "duplicate-action",
                                 .summary = "an action item repeats another",
                                 .severity = Severity::note,
                                 .dimension = Dimension::actions};

  void check(const Document& doc, Report& report) const {
    const Table<Action> actions = doc.actions();
    // Equal works have equal fingerprints, side by side when sorted, the first of them first.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> works;
    works.reserve(actions.size());
    for (std::uint32_t i = 0; i < actions.size(); ++i) {
      if (const auto work = fingerprint(doc, actions[i])) works.emplace_back(*work, i);
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

  // Calls `visit(word)` for the words of an item, without articles and without what is said about it;
  // gives their number.
  template <class Visit>
  static std::size_t for_each_word_of(const Document& doc, const Action& action, Visit visit) {
    std::size_t count = 0;
    for (const Word word : actions::words_of_work(doc, action)) {
      if (const std::uint32_t* const use = kUses.find(doc, word)) {
        if (*use == kArticle) continue;
        const std::uint32_t begin = word.text().begin;
        if (count >= kFewest || (begin > 0 && doc.text()[begin - 1] == '(')) break;
      }
      visit(word);
      ++count;
    }
    return count;
  }

  // None when there are too few words to tell.
  static std::optional<std::uint64_t> fingerprint(const Document& doc, const Action& action) {
    constexpr std::uint64_t kPrime = 0x100000001B3;
    std::uint64_t mixed = 0;
    const std::size_t count = for_each_word_of(
        doc, action, [&](const Word& word) { mixed = (mixed ^ word.hash()) * kPrime; });
    if (count < kFewest) return std::nullopt;
    return mixed;
  }

  static bool same(const Document& doc, const Action& a, const Action& b) {
    const auto words = [&](const Action& action) {
      std::vector<std::string_view> all;
      for_each_word_of(doc, action,
                       [&](const Word& word) { all.push_back(doc.lower(word.text())); });
      return all;
    };
    return words(a) == words(b);
  }
};

}  // namespace

PMLINT_RULE(duplicate_action, DuplicateAction)
