// SPDX-License-Identifier: MIT
// The words of a text, and the tables that are asked with them.
#include "core/facts/words/text_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/words/places.hpp"
#include "core/facts/words/text_stride.hpp"
#include "core/facts/words/word_map.hpp"
#include "core/facts/words/word_notes.hpp"

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

TEST(TextWords, TellCapitalsAndWhatStandsBetweenBlanks) {
  const TextWords words("We Restart the reStart, counterProductively (no) now ");
  std::string capitals;
  std::string plain;
  for (const TextWord& word : words.words()) {
    capitals += "-fi"[static_cast<std::size_t>(word.capitals)];
    plain += word.plain ? 'y' : 'n';
  }
  EXPECT_EQ(capitals, "ff-ii--");
  EXPECT_EQ(plain, "nyynnny");
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Text is read 64 bytes at a time: what lies across such borders must not differ from what does not.
TEST(TextWords, AreThoseThatReadingByteForByteFinds) {
  constexpr std::string_view kBytes = "abcXYZ09_ .-'\n\xc3\xa9";
  std::minstd_rand random(1);
  for (std::size_t size = 0; size < 400; ++size) {
    std::string text;
    const std::size_t most =
        size % 3 == 0 ? 6 : kBytes.size();  // letters only: words of any length
    while (text.size() < size) text += kBytes[random() % most];
    if (size > 100) text[random() % size] = ' ';
    const TextWords words(text);
    std::vector<text::ByteRange> expected;
    for (std::uint32_t i = 0; i < size; ++i) {
      if (!is_word_byte(text[i])) continue;
      if (i == 0 || !is_word_byte(text[i - 1])) expected.push_back({i, i});
      expected.back().end = i + 1;
    }
    ASSERT_EQ(words.words().size(), expected.size()) << text;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const TextWord& word = words.words()[i];
      const std::string written = text.substr(word.begin, word.size);
      ASSERT_EQ(word.begin, expected[i].begin) << text;
      ASSERT_EQ(word.end(), expected[i].end) << text;
      ASSERT_EQ(word.hash, word_hash(words.lower(word))) << text;
      ASSERT_EQ(word.letters,
                word.size <= 16 &&
                    std::ranges::all_of(
                        written, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }))
          << text;
      const auto blank_at = [&](std::size_t at) { return at < size && text[at] == ' '; };
      ASSERT_EQ(word.plain,
                word.letters && word.begin > 0 && blank_at(word.begin - 1) && blank_at(word.end()))
          << text;
      const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
      const bool inside = std::any_of(written.begin() + 1, written.end(), is_capital);
      if (!word.letters) continue;
      ASSERT_EQ(word.capitals, inside                        ? text::Capitals::inside
                               : is_capital(written.front()) ? text::Capitals::first
                                                             : text::Capitals::none)
          << text;
    }
    for (int i = 0; i < 20; ++i) {
      const auto begin = static_cast<std::uint32_t>(random() % (size + 1));
      const auto end = static_cast<std::uint32_t>(begin + random() % (size + 1 - begin));
      ASSERT_EQ(words.in({begin, end}).size(),
                static_cast<std::size_t>(std::ranges::count_if(
                    expected,
                    [&](text::ByteRange word) { return word.begin >= begin && word.begin < end; })))
          << begin << ' ' << end << ' ' << text;
    }
  }
}

TEST(TextWords, TellWhereTimesMayBegin) {
  const TextWords words("We saw it at noon, 10:42 PST and pst, said Dora");
  std::string found;
  for (const std::uint32_t place : words.time_openings()) {
    found += words.lower(words.words()[place]);
    found += ' ';
  }
  EXPECT_EQ(found, "noon 10 42 pst ");
}

TEST(TextWords, CarryWhatTheVocabulariesSay) {
  // Once looked up and once remembered; words of which neighbours share a stem.
  for (int i = 0; i < 2; ++i) {
    const TextWords words("it was caused by caused");
    const std::span<const WordNote> notes(words.notes(), words.words().size());
    EXPECT_EQ(notes[1].use, WordUse::past);
    EXPECT_EQ(notes[2].stem, notes[4].stem);
    EXPECT_EQ(notes[2].classes, classes_alone(notes[2].stem));
  }
}

TEST(Places, AreAscendingWhereverTheyAreInserted) {
  Places places;
  places.open(8);
  Places::Writer writer(places);
  for (std::size_t place = 0; place < 8; ++place) writer.add_if(place % 3 == 1, place);
  writer.close();
  places.insert(3);
  places.insert(4);
  places.insert(0);
  const std::span<const std::uint32_t> all = places.all();
  EXPECT_EQ(std::vector(all.begin(), all.end()), (std::vector<std::uint32_t>{0, 1, 3, 4, 7}));
  places.open(2);
  EXPECT_TRUE(places.all().empty());
}

TEST(TextStride, IsTheSameEightBytesAtATime) {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text(TextStride::kBytes, '\0');
    for (char& byte : text) byte = static_cast<char>(random() % 256);
    std::string at_once(text.size(), '\0');
    std::string by_eight(text.size(), '\0');
    const TextStride told = fold_stride(text.data(), at_once.data());
    const TextStride told_by_eight = fold_stride_by_eight(text.data(), by_eight.data());
    ASSERT_EQ(at_once, by_eight);
    ASSERT_EQ(told.of_word, told_by_eight.of_word) << text;
    ASSERT_EQ(told.letter, told_by_eight.letter) << text;
    ASSERT_EQ(told.capital, told_by_eight.capital) << text;
    ASSERT_EQ(told.blank, told_by_eight.blank) << text;
  }
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
