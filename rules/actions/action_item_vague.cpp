// SPDX-License-Identifier: MIT
// "Improve alerting": a verb of intent and nothing by which anybody could tell that it is done.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>
#include <pmlint/word_map.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "items.hpp"

namespace {

using namespace pmlint;

// They say in which direction, not how far.
constexpr std::string_view kIntentText =
    "better boost consider emphasise emphasize encourage enhance enhancing explore foster "
    "improve improved improving optimise optimize promote refine remind scrutinise scrutinize "
    "strengthen strengthening streamline tune";
constexpr auto kIntent = word_set<count_words(kIntentText)>(kIntentText);

// "Make automation better" has one of these behind it.
constexpr std::string_view kComparisonsText =
    "better cleaner clearer easier faster more nicer safer simpler stronger";
constexpr auto kComparisons = word_set<count_words(kComparisonsText)>(kComparisonsText);

// With these before it, or as an adverb, any verb is one of intent.
constexpr std::string_view kAdverbsText =
    "also always carefully continuously fine further please regularly";  // "fine-tune"
constexpr auto kAdverbs = word_set<count_words(kAdverbsText)>(kAdverbsText);

// Things people do together: held, they are over, and nobody can tell what came of them.
constexpr std::string_view kHoldText =
    "arrange conduct conducting give hold organise organize perform provide providing";
constexpr auto kHold = word_set<count_words(kHoldText)>(kHoldText);
constexpr std::string_view kGatheringsText =
    "audit audits exercise exercises meeting meetings review reviews session sessions training "
    "trainings workshop workshops";
constexpr auto kGatherings = word_set<count_words(kGatheringsText)>(kGatheringsText);

// "highlight common pitfalls and best practices": everybody means something else by them.
constexpr std::string_view kCommonplacesText = "pitfalls practices";
constexpr auto kCommonplaces = word_set<count_words(kCommonplacesText)>(kCommonplacesText);

// "Refine and document the plan": a second verb with an end.
constexpr std::string_view kEndsText =
    "add automate build create document implement introduce remove replace write";
constexpr auto kEnds = word_set<count_words(kEndsText)>(kEndsText);

// "Add more tests": of what, and how many?
constexpr std::string_view kMakesText = "add create implement introduce write";
constexpr auto kMakes = word_set<count_words(kMakesText)>(kMakesText);

// Why an item is vague: what is asked about its verb, and how sure that is.
struct Vague {
  std::string_view question;
  Severity severity;
  bool of_verb = true;
};
constexpr Vague kHowFar{"how far is ", Severity::warning};
constexpr Vague kWhatComes{"what comes of ", Severity::note};
constexpr Vague kWhich{"which ones are meant in ", Severity::note, false};

struct ActionItemVague {
  bool tasks_only = true;

  static constexpr RuleInfo info{.id = "action-item-vague",
                                 .summary = "an action item cannot be verified as done",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::actions,
                                 .per_item = true};
  static constexpr std::tuple options{
      Option{"tasks-only", &ActionItemVague::tasks_only,
             "where tasks stand beside improvements, look at the tasks only"},
  };

  void check(const Document& doc, Report& report) const {
    const actions::OpenItems open(doc);
    const bool skip_improvements = tasks_only && actions::tasks_beside_improvements(doc);
    const bool commonplaces = doc.has_word(KnownWord("best")) || doc.has_word(KnownWord("common"));
    for (const Action action : open) {
      if (skip_improvements && action.kind() == ActionClass::improvement) continue;
      const Table<Word> words = actions::words_of_work(doc, action);
      std::uint32_t first = 0;
      while (first < words.size() && (kAdverbs.find(doc, words[first]) != nullptr ||
                                      is_sign(doc.lower(words[first].text())))) {
        ++first;
      }
      if (first >= words.size()) continue;
      const std::string_view verb = doc.lower(words[first].text());
      const bool intent = kIntent.find(doc, words[first]) != nullptr;
      const bool make = verb == "make" && actions::has_any(doc, words, kComparisons);
      const bool careful = verb == "be" && first + 1 < words.size();
      const bool aimless = intent || make || careful;
      constexpr std::uint32_t kLongest = 22;  // a longer one says more than its verb
      std::optional<Vague> vague;
      const bool ends = second_verb(doc, words, first);
      if (aimless && !ends && words.size() <= kLongest) vague = kHowFar;
      if (!vague && gathers(doc, words, first) && words.size() <= kLongest) vague = kWhatComes;
      if (!vague && ((commonplaces && speaks_commonplaces(doc, words)) ||
                     only_wants_more(doc, words, first))) {
        vague = kWhich;
      }
      if (!vague || actions::is_concrete(doc, action)) continue;
      report.add({.range = action.where(),
                  .message = std::string(vague->question) +
                             (vague->of_verb ? quoted(verb) + " in " : "") +
                             actions::named(doc, action) +
                             "? say what will be there when it is done: a threshold, a check, a "
                             "document",
                  .severity = vague->severity,
                  .total = open.size()});
    }
  }

 private:
  // An emoji or another sign before the verb.
  static bool is_sign(std::string_view word) {
    const auto byte = static_cast<unsigned char>(word.front());
    return byte == 0xE2 || byte >= 0xF0;
  }

  static bool second_verb(const Document& doc, const Table<Word>& words, std::uint32_t verb) {
    return verb + 2 < words.size() && doc.lower(words[verb + 1].text()) == "and" &&
           kEnds.find(doc, words[verb + 2]) != nullptr;
  }

  // "Conduct a code review", "provide additional training".
  static bool gathers(const Document& doc, const Table<Word>& words, std::uint32_t verb) {
    if (kHold.find(doc, words[verb]) == nullptr) return false;
    constexpr std::uint32_t kReach = 5;  // words between the two
    for (std::uint32_t i = verb + 1; i < std::min(words.size(), verb + kReach); ++i) {
      if (kGatherings.find(doc, words[i]) != nullptr) return true;
    }
    return false;
  }

  // "Add more tests", "write additional unit tests", and no word on which.
  static bool only_wants_more(const Document& doc, const Table<Word>& words, std::uint32_t verb) {
    constexpr std::uint32_t kLongest = 4;  // words
    if (words.size() - verb > kLongest || words.size() - verb < 3) return false;
    if (kMakes.find(doc, words[verb]) == nullptr) return false;
    const std::string_view more = doc.lower(words[verb + 1].text());
    return (more == "more" || more == "additional") &&
           doc.lower(words[words.size() - 1].text()).ends_with('s');
  }

  static bool speaks_commonplaces(const Document& doc, const Table<Word>& words) {
    for (std::uint32_t i = 1; i < words.size(); ++i) {
      if (kCommonplaces.find(doc, words[i]) == nullptr) continue;
      const std::string_view before = doc.lower(words[i - 1].text());
      if (before == "best" || before == "common") return true;
    }
    return false;
  }
};

}  // namespace

PMLINT_RULE(action_item_vague, ActionItemVague)
