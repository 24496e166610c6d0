// SPDX-License-Identifier: MIT
// The vectors are those of GitHub's upload action, and a few for what Markdown brings along.
#include "formats/fingerprint.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

#include "tests/formats/fixture.hpp"

namespace pmlint::formats {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

TEST(LineHashes, OfAnEmptyFile) { EXPECT_THAT(line_hashes(""), ElementsAre("c129715d7a2bc9a3:1")); }

TEST(LineHashes, IgnoreBlanks) {
  EXPECT_THAT(line_hashes(" a\nb\n  \t\tc\n d"),
              ElementsAre("271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1",
                          "a23a3dc5e078b07b:1"));
}

TEST(LineHashes, CountEqualLines) {
  std::string text;
  for (int i = 0; i < 10; ++i) text += "Lorem ipsum dolor sit amet.\n";
  EXPECT_THAT(line_hashes(text),
              ElementsAre("a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3",
                          "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6",
                          "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1",
                          "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"));
}

TEST(LineHashes, RunOnIntoTheLinesThatFollow) {
  const std::vector<std::string> expected = {
      "e54938cc54b302f1:1", "bb609acbe9138d60:1", "1131fd5871777f34:1", "5c482a0f8b35ea28:1",
      "54517377da7028d2:1", "2c644846cb18d53e:1", "f1b89f20de0d133:1",  "c129715d7a2bc9a3:1"};
  for (const std::string_view end : {"\n", "\r", "\r\n"}) {
    std::string text;
    for (const std::string_view line :
         {"x = 2", "x = 1", "print(x)", "x = 3", "print(x)", "x = 4", "print(x)"}) {
      text.append(line).append(end);
    }
    EXPECT_THAT(line_hashes(text), ElementsAreArray(expected));
  }
}

TEST(LineHashes, WorkOnUtf16AndKeepTheByteOrderMark) {
  EXPECT_EQ(line_hashes("# Überblick 😀\n").front(), "da85fe6c747e8627:1");
  EXPECT_EQ(line_hashes("\uFEFF# T\n").front(), "2a6b3e5859c2264f:1");
}

TEST(LineHashes, TakeABlankBetweenReturnAndLineFeedForALine) {
  EXPECT_THAT(line_hashes("a\r \nb"),
              ElementsAre("67c066a59e652f5e:1", "cc4c43d77869440f:1", "8ee5a81e681643c1:1"));
}

TEST(LineHashes, CostTheSameForShortAndLongLines) {
  const std::string text(200'000, '\n');    // the square of it would take minutes
  const std::clock_t start = std::clock();  // not the time on the wall: tests share the machine
  EXPECT_EQ(line_hashes(text).size(), 200'001U);
  EXPECT_LT(std::clock() - start, 4 * CLOCKS_PER_SEC);
}

TEST(Fingerprints, TellEqualFindingsApartByCount) {
  lint::Finding finding;
  finding.rule = "section-missing";
  finding.message = "no section tells the impact";
  Fingerprints fingerprints(nullptr);
  const std::string first = fingerprints.of(finding);
  const std::string second = fingerprints.of(finding);
  EXPECT_TRUE(first.ends_with(":1"));
  EXPECT_EQ(second, first.substr(0, first.size() - 1) + "2");
}

TEST(Fingerprints, LookAtWordsAndNotAtNumbers) {
  lint::Finding finding;
  finding.rule = "timeline-out-of-order";
  finding.message = "the event at line 12 is 30 min earlier";
  const std::string before = Fingerprints(nullptr).of(finding);
  finding.message = "the event at line 345 is 31 min earlier";
  EXPECT_EQ(Fingerprints(nullptr).of(finding), before);
  finding.message = "the event at line 345 is 31 min later";
  EXPECT_NE(Fingerprints(nullptr).of(finding), before);
}

TEST(Fingerprints, SurviveEditsAbove) {
  const std::string document =
      "# Outage\n\n## Impact\n\nOrders were lost.\n\n## Root cause\n\nOrders were lost.\n";
  const auto fingerprint = [](const std::string& markdown, std::string_view before) {
    const score::FileReport file = test::read_file_report("a.md", markdown);
    const auto begin = static_cast<std::uint32_t>(markdown.find(before) + before.size());
    lint::Finding finding;
    finding.rule = "impact-vague";
    finding.range = {begin, begin + 17};
    finding.message = "no number in the impact";
    return Fingerprints(file.postmortem.get()).of(finding);
  };
  const std::string impact = fingerprint(document, "## Impact\n\n");
  EXPECT_EQ(fingerprint("---\nowner: ines\n---\n\n\n" + document, "## Impact\n\n"), impact);
  std::string longer = document;
  longer.insert(longer.find("## Impact"), "## Summary\n\nThe queue was full.\n\n");
  EXPECT_EQ(fingerprint(longer, "## Impact\n\n"), impact);
  EXPECT_NE(fingerprint(document, "## Root cause\n\n"), impact) << "another section";
}

}  // namespace
}  // namespace pmlint::formats
