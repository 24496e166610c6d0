// SPDX-License-Identifier: MIT
// The index of the words of a document, and what finds words by their beginnings.
#include <gtest/gtest.h>
#include <pmlint/beginnings.hpp>
#include <pmlint/document.hpp>
#include <pmlint/word_lists.hpp>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "plugins/tables.hpp"

namespace pmlint {
namespace {

class SdkWords : public testing::Test {
 protected:
  Document read(std::string markdown) {
    postmortem_ = std::get<0>(facts::read(text::Source("a.md", std::move(markdown))));
    tables_ = std::make_unique<plugins::Tables>(*postmortem_, models_, false);
    return Document(tables_->document());
  }

 private:
  lint::Configuration configuration_;
  plugins::SectionModels models_{configuration_};
  std::unique_ptr<const facts::Postmortem> postmortem_;
  std::unique_ptr<plugins::Tables> tables_;
};

std::vector<std::uint32_t> rows_of(const Document& doc, std::string_view word) {
  std::vector<std::uint32_t> rows;
  doc.each_row_of(KnownWord(word), [&](std::uint32_t row) { rows.push_back(row); });
  return rows;
}

TEST_F(SdkWords, IndexGivesEachWordInOrder) {
  const Document doc = read("# The pager\n\nThe alert paged *the* team; the alert-storm ended.\n");
  for (const Word word : doc.words()) {
    const std::string_view lower = doc.lower(word.text());
    std::vector<std::uint32_t> expected;
    for (std::uint32_t row = 0; row < doc.words().size(); ++row) {
      if (doc.lower(doc.words()[row].text()) == lower) expected.push_back(row);
    }
    EXPECT_EQ(rows_of(doc, lower), expected) << lower;
  }
  EXPECT_EQ(rows_of(doc, "the").size(), 4U);
  EXPECT_TRUE(doc.has_word(KnownWord("paged")));
  EXPECT_FALSE(doc.has_word(KnownWord("page")));
}

TEST_F(SdkWords, AnEmptyDocumentHasNoWords) {
  const Document doc = read("");
  EXPECT_FALSE(doc.has_word(KnownWord("the")));
  EXPECT_TRUE(doc.words_in({0, 0}).empty());
}

TEST_F(SdkWords, ManyWordsShareTheChains) {
  std::string markdown;
  for (int i = 0; i < 1000; ++i) markdown += "w" + std::to_string(i % 500) + ' ';
  const Document doc = read(markdown);
  EXPECT_EQ(rows_of(doc, "w7"), (std::vector<std::uint32_t>{7, 507}));
  EXPECT_EQ(rows_of(doc, "w500"), std::vector<std::uint32_t>{});
}

constexpr WordBeginnings kChanges({"up", "roll", "configura", "reconfigur", "re"});

TEST_F(SdkWords, BeginningsInText) {
  EXPECT_EQ(kChanges.find("we Rolled it back"), 3U);
  EXPECT_EQ(kChanges.find("the CONFIGURATION"), 4U);
  EXPECT_EQ(kChanges.find("the configured"), std::string_view::npos);
  EXPECT_EQ(kChanges.find("the scroll"), std::string_view::npos);
  EXPECT_EQ(kChanges.find("u"), std::string_view::npos);
  EXPECT_EQ(kChanges.find(""), std::string_view::npos);
}

TEST_F(SdkWords, BeginningsInADocument) {
  const Document doc = read("A scroll, then the Roll.\n");
  const auto at = [&](std::string_view text) {
    return static_cast<std::uint32_t>(doc.text().find(text));
  };
  EXPECT_EQ(kChanges.find(doc, {0, at(".")}), at("Roll"));
  EXPECT_EQ(kChanges.find(doc, {at("roll"), at(".")}), at("roll"));  // it begins inside a word
  EXPECT_EQ(kChanges.find(doc, {0, at("Roll") + 3}), std::nullopt);  // and ends inside one
  EXPECT_FALSE(kChanges.in(doc, {0, at("Roll")}));
}

constexpr std::array kLists{WordList{1, "blue orange"}, WordList{2, "apple orange"}};
constexpr auto kMeanings = join_lists<kLists>();

TEST_F(SdkWords, ListsAreJoined) {
  const auto bits = [](std::string_view word) {
    const std::uint32_t* const found = kMeanings.find(word);
    return found == nullptr ? 0 : *found;
  };
  EXPECT_EQ(bits("blue"), 1U);
  EXPECT_EQ(bits("apple"), 2U);
  EXPECT_EQ(bits("orange"), 3U);
  EXPECT_EQ(bits("green"), 0U);
}

}  // namespace
}  // namespace pmlint
