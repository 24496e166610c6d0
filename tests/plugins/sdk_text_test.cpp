// SPDX-License-Identifier: MIT
// The words and sentences of rules.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pmlint/text.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/tolerance.hpp"

namespace pmlint {
namespace {

TEST(SdkText, WordsAreFoundAtTheirBorders) {
  struct Row {
    const char* text;
    const char* words;
    std::size_t at;
  };
  constexpr std::size_t kNone = std::string::npos;
  const Row kRows[] = {
      {"Human error caused it", "human error", 0},
      {"a HUMAN\nerror", "human error", 2},
      {"inhuman error", "human error", kNone},
      {"human errors", "human error", kNone},
      {"human  error", "human error", kNone},
      {"superhuman error, human error", "human error", 18},
      {"caf\xC3\xA9tbd", "tbd", kNone},  // a letter beyond ASCII is a letter
      {"(tbd)", "tbd", 1},
      {"tbd", "tbd", 0},
      {"tb", "tbd", kNone},
      {"", "tbd", kNone},
      {"tbd", "", kNone},
  };
  for (const Row& row : kRows) EXPECT_EQ(find_words(row.text, row.words), row.at) << row.text;
  EXPECT_EQ(find_words("tbd tbd", "tbd", 1), 4U);
}

TEST(SdkText, EachWord) {
  std::vector<std::string> words;
  for_each_word("It's 10 caf\xC3\xA9s.", [&](std::string_view word, std::size_t offset) {
    words.push_back(std::string(word) + '@' + std::to_string(offset));
  });
  EXPECT_EQ(words, (std::vector<std::string>{"It@0", "s@3", "10@5", "caf\xC3\xA9s@8"}));
}

TEST(SdkText, Quoted) {
  EXPECT_EQ(quoted("one\n  two\t three "), "\"one two three\"");
  EXPECT_EQ(quoted(""), "\"\"");
  EXPECT_EQ(quoted("abcdef", 3), "\"abc...\"");
  EXPECT_EQ(quoted("abc", 3), "\"abc\"");
  EXPECT_EQ(quoted("ab\xC3\xA9"
                   "d",
                   3),
            "\"ab\xC3\xA9...\"");  // never cut inside a character
}

TEST(SdkText, SmallHelp) {
  EXPECT_EQ(lower("MiXed \xC3\x89"), "mixed \xC3\x89");
  EXPECT_TRUE(equal_ignoring_case("UTC", "utc"));
  EXPECT_FALSE(equal_ignoring_case("UTC", "utcs"));
  EXPECT_EQ(trim(" \n a b\t"), "a b");
  EXPECT_EQ(trim(" \n "), "");
  EXPECT_EQ(count_of(1, "entry", "entries"), "1 entry");
  EXPECT_EQ(count_of(0, "entry", "entries"), "0 entries");
}

// One spelling of a length in rules and in core.
TEST(SdkText, LengthsAreSpelledAsInCore) {
  for (const Seconds length : {0, 1, 45, 60, 61, 3600, 3661, 12600, 86400, 90000, 90061, 700000}) {
    EXPECT_EQ(spell_length(length), time::spell_length(length));
    EXPECT_EQ(spell_length(-length), time::spell_length(-length));
  }
  EXPECT_EQ(spell_length(12600), "3 h 30 min");
}

TEST(SdkText, TimesAreSpelled) {
  EXPECT_EQ(spell(Clock{9, 5}), "09:05");
  EXPECT_EQ(spell(Clock{17, 35, 8}), "17:35:08");
  EXPECT_EQ(spell(Clock{.hour = 14, .minute_unknown = true}), "14:??");
  EXPECT_EQ(spell(Date{2025, 2, 6}), "2025-02-06");
  EXPECT_EQ(spell(Date{0, 2, 26}), "26 Feb");
  EXPECT_EQ(spell(Date{0, 12, 0}), "Dec");
  EXPECT_EQ(spell(Date{2025, 12, 0}), "Dec 2025");
  EXPECT_EQ(spell(Date{2025, 2, 26}, Clock{17, 35}), "2025-02-26 17:35");
  EXPECT_EQ(spell(std::nullopt, Clock{17, 35}), "17:35");
  EXPECT_EQ(spell(Date{2025, 2, 26}, std::nullopt), "2025-02-26");
}

TEST(SdkDates, DaysSinceTheEpoch) {
  static_assert(days_since_epoch({1970, 1, 1}) == 0);
  static_assert(days_since_epoch({1969, 12, 31}) == -1);
  static_assert(days_since_epoch({2024, 3, 1}) - days_since_epoch({2024, 2, 28}) == 2);
  static_assert(days_since_epoch({2100, 3, 1}) - days_since_epoch({2100, 2, 28}) == 1);
  EXPECT_EQ(days_since_epoch({2000, 1, 1}), 10957);
}

// The offsets at which a sentence ends, by the one and by the other question.
template <class Ends>
std::vector<std::size_t> ends_in(std::string_view text, Ends ends) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (ends(text, at)) found.push_back(at);
  }
  return found;
}

TEST(SdkText, SentencesEndAtMarksBeforeABlank) {
  const auto marks = [](std::string_view text) { return ends_in(text, ends_sentence); };
  EXPECT_THAT(marks("It failed. Why? No!"), testing::ElementsAre(9, 14, 18));
  EXPECT_THAT(marks("Users, e.g. those of v2.1, e.g. Ines"), testing::IsEmpty());
  EXPECT_THAT(marks("the pool. of eight"), testing::IsEmpty());
  EXPECT_THAT(marks("One\nTwo.\nThree"), testing::ElementsAre(7));
}

TEST(SdkText, AndAtLinesThatTheNextDoesNotGoOnWith) {
  const auto lines = [](std::string_view text) { return ends_in(text, ends_sentence_or_line); };
  EXPECT_THAT(lines("Impact\nIt was\ndown. Long.\n"), testing::ElementsAre(6, 18, 24, 25));
}

TEST(SdkText, OneOfSeveralInAnyCase) {
  constexpr std::array<std::string_view, 2> kWords{"tbd", "n/a"};
  EXPECT_TRUE(is_one_of("N/A", kWords));
  EXPECT_FALSE(is_one_of("n", kWords));
  EXPECT_FALSE(is_one_of("", kWords));
}

TEST(SdkText, TheLastWord) {
  EXPECT_EQ(last_word("what was forgotten, "), "forgotten");
  EXPECT_EQ(last_word("p99"), "p99");
  EXPECT_EQ(last_word(" - "), "");
}

}  // namespace
}  // namespace pmlint
