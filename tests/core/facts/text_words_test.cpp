// SPDX-License-Identifier: MIT
// The words of a text, and the tables that are asked with them.
#include "core/facts/text_words.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/facts/word_map.hpp"

namespace pmlint::facts {
namespace {

std::vector<std::string> words_of(const TextWords& words) {
  std::vector<std::string> all;
  for (const TextWord& word : words.words()) all.emplace_back(words.lower(word));
  return all;
}

TEST(TextWords, AreCutAndFolded) {
  const std::vector<std::string> expected = {"the", "p99", "can", "t", "zürich", "x_y"};
  EXPECT_EQ(words_of(TextWords("The P99 can't; ZürICH (x_y)")), expected);
  EXPECT_TRUE(TextWords("").words().empty());
  EXPECT_TRUE(TextWords(" -- \n").words().empty());
}

TEST(TextWords, FoldCapitalsOnly) {
  for (int c = 0; c < 256; ++c) {
    const std::string eight(9, static_cast<char>(c));
    const bool capital = c >= 'A' && c <= 'Z';
    EXPECT_EQ(TextWords(eight).lower(), std::string(9, static_cast<char>(capital ? c + 32 : c)))
        << c;
  }
}

TEST(TextWords, OfARange) {
  const TextWords words("one two three");
  const auto inside = words.in({4, 8});
  ASSERT_EQ(inside.size(), 1U);
  EXPECT_EQ(words.lower(inside.front()), "two");
  EXPECT_EQ(words.in({1, 13}).size(), 2U);
  EXPECT_TRUE(words.in({13, 13}).empty());
}

TEST(TextWords, CarryTheHashThatTablesUse) {
  const TextWords words("Unavailability was short");
  for (const TextWord& word : words.words()) EXPECT_EQ(word.hash, word_hash(words.lower(word)));
}

TEST(TextWords, TellWordsOfLettersOnly) {
  const TextWords words("Unavailability p99 x_y z\u00fcrich outage and counterrevolutionary On");
  std::string letters;
  for (const TextWord& word : words.words()) letters += word.letters ? 'y' : 'n';
  EXPECT_EQ(letters, "ynnnyyny");
}

TEST(WordFilter, FindsWhatItHoldsAndLittleElse) {
  constexpr text::WordFilter kFilter = [] {
    text::WordFilter filter;
    filter.add("noon");
    filter.add("midnight");
    return filter;
  }();
  EXPECT_TRUE(kFilter.may_hold(text::word_hash("noon")));
  EXPECT_TRUE(kFilter.may_hold(text::word_hash("midnight")));
  EXPECT_FALSE(kFilter.may_hold(text::word_hash("moon")));
}

constexpr WordMap kNumbers(std::to_array<WordEntry<int>>(
    {{"one", 1}, {"two", 2}, {"three", 3}, {"unavailability", 4}, {"unavailXYZability", 5}}));

TEST(WordMap, FindsWhatItHolds) {
  ASSERT_NE(kNumbers.find("three"), nullptr);
  EXPECT_EQ(*kNumbers.find("three"), 3);
  EXPECT_EQ(*kNumbers.find("unavailability"), 4);
  EXPECT_EQ(kNumbers.find("unavailQQQability"), nullptr);
  EXPECT_EQ(kNumbers.find("four"), nullptr);
  EXPECT_EQ(kNumbers.find(""), nullptr);
}

TEST(WordMap, SetOfRunningText) {
  static constexpr std::string_view kText = "add build check";
  static constexpr auto kVerbs = word_set<count_words(kText)>(kText);
  EXPECT_NE(kVerbs.find("build"), nullptr);
  EXPECT_EQ(kVerbs.find("buil"), nullptr);
}

}  // namespace
}  // namespace pmlint::facts
