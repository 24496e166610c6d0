// SPDX-License-Identifier: MIT
// The expectation language itself: what rule tests rest on.
#include "plugins/testing/annotate.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "plugins/registry.hpp"
#include "plugins/testing/rule_case.hpp"

namespace pmlint::plugins {
namespace {

lint::Finding finding(std::uint32_t begin, std::uint32_t end, std::string message,
                      lint::Severity severity = lint::Severity::warning) {
  lint::Finding result;
  result.rule = "r";
  result.range = {begin, end};
  result.message = std::move(message);
  result.severity = severity;
  return result;
}

std::string annotated(std::string bytes, std::vector<lint::Finding> findings) {
  return annotate(text::Source("a.md", std::move(bytes)), findings, false);
}

TEST(Annotate, CaretsStandUnderTheRange) {
  EXPECT_EQ(annotated("one\n- 09:50 two\n", {finding(6, 11, "late")}),
            "one\n- 09:50 two\n  ^^^^^ warning: late\n");
}

TEST(Annotate, ColumnsAreCharacters) {
  EXPECT_EQ(annotated("\xC3\xA9\xC3\xA9 x\xF0\x9F\x98\x80\n", {finding(5, 10, "m")}),
            "\xC3\xA9\xC3\xA9 x\xF0\x9F\x98\x80\n   ^^ warning: m\n");
}

TEST(Annotate, TabsStayTabs) {
  EXPECT_EQ(annotated("\ta\tb\n", {finding(3, 4, "m")}), "\ta\tb\n\t \t^ warning: m\n");
}

TEST(Annotate, APointIsAMark) {
  EXPECT_EQ(annotated("ab\n", {finding(1, 1, "m")}), "ab\n ! warning: m\n");
  EXPECT_EQ(annotated("ab\n", {finding(2, 2, "m")}), "ab\n  ! warning: m\n");
  EXPECT_EQ(annotated("", {finding(0, 0, "m")}), "! warning: m\n");
  EXPECT_EQ(annotated("ab\n", {finding(3, 3, "m")}), "ab\n! warning: m\n");
}

TEST(Annotate, ALongRangeMarksItsFirstLine) {
  EXPECT_EQ(annotated("abc\ndef\n", {finding(1, 6, "m")}), "abc\n ^^ warning: m\ndef\n");
  EXPECT_EQ(annotated("abc\ndef\n", {finding(3, 6, "m")}), "abc\n   ^ warning: m\ndef\n");
}

TEST(Annotate, SeveralOnALineAreSorted) {
  EXPECT_EQ(annotated("abc\n", {finding(1, 2, "b"), finding(0, 3, "z", lint::Severity::error),
                                finding(1, 2, "a", lint::Severity::note)}),
            "abc\n^^^ error: z\n ^ note: a\n ^ warning: b\n");
}

TEST(Annotate, LineEndsAndMarksAreKept) {
  EXPECT_EQ(annotated("a\r\nb\r\n", {finding(3, 4, "m")}), "a\r\nb\r\n^ warning: m\n");
  EXPECT_EQ(annotated("\xEF\xBB\xBF"
                      "ab\n",
                      {finding(4, 5, "m")}),
            "\xEF\xBB\xBF"
            "ab\n ^ warning: m\n");
  EXPECT_EQ(annotated("ab", {finding(0, 1, "m")}), "ab\n^ warning: m\n");
}

TEST(Annotate, RelatedPlacesOnlyOnDemand) {
  lint::Finding with = finding(4, 5, "m");
  with.related = {{{0, 2}, "here"}};
  const text::Source source("a.md", "ab\n\nc\n");
  EXPECT_EQ(annotate(source, {with}, false), "ab\n\nc\n^ warning: m\n");
  EXPECT_EQ(annotate(source, {with}, true), "ab\n^^ related: here\n\nc\n^ warning: m\n");
  EXPECT_TRUE(marks_related("ab\n^^ related: here\n"));
  EXPECT_FALSE(marks_related("ab\nrelated: here\n"));
}

TEST(Annotate, StrippingLeavesTheDocument) {
  EXPECT_EQ(strip_carets("ab\n  ^^ error: m\n\t! note: n\nc\n"), "ab\nc\n");
  // What is Markdown stays.
  for (const char* text : {"^ not a label\n", "^^error: x\n", "! warning\n", "!! error: x\n",
                           "note: x\n", "^^^ error:x\n", "    ^\n", "x ^ error: m\n"}) {
    EXPECT_EQ(strip_carets(text), text);
  }
}

TEST(RunCase, ComparesAndNamesWhatIsWrong) {
  Registry registry;
  ASSERT_EQ(registry.load(std::string(PMLINT_TEST_LIBRARIES) + "/misbehaving.so"), std::nullopt);
  const CaseResult good =
      run_case(registry, {"bad-none", "x\n^ warning: the document begins here\n", {}, {}});
  EXPECT_TRUE(good.errors.empty());
  ASSERT_EQ(good.comparisons.size(), 1U);
  EXPECT_EQ(good.comparisons[0].expected, good.comparisons[0].actual);

  const CaseResult severe = run_case(
      registry,
      {"bad-none", "x\n^ error: the document begins here\n", {"rules.bad-none=error"}, {}});
  EXPECT_TRUE(severe.errors.empty());
  EXPECT_EQ(severe.comparisons[0].expected, severe.comparisons[0].actual);

  const CaseResult differs = run_case(registry, {"bad-none", "x\n", {}, {}});
  EXPECT_NE(differs.comparisons[0].expected, differs.comparisons[0].actual);

  EXPECT_EQ(run_case(registry, {"bad-fails", "x\n", {}, {}}).errors,
            std::vector<std::string>{"rule 'bad-fails' failed: the word list is missing"});
  EXPECT_EQ(run_case(registry, {"no-such-rule", "x\n", {}, {}}).errors,
            std::vector<std::string>{"there is no rule 'no-such-rule'"});
  EXPECT_EQ(run_case(registry, {"bad-none", "x\n", {"rules.bad-none.no=1"}, {}}).errors.size(), 1U);
}

}  // namespace
}  // namespace pmlint::plugins
