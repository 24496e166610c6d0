// SPDX-License-Identifier: MIT
// "The API returned 500s because the API returned 500s." Where nearly every word of the cause stands
// in the impact, and no identifier is new, nothing upstream of the symptom is told.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "causes.hpp"

namespace {

using namespace pmlint;

constexpr std::array<std::string_view, 22> kFillers = {
    "root",  "cause", "caused", "because", "issue", "incident", "problem", "outage",
    "were",  "was",   "that",   "this",    "which", "with",     "from",    "their",
    "there", "have",  "been",   "being",   "when",  "during"};

struct RootCauseRestatesSymptom {
  static constexpr RuleInfo info{.id = "root-cause-restates-symptom",
                                 .summary = "the cause repeats the impact",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause};
  double overlap = 0.7;
  static constexpr std::tuple options{
      Option{"overlap", &RootCauseRestatesSymptom::overlap,
             "the share of the cause's words that must stand in the impact, above which it is "
             "reported"},
  };

  void check(const Document& doc, Report& report) const {
    const causes::Told told = causes::told(doc);
    constexpr std::uint32_t kMore = kEnabling | kChange | kHumanSlip | kUnknownCause;
    if (!told.specific() || (told.features & kMore) != 0) return;
    if (told.best->content_words() > kLongest || told.content_words > kLongest) return;
    const auto section = doc.section(SectionKind::impact);
    if (!section || section->is(SectionKind::root_cause)) return;
    const Overlap found = compare(words(doc, told.best->text()), words(doc, section->body()));
    // Two new words are a finding of their own: "certificate expired".
    if (found.words < kFewest || found.words - found.same > 1) return;
    if (found.same < overlap * found.words) return;
    report.add({.range = told.best->where(),
                .message = "the cause repeats the impact (" + std::to_string(found.same) + " of " +
                           std::to_string(found.words) +
                           " words): say what failed before users saw it, and why",
                .related = {{section->title_where(), "the impact"}}});
  }

 private:
  static constexpr std::uint32_t kLongest = 30;
  static constexpr int kFewest = 4;
  struct Overlap {
    int words = 0;
    int same = 0;
  };

  // The content words of a stretch, as sorted hashes of their first letters, so that "failed" and
  // "failing" are one.
  static std::vector<std::uint32_t> words(const Document& doc, TextRange where) {
    constexpr std::size_t kStem = 5;
    constexpr std::size_t kShortest = 4;
    std::vector<std::uint32_t> result;
    for_each_word(doc.lower(where), [&](std::string_view word, std::size_t) {
      if (word.size() < kShortest || std::ranges::find(kFillers, word) != kFillers.end()) return;
      result.push_back(word_hash(word.substr(0, kStem)));
    });
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
  }

  static Overlap compare(const std::vector<std::uint32_t>& cause,
                         const std::vector<std::uint32_t>& impact) {
    Overlap overlap;
    for (const std::uint32_t word : cause) {
      ++overlap.words;
      overlap.same += std::ranges::binary_search(impact, word) ? 1 : 0;
    }
    return overlap;
  }
};

}  // namespace

PMLINT_RULE(root_cause_restates_symptom, RootCauseRestatesSymptom)
