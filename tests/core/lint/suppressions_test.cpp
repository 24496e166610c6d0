// SPDX-License-Identifier: MIT
// Every "FAULT" in a document is a finding of rule `fault`, every "ERROR" one of rule `error`; the
// tables say which of them stay.
#include "core/lint/suppressions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/lint/fixes.hpp"
#include "core/markdown/parse.hpp"
#include "tests/core/lint/fake_rules.hpp"

namespace pmlint::lint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<RuleInfo> kRules = {test::rule("error"), test::rule("fault"), test::rule("idle")};

std::vector<Finding> apply(const std::string& markdown, const Configuration& configuration = {},
                           const std::vector<RuleFailure>& failures = {}) {
  const text::Source source("a.md", markdown);
  const auto parsed = markdown::parse(source);
  const auto& document = std::get<markdown::Document>(parsed);
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < markdown.size(); ++at) {
    for (const auto& [word, rule] : {std::pair{"FAULT", "fault"}, {"ERROR", "error"}}) {
      if (std::string_view(markdown).substr(at).starts_with(word)) {
        const auto begin = static_cast<std::uint32_t>(at);
        findings.push_back(test::finding(rule, {begin, begin + 5}));
      }
    }
  }
  apply_suppressions(source, document, kRules, configuration, failures, findings);
  return findings;
}

// "F" or "E" for a finding that stays, "." for a suppressed one.
std::string left(const std::string& markdown) {
  std::string shown;
  for (const Finding& finding : apply(markdown)) {
    if (finding.rule == "unused-suppression") continue;
    shown += finding.suppressed ? '.' : finding.rule == "fault" ? 'F' : 'E';
  }
  return shown;
}

std::vector<std::string> unused(const std::string& markdown,
                                const Configuration& configuration = {}) {
  std::vector<std::string> messages;
  for (const Finding& finding : apply(markdown, configuration)) {
    if (finding.rule == "unused-suppression") messages.push_back(finding.message);
  }
  return messages;
}

struct Case {
  const char* markdown;
  const char* left;
};
const Case kCases[] = {
    {"FAULT ERROR\n", "FE"},
    {"<!-- pmlint-disable-next-line fault -->\nFAULT ERROR\n\nFAULT\n", ".EF"},
    {"<!-- pmlint-disable-next-line -->\nFAULT ERROR\n\nFAULT\n", "..F"},
    {"<!-- pmlint-disable-next-line fault, error -- both are known -->\nFAULT ERROR\n", ".."},
    {"<!-- pmlint-disable-next-line fault -->\n\n\nFAULT\n", "."},
    {"<!-- pmlint-disable-next-line fault -->\n<!-- pmlint-disable-next-line error -->\n\nFAULT "
     "ERROR\n",
     ".."},
    {"<!-- pmlint-disable-next-line fault -->\n## FAULT\n", "."},
    {"- one\n  <!-- pmlint-disable-next-line fault -->\n- FAULT\n- FAULT\n", ".F"},
    {"> <!-- pmlint-disable-next-line fault -->\n>\n> FAULT\n", "."},
    {"| a | b |\n| - | - |\n| FAULT | x <!-- pmlint-disable-line fault --> |\n| FAULT | y |\n",
     ".F"},
    {"FAULT <!-- pmlint-disable-line fault -->\nFAULT\n", ".F"},
    {"FAULT <!-- pmlint-disable-line fault -- as agreed --> FAULT ERROR\nFAULT\n", "..EF"},
    {"| a |\n| - |\n| FAULT <!-- pmlint-disable-line fault -- it is --- known---> |\n| FAULT |\n",
     ".F"},
    {"- FAULT\n  - FAULT <!-- pmlint-disable-line -- known -->\n", "F."},
    {"FAULT\n\n<!-- pmlint-disable fault -->\n\nFAULT ERROR\n\n<!-- pmlint-enable fault "
     "-->\n\nFAULT\n",
     "F.EF"},
    {"<!-- pmlint-disable -->\n\nFAULT ERROR\n\n<!-- pmlint-enable fault -->\n\nFAULT ERROR\n",
     "..F."},
    {"<!-- pmlint-disable fault -->\n\nFAULT\n\n<!-- pmlint-enable -->\n\nFAULT\n", ".F"},
    {"FAULT\n\n<!-- pmlint-disable fault -->\n\nFAULT\n", "F."},
    {"FAULT\n\nFAULT ERROR\n\n<!-- pmlint-disable-file fault -->\n", "..E"},
    {"<!-- pmlint-disable-next-line\n     fault -->\nFAULT\n", "."},
    {"[//]: # (pmlint-disable-next-line fault -- as agreed)\n\nFAULT ERROR\n", ".E"},
    {"```\n<!-- pmlint-disable-file fault -->\n```\n\nFAULT\n", "F"},
    {"<!-- pmlint disable-file fault -->\n\nFAULT\n", "F"},
};

TEST(Suppressions, SilenceWhatTheySpeakOf) {
  for (const Case& one : kCases) EXPECT_EQ(left(one.markdown), one.left) << one.markdown;
}

TEST(Suppressions, GiveTheirReason) {
  const std::vector<Finding> findings =
      apply("<!-- pmlint-disable-next-line fault -- the log has no zone -->\nFAULT\n");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].justification, "the log has no zone");
}

TEST(Suppressions, AnIdleOneIsReportedWithItsRemoval) {
  const std::string markdown = "# A\n\n<!-- pmlint-disable-next-line fault -->\nfine\n";
  const std::vector<Finding> findings = apply(markdown);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].rule, "unused-suppression");
  EXPECT_EQ(findings[0].severity, Severity::note);
  EXPECT_EQ(findings[0].range, (text::ByteRange{5, 44}));
  ASSERT_EQ(findings[0].fixes.size(), 1U);
  const text::ByteRange removed = findings[0].fixes[0].edits.at(0).range;
  EXPECT_EQ(markdown.substr(0, removed.begin) + markdown.substr(removed.end), "# A\n\nfine\n");
}

TEST(Suppressions, WhatIsIdleIsNamed) {
  EXPECT_THAT(unused("<!-- pmlint-disable-next-line fault idle -->\nFAULT\n"),
              ElementsAre("'idle' reports nothing here; take it out of this comment"));
  EXPECT_THAT(unused("<!-- pmlint-disable-next-line falt -->\nFAULT\n"),
              ElementsAre("unknown rule 'falt' in a suppression; did you mean 'fault'?"));
  EXPECT_THAT(
      unused("<!-- pmlint-disabel fault -->\nFAULT\n"),
      ElementsAre(
          "'pmlint-disabel' is no comment that pmlint knows; did you mean 'pmlint-disable'?"));
  EXPECT_THAT(unused("<!-- pmlint-disable-next-line -->\nfine\n"),
              ElementsAre("this comment suppresses nothing; remove it"));
}

TEST(Suppressions, OfARuleThatIsOffAreNotIdle) {
  Configuration configuration;
  configuration.rules["idle"].enabled = false;
  EXPECT_THAT(unused("<!-- pmlint-disable-next-line idle -->\nfine\n", configuration), IsEmpty());
  configuration.rules["unused-suppression"].enabled = false;
  EXPECT_THAT(unused("<!-- pmlint-disable-next-line fault -->\nfine\n", configuration), IsEmpty());
}

// What is left of a document after the fixes of one pass.
std::string without_idle(const std::string& markdown) {
  const text::Source source("a.md", markdown);
  return apply_fixes(source, apply(markdown), Safety::unsafe).text;
}

TEST(Suppressions, WhatEndsAnIdleOneGoesWithIt) {
  const std::string begin = "<!-- pmlint-disable idle -->\n\n";
  const std::string end = "<!-- pmlint-enable idle -->\n\n";
  EXPECT_EQ(without_idle(begin + "fine\n\n" + end + "FAULT\n"), "fine\n\nFAULT\n");
  EXPECT_EQ(without_idle("<!-- pmlint-disable idle, fault -->\n\nFAULT\n\n"
                         "<!-- pmlint-enable idle, fault -->\n"),
            "<!-- pmlint-disable fault -->\n\nFAULT\n\n<!-- pmlint-enable fault -->\n");
  EXPECT_EQ(without_idle("<!-- pmlint-disable idle, fault -->\n\nFAULT\n\n" + end),
            "<!-- pmlint-disable fault -->\n\nFAULT\n\n");
  // What others need stays.
  const std::string both = "<!-- pmlint-disable fault -->\n\nFAULT\n\n<!-- pmlint-enable -->\n";
  EXPECT_EQ(without_idle(begin + both), both);
  EXPECT_EQ(left(begin + both + "\nFAULT\n"), ".F");
  EXPECT_EQ(left("<!-- pmlint-disable fault -->\n\n<!-- pmlint-disable fault -->\n\nFAULT\n\n"
                 "<!-- pmlint-enable fault -->\n\nFAULT\n"),
            ".F");
}

TEST(Suppressions, WhatEndsNothingIsIdle) {
  EXPECT_THAT(unused("fine\n\n<!-- pmlint-enable fault -->\n"),
              ElementsAre("this comment ends no suppression; remove it"));
  EXPECT_THAT(unused("<!-- pmlint-disable -->\n\nFAULT\n\n<!-- pmlint-enable idle -->\n"),
              IsEmpty());
}

TEST(Suppressions, AReasonCanBeAskedFor) {
  Configuration configuration;
  const auto reasonless = [&configuration](const std::string& markdown) {
    int count = 0;
    for (const Finding& one : lint::apply(markdown, configuration)) {
      if (one.rule == "suppression-reason-missing") ++count;
      EXPECT_TRUE(one.rule != "fault" || one.suppressed) << markdown;  // it works all the same
    }
    return count;
  };
  const std::string bare = "<!-- pmlint-disable-next-line fault -->\nFAULT\n";
  EXPECT_EQ(reasonless(bare), 0);
  configuration.rules["suppression-reason-missing"].enabled = true;
  EXPECT_EQ(reasonless(bare), 1);
  EXPECT_EQ(reasonless("<!-- pmlint-disable-next-line fault -- -->\nFAULT\n"), 1);
  EXPECT_EQ(reasonless("[//]: # (pmlint-disable-file fault)\n\nFAULT\n"), 1);
  EXPECT_EQ(reasonless("FAULT <!-- pmlint-disable-line fault -->\n"), 1);
  EXPECT_EQ(reasonless("<!-- pmlint-disable-next-line fault -- agreed -->\nFAULT\n"), 0);
  EXPECT_EQ(reasonless("<!-- pmlint-disable fault -- agreed -->\n\nFAULT\n\n"
                       "<!-- pmlint-enable fault -->\n"),
            0);
  // What is in vain, or mistyped, is another finding.
  EXPECT_EQ(reasonless("<!-- pmlint-disable-next-line fault -->\nfine\n"), 0);
  EXPECT_EQ(reasonless("<!-- pmlint-disabel fault -->\n"), 0);
}

TEST(Suppressions, ManyOfThemTakeLinearTime) {
  std::string markdown;
  for (int i = 0; i < 20000; ++i)
    markdown += "<!-- pmlint-disable fault -->\n<!-- pmlint-enable error -->\nFAULT\n\n";
  const std::vector<Finding> findings = apply(markdown);
  EXPECT_GE(findings.size(), 20000U);
}

}  // namespace
}  // namespace pmlint::lint
