// SPDX-License-Identifier: MIT
// Findings on their way from the rules to the report: kinds of documents, severities, order.
#include "core/lint/lint.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <variant>

#include "tests/core/lint/fake_rules.hpp"

namespace pmlint::lint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kPostmortem = R"(# Search API outage

## Summary

Duration: 30 minutes, from 10:00 to 10:30 UTC on 2024-05-02. A third of users saw errors.

## Timeline

- 10:00 UTC errors begin after the deploy of build 812
- 10:05 UTC the on-call engineer is paged by the error rate alert
- 10:30 UTC build 812 is rolled back and service is restored

## Root cause

Build 812 lowered `max_connections` to 10, so the pool was exhausted and requests timed out.

## Action items

- Reject a pool size under 50 in the configuration check (owner: @ines)
)";

std::unique_ptr<const facts::Postmortem> read(std::string markdown, const char* path) {
  auto result = facts::read(text::Source(path, std::move(markdown)));
  return std::move(std::get<std::unique_ptr<const facts::Postmortem>>(result));
}

std::vector<std::string> run(const std::string& markdown, const Configuration& configuration,
                             const std::vector<Finding>& findings, const char* path = "a.md") {
  const test::FakeRules rules({test::rule("action-item-no-owner", Severity::error),
                               test::rule("placeholder-left", Severity::error),
                               test::rule("timezone-missing", Severity::warning)},
                              [&](const facts::Postmortem&) { return findings; });
  const auto postmortem = read(markdown, path);
  const auto checker = rules.checker(configuration);
  std::vector<std::string> lines;
  for (const Finding& finding : lint(*postmortem, *checker, rules, configuration).findings) {
    lines.push_back(std::to_string(finding.range.begin) + " " +
                    std::string(name(finding.severity)) + " " + finding.rule);
  }
  return lines;
}

const std::vector<Finding> kFindings = {
    test::finding("timezone-missing", {30, 40}),
    test::finding("placeholder-left", {2, 5}, "x", Severity::error),
    test::finding("placeholder-left", {2, 5}, "x", Severity::error),
    test::finding("action-item-no-owner", {2, 4}, "x", Severity::error)};

TEST(Lint, SortsAndDropsRepetitions) {
  EXPECT_THAT(run(kPostmortem, {}, kFindings),
              ElementsAre("2 error action-item-no-owner", "2 error placeholder-left",
                          "30 warning timezone-missing"));
}

TEST(Lint, SetsTheConfiguredSeverity) {
  Configuration configuration;
  configuration.rules["placeholder-left"].severity = Severity::note;
  configuration.rules["timezone-missing"].severity = Severity::error;
  EXPECT_THAT(run(kPostmortem, configuration, kFindings),
              ElementsAre("2 error action-item-no-owner", "2 note placeholder-left",
                          "30 error timezone-missing"));
}

TEST(Lint, ADoubtfulFindingIsNeverRaised) {
  Configuration configuration;
  const std::vector<Finding> doubtful = {
      test::finding("placeholder-left", {2, 5}, "x", Severity::note)};
  EXPECT_THAT(run(kPostmortem, configuration, doubtful), ElementsAre("2 note placeholder-left"));
  configuration.rules["placeholder-left"].severity = Severity::error;
  EXPECT_THAT(run(kPostmortem, configuration, doubtful), ElementsAre("2 note placeholder-left"));
}

TEST(Lint, APublicPostmortemOwesNoOwners) {
  Configuration configuration;
  configuration.public_document = true;
  EXPECT_THAT(run(kPostmortem, configuration, kFindings),
              ElementsAre("2 note action-item-no-owner", "2 error placeholder-left",
                          "30 warning timezone-missing"));
}

TEST(Lint, WhatADocumentSaysOfItsReadersGoesBeforeWhatIsConfigured) {
  const std::string open = std::string("---\nvisibility: Public\n---\n\n") + kPostmortem;
  const std::string closed = std::string("---\nvisibility: internal\n---\n\n") + kPostmortem;
  const std::vector<Finding> findings = {
      test::finding("action-item-no-owner", {30, 34}, "x", Severity::error)};
  Configuration configuration;
  EXPECT_THAT(run(open, configuration, findings), ElementsAre("30 note action-item-no-owner"));
  configuration.public_document = true;
  EXPECT_THAT(run(closed, configuration, findings), ElementsAre("30 error action-item-no-owner"));
}

constexpr const char* kTemplate = R"(# Postmortem: [incident title]

## Summary

[describe what failed]

## Timeline

| Time | Event |
| --- | --- |
| HH:MM | [describe it] |

## Root cause

[describe the mechanism]
)";

TEST(Lint, ATemplateIsLeftAloneUnlessItIsToBecomeAPostmortem) {
  const std::vector<std::string> placeholder = {"2 error placeholder-left"};
  const std::string skeleton = std::string(kTemplate) + "\n<!-- pmlint-skeleton default: x -->\n";
  EXPECT_THAT(run(kTemplate, {}, kFindings), IsEmpty());
  EXPECT_EQ(run(skeleton, {}, kFindings), placeholder);
  EXPECT_EQ(run(skeleton, {}, kFindings, "templates-of-2024/outages/a.md"), placeholder);
  EXPECT_THAT(run(skeleton, {}, kFindings, "docs/Postmortem-Template.md"), IsEmpty());
  EXPECT_THAT(run(skeleton, {}, kFindings, "docs/templates/outage.md"), IsEmpty());
  Configuration asked;
  asked.rules["placeholder-left"].enabled = true;
  EXPECT_EQ(run(kTemplate, asked, kFindings), placeholder);
}

TEST(Lint, TheMarkOfASkeletonIsNoUnknownComment) {
  const std::string filled = std::string(kPostmortem) + "\n<!-- pmlint-skeleton default: x -->\n";
  EXPECT_THAT(run(filled, {}, {}), IsEmpty());
}

TEST(Lint, WhatIsNoPostmortemHasNoFindings) {
  EXPECT_THAT(run("# Meeting notes\n\nWe met and had tea.\n", {}, kFindings), IsEmpty());
}

TEST(Lint, TheCatalogueHoldsTheRulesOfCoreInTheirPlace) {
  const test::FakeRules rules({test::rule("a-rule"), test::rule("z-rule")}, {});
  const std::vector<RuleInfo> all = catalogue(rules);
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[1].id, "suppression-reason-missing");
  EXPECT_EQ(all[2].id, "unused-suppression");
}

}  // namespace
}  // namespace pmlint::lint
