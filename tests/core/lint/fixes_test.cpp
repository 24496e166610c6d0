// SPDX-License-Identifier: MIT
// Which fixes a pass takes, what comes of them, and when passes end.
#include "core/lint/fixes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <variant>

#include "core/lint/line_ends.hpp"
#include "tests/core/lint/fake_rules.hpp"

namespace pmlint::lint {
namespace {

using testing::HasSubstr;

Finding mended(text::ByteRange range, std::vector<Fix> fixes) {
  Finding one = test::finding("rule", range);
  one.fixes = std::move(fixes);
  return one;
}
Finding replaced(std::uint32_t begin, std::uint32_t end, std::string text,
                 Safety safety = Safety::safe) {
  return mended({begin, end}, {{"mend", safety, {{{begin, end}, std::move(text)}}}});
}

std::string pass(const std::string& text, const std::vector<Finding>& findings,
                 Safety most = Safety::safe) {
  const text::Source source("a.md", text);
  const FixPass result = apply_fixes(source, findings, most);
  return result.text + "/" + std::to_string(result.fixed.size());
}

TEST(FixPass, AppliesWhatDoesNotOverlap) {
  EXPECT_EQ(pass("abcdef", {}), "abcdef/0");
  EXPECT_EQ(pass("abcdef", {replaced(0, 2, "X"), replaced(2, 4, "Y"), replaced(5, 6, "")}),
            "XYe/3");
  EXPECT_EQ(pass("abcdef", {replaced(0, 3, "X"), replaced(2, 4, "Y"), replaced(3, 4, "Z")}),
            "XZef/2");
  EXPECT_EQ(pass("abcdef", {replaced(1, 5, "X"), replaced(2, 2, "Y"), replaced(0, 2, "Z")}),
            "aXf/1");
}

TEST(FixPass, InsertsOnceAtAPlace) {
  EXPECT_EQ(pass("ab", {replaced(1, 1, "X"), replaced(1, 1, "Y")}), "aXb/1");
  EXPECT_EQ(pass("ab", {replaced(1, 1, "X"), replaced(1, 2, "Y"), replaced(0, 1, "Z")}), "ZXY/3");
}

TEST(FixPass, AppliesTheEditsOfAFixTogetherOrNotAtAll) {
  const Finding both = mended({0, 1}, {{"mend", Safety::safe, {{{0, 1}, "X"}, {{4, 5}, "Y"}}}});
  EXPECT_EQ(pass("abcdef", {both, replaced(4, 6, "Z")}), "XbcdYf/1");
  EXPECT_EQ(pass("abcdef", {replaced(4, 6, "Z"), both}), "abcdZ/1");
}

TEST(FixPass, TakesTheSafestFixThatIsAllowed) {
  const Finding several = mended({0, 1}, {{"show", Safety::display, {{{0, 1}, "D"}}},
                                          {"guess", Safety::unsafe, {{{0, 1}, "U"}}},
                                          {"mend", Safety::safe, {{{0, 1}, "S"}}},
                                          {"mend too", Safety::safe, {{{0, 1}, "T"}}}});
  EXPECT_EQ(pass("a", {several}), "S/1");
  EXPECT_EQ(pass("a", {several}, Safety::unsafe), "S/1");
  EXPECT_EQ(pass("a", {replaced(0, 1, "U", Safety::unsafe)}), "a/0");
  EXPECT_EQ(pass("a", {replaced(0, 1, "U", Safety::unsafe)}, Safety::unsafe), "U/1");
  EXPECT_EQ(pass("a", {replaced(0, 1, "D", Safety::display)}, Safety::unsafe), "a/0");
}

TEST(FixPass, LeavesWhatIsSuppressedAndWhatChangesNothing) {
  Finding silent = replaced(0, 1, "X");
  silent.suppressed = true;
  EXPECT_EQ(pass("ab", {silent, replaced(1, 2, "b")}), "ab/0");
}

// Passes over a postmortem in which each "A" is a finding with the fix that a test gives it, and each
// "Q" one of another rule that nothing mends.
class Passes : public testing::Test {
 protected:
  using Mend = std::function<Fix(std::uint32_t at)>;

  static std::string postmortem(const std::string& word) {
    return "# Search outage\n\n## Timeline\n\n- 10:00 UTC " + word +
           "\n- 10:30 UTC rolled back\n\n## Root cause\n\nThe pool was exhausted.\n";
  }
  static std::unique_ptr<const facts::Postmortem> read(std::string text) {
    auto read = facts::read(text::Source("a.md", std::move(text)));
    return std::get<0>(std::move(read));
  }
  static CheckedDocument check(std::string text, const Mend& mend) {
    CheckedDocument document{read(std::move(text)), {}};
    const std::string_view bytes = document.postmortem->source().bytes();
    for (std::size_t at = bytes.find('A'); at != std::string_view::npos;
         at = bytes.find('A', at + 1)) {
      const auto begin = static_cast<std::uint32_t>(at);
      document.outcome.findings.push_back(test::finding("rule", {begin, begin + 1}));
      document.outcome.findings.back().fixes = {mend(begin)};
    }
    for (std::size_t at = bytes.find('Q'); at != std::string_view::npos;
         at = bytes.find('Q', at + 1)) {
      const auto begin = static_cast<std::uint32_t>(at);
      document.outcome.findings.push_back(test::finding("other", {begin, begin + 1}));
    }
    return document;
  }
  static FixedDocument run(const std::string& text, const Mend& mend, Safety most = Safety::safe) {
    int calls = 0;
    FixedDocument fixed = fix(
        check(text, mend),
        [&](std::string bytes) -> text::Result<CheckedDocument> {
          EXPECT_LE(++calls, kMostFixPasses);
          if (bytes.find('!') != std::string::npos) return text::Failure{"it is too large"};
          return check(std::move(bytes), mend);
        },
        most);
    return fixed;
  }
  static std::string_view text_of(const FixedDocument& fixed) {
    return fixed.document.postmortem->source().bytes();
  }
};

TEST_F(Passes, ReachWhatOverlaps) {
  const FixedDocument fixed = run(postmortem("AAAA"), [](std::uint32_t at) {
    return Fix{"mend", Safety::safe, {{{at, at + 1}, "b"}, {{0, 0}, ""}}};
  });
  EXPECT_EQ(fixed.fault, std::nullopt);
  EXPECT_EQ(fixed.fixed, 4U);
  EXPECT_EQ(text_of(fixed), postmortem("bbbb"));
  EXPECT_TRUE(fixed.document.outcome.findings.empty());
}

TEST_F(Passes, LeaveSafeFixesThatBringAFinding) {
  // The third and the fifth bring one; all of them together are tried first.
  const std::string text = postmortem("A0 A1 A2 A3 A4 A5");
  const Mend mend = [&](std::uint32_t at) {
    const bool brings = text[at + 1] == '2' || text[at + 1] == '4';
    return Fix{
        "mend", Safety::safe, {{{at, at + 2}, brings ? "Q" + text.substr(at + 1, 1) : "bb"}}};
  };
  const FixedDocument fixed = run(text, mend);
  EXPECT_EQ(text_of(fixed), postmortem("bb bb A2 bb A4 bb"));
  EXPECT_EQ(fixed.fixed, 4U);
  EXPECT_EQ(fixed.left,
            "a fix of 'rule' would bring a finding of 'other' to light and is not made");
  // Who takes unsafe fixes takes these as well, and what was told before is no matter.
  EXPECT_EQ(text_of(run(text, mend, Safety::unsafe)), postmortem("bb bb Q2 bb Q4 bb"));
  const std::string known = postmortem("A0 Q A2");
  const FixedDocument same = run(known, [](std::uint32_t at) {
    return Fix{"mend", Safety::safe, {{{at, at + 2}, "xx"}}};
  });
  EXPECT_EQ(same.left, std::nullopt);
}

TEST_F(Passes, ThatDoNotEndAreABugAndChangeNothing) {
  const FixedDocument fixed = run(postmortem("A"), [](std::uint32_t at) {
    return Fix{"grow", Safety::safe, {{{at, at}, "x"}}};
  });
  EXPECT_EQ(fixed.fixed, 0U);
  EXPECT_EQ(text_of(fixed), postmortem("A"));
  EXPECT_EQ(fixed.document.outcome.findings.size(), 1U);
  EXPECT_THAT(fixed.fault.value_or(""),
              HasSubstr("the fixes of 'rule' did not come to an end in 100 passes"));
}

TEST_F(Passes, ThatBreakTheDocumentChangeNothing) {
  const FixedDocument refused = run(postmortem("A"), [](std::uint32_t at) {
    return Fix{"break", Safety::safe, {{{at, at + 1}, "!"}}};
  });
  EXPECT_THAT(refused.fault.value_or(""), HasSubstr("cannot be read (it is too large)"));
  EXPECT_EQ(text_of(refused), postmortem("A"));
  const std::string text = postmortem("A");
  const FixedDocument other = run(text, [&](std::uint32_t) {
    return Fix{"empty", Safety::safe, {{{0, static_cast<std::uint32_t>(text.size())}, "b\n"}}};
  });
  EXPECT_THAT(other.left.value_or(""), HasSubstr("another kind of document"));
  EXPECT_EQ(text_of(other), text);
}

TEST(LineEnds, AreThoseOfTheDocument) {
  const auto kept = [](std::string text, std::string edit) {
    std::vector<Finding> findings = {replaced(0, 0, std::move(edit))};
    keep_line_ends(text::Source("a.md", std::move(text)), findings);
    return findings[0].fixes[0].edits[0].text;
  };
  EXPECT_EQ(kept("a\nb\r\n", "x\ny\n"), "x\ny\n");
  EXPECT_EQ(kept("a\r\nb\n", "x\ny\r\nz\n"), "x\r\ny\r\nz\r\n");
  EXPECT_EQ(kept("a\rb", "x\n"), "x\r");
  EXPECT_EQ(kept("\xEF\xBB\xBF"
                 "a\r\n",
                 "x\n"),
            "x\r\n");
  EXPECT_EQ(kept("", "x\n"), "x\n");
}

}  // namespace
}  // namespace pmlint::lint
