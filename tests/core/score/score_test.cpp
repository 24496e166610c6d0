// SPDX-License-Identifier: MIT
// The account of a score: it adds up to the tenth, every loss has a cause, and content that is not
// there earns nothing.
#include "core/score/score.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/score/report.hpp"
#include "tests/core/lint/fake_rules.hpp"

namespace pmlint::score {
namespace {

using lint::Dimension;
using lint::Severity;

std::vector<lint::RuleInfo> rules() {
  std::vector<lint::RuleInfo> all = {
      test::rule("action-item-no-owner", Severity::error, Dimension::actions),
      test::rule("blame", Severity::warning, Dimension::language),
      test::rule("duration-arithmetic", Severity::error, Dimension::time),
      test::rule("duration-missing", Severity::error, Dimension::time),
      test::rule("evidence-missing", Severity::warning, Dimension::learning),
      test::rule("free", Severity::error, Dimension::none),
      test::rule("lessons-missing", Severity::warning, Dimension::learning),
      test::rule("postmortem-owner-missing", Severity::warning, Dimension::structure),
      test::rule("root-cause-vague", Severity::error, Dimension::cause),
      test::rule("section-missing", Severity::error, Dimension::structure),
      test::rule("severity-missing", Severity::warning, Dimension::structure),
      test::rule("timeline-duration-mismatch", Severity::error, Dimension::time),
      test::rule("timezone-missing", Severity::warning, Dimension::time),
  };
  for (lint::RuleInfo& rule : all) {
    rule.per_item = rule.id == "action-item-no-owner";
    rule.mandatory = rule.id == "action-item-no-owner" || rule.id == "duration-missing" ||
                     rule.id == "root-cause-vague" || rule.id == "timeline-duration-mismatch";
  }
  return all;
}

// A complete postmortem, cut into sections that a test may leave out.
const std::vector<std::string> kSections = {
    R"(# Search API outage on 2024-05-02

)",
    R"(## Summary

Duration: 30 minutes, from 10:00 to 10:30 UTC on 2024-05-02. A third of the users of the search API
saw errors with status 503, about 41,000 requests in all.

)",
    R"(## Impact

A third of all search requests failed with status 503. Customers could not find products, and the
support team received 214 tickets before noon.

)",
    R"(## Timeline

- 10:00 UTC errors begin after the deploy of build 812
- 10:05 UTC the on-call engineer is paged by the error rate alert
- 10:20 UTC the connection pool is identified as the cause
- 10:30 UTC build 812 is rolled back and service is restored

)",
    R"(## Root cause

Build 812 lowered `max_connections` from 200 to 10, because the value was copied from the settings of
the test environment. The pool was exhausted at 10:00 and new requests waited until they timed out.

)",
    R"(## Resolution

Build 812 was rolled back, which set `max_connections` to 200 again; the error rate fell to its usual
level within a minute.

)",
    R"(## Action items

- Reject a pool size under 50 in the configuration check (owner: @ines, due 2024-05-20)
- Page when requests wait longer than 2 seconds for a connection (owner: @tom, due 2024-05-27)

)",
    R"(## Lessons learned

We were lucky that the deploy was small. The alert worked well, and the rollback took two minutes.
)"};

std::string without(std::size_t left_out) {
  std::string text;
  for (std::size_t i = 0; i < kSections.size(); ++i) text += i == left_out ? "" : kSections[i];
  return text;
}
const std::size_t kNothing = kSections.size();

std::unique_ptr<const facts::Postmortem> read(std::string markdown) {
  auto result = facts::read(text::Source("a.md", std::move(markdown)));
  return std::move(std::get<std::unique_ptr<const facts::Postmortem>>(result));
}

Account account_of(const std::string& markdown, const std::vector<lint::Finding>& findings = {},
                   const lint::Configuration& configuration = {}) {
  const auto postmortem = read(markdown);
  const std::optional<Account> made = account(*postmortem, findings, rules(), configuration);
  EXPECT_TRUE(made.has_value()) << markdown;
  return made.value_or(Account{});
}

lint::Finding hit(const char* rule, std::uint32_t at = 0, Severity severity = Severity::error,
                  std::uint32_t total = 0) {
  lint::Finding finding = test::finding(rule, {at, at + 1}, "wrong", severity);
  finding.total = total;
  return finding;
}

long tenths(double points) { return std::lround(points * 10); }

const DimensionAccount& row(const Account& account, Dimension dimension) {
  return *std::find_if(
      account.dimensions.begin(), account.dimensions.end(),
      [dimension](const DimensionAccount& one) { return one.dimension == dimension; });
}

// Every promise of the header at once.
void expect_exact(const Account& account) {
  long of = 0;
  long earned = 0;
  for (const DimensionAccount& one : account.dimensions) {
    long lost = 0;
    for (const Loss& loss : one.lost) {
      EXPECT_GT(tenths(loss.points), 0);
      EXPECT_DOUBLE_EQ(loss.points, static_cast<double>(tenths(loss.points)) / 10);
      EXPECT_FALSE(loss.rule.empty() && loss.reason.empty());
      EXPECT_EQ(loss.rule.empty(), loss.line == 0);
      lost += tenths(loss.points);
    }
    EXPECT_EQ(tenths(one.of) - lost, tenths(one.earned)) << lint::name(one.dimension);
    EXPECT_GE(one.earned, 0);
    of += tenths(one.of);
    earned += tenths(one.earned);
  }
  EXPECT_EQ(of, 1000);
  EXPECT_EQ(account.value, std::min<long>((earned + 5) / 10, account.capped_at.value_or(100)));
}

// A document with as much of everything as is enough: each round adds different things.
std::string exhaustive() {
  std::string text =
      "# Search API outage\n\n- **Severity:** SEV-1\n- **Status:** final\n- **Author:** Ines "
      "Sol\n\n## Summary\n\nThe outage lasted 30 minutes, from 10:00 to 10:30 UTC on "
      "2024-05-02.\n\n## Impact\n\nCustomers saw errors for a third of the search requests, and "
      "41,000 orders were lost.\n\n";
  const auto rounds = [&text](const std::string& title, int count, const std::string& line) {
    text += "\n## " + title + "\n\n";
    for (int i = 1; i <= count; ++i) {
      std::string one = line;
      for (std::size_t at = 0; (at = one.find('#', at)) != std::string::npos;) {
        one.replace(at, 1, std::to_string(i));
      }
      text += one + "\n";
    }
  };
  rounds("Impact on search", 6,
         "The queue of SHARD# was exhausted because the pool of API# was full, so # requests "
         "failed.\n");
  text +=
      "\n## Timeline\n\n- 10:00 UTC errors begin after the deploy of build 812\n- 10:05 UTC the "
      "on-call engineer is paged by the error rate alert\n- 10:06 UTC the incident is escalated to "
      "the database team\n- 10:20 UTC the connection pool is identified as the root cause\n- 10:25 "
      "UTC a rollback of build 812 is attempted\n- 10:30 UTC service is fully restored for all "
      "users\n";
  for (int i = 31; i < 42; ++i)
    text += "- 10:" + std::to_string(i) + " UTC the cache of shard " + std::to_string(i) +
            " is rebuilt\n";
  rounds("Root cause", 12,
         "Build 81# lowered `max_connections` to #, because the configuration of API# was not "
         "validated, which exhausted the connection pool of DB#.\n");
  for (int i = 1; i < 9; ++i)
    rounds("Region " + std::to_string(i), 2,
           "The firewall in region " + std::to_string(i) +
               " dropped # packets, because the certificate had expired.\n");
  rounds("Resolution", 2,
         "Build 81# was rolled back on the server, which set `max_connections` of DB# to 200 "
         "again.\n");
  rounds(
      "Action items", 6,
      "- Reject a pool size under 5# in the `pool_check_#` script (owner: @ines, due 2024-05-20)");
  rounds("Lessons learned", 4,
         "The alert on the queue of API# fired too late, because its threshold was # errors.\n");
  rounds("Evidence", 7, "- [graph #](https://example.org/graph/#)");
  return text;
}

double impact_of(const std::string& impact) {
  return row(account_of(
                 "# Outage on 2024-05-02\n\n## Impact\n\n" + impact +
                 "\n\n## Timeline\n\n- 10:00 UTC errors begin\n- 10:05 UTC the on-call is "
                 "paged\n- 10:30 UTC service is restored\n\n## Root cause\n\nThe certificate "
                 "of the gateway expired.\n"),
             Dimension::impact)
      .earned;
}

TEST(Impact, OnePlainSentenceIsMostOfIt) {
  const double nothing = impact_of("It was unpleasant and lasted until the evening of that day.");
  const double plain = impact_of("The site was down, so users were unable to open it.");
  const double counted = impact_of("The checkout answered 502 to 85% of the requests of users.");
  EXPECT_GT(plain, nothing + 4);
  EXPECT_GT(counted, plain);
  EXPECT_GT(counted * 2, 12);
  // Said again in other words it earns no more.
  EXPECT_EQ(impact_of("The site was down, so users were unable to open it. The site was not there, "
                      "and users were unable to read it."),
            plain);
}

TEST(Score, WhatHasEnoughOfEverythingHasAllPoints) {
  const Account account = account_of(exhaustive());
  expect_exact(account);
  EXPECT_EQ(account.value, 100);
  EXPECT_EQ(account.grade, 'A');
  EXPECT_FALSE(account.capped_at.has_value());
  for (const DimensionAccount& one : account.dimensions) {
    for (const Loss& loss : one.lost) ADD_FAILURE() << loss.points << ' ' << loss.reason;
  }
}

TEST(Score, AShortCompletePostmortemLosesOnlyWhatItDoesNotTell) {
  const Account account = account_of(without(kNothing));
  expect_exact(account);
  EXPECT_GE(account.value, 50);
  EXPECT_FALSE(account.capped_at.has_value());
  EXPECT_TRUE(row(account, Dimension::time).lost.empty());
}

TEST(Score, SaysWhatIsMissing) {
  std::string markdown = without(kNothing);
  const std::string found = "- 10:05 UTC the on-call engineer is paged by the error rate alert\n";
  markdown.erase(markdown.find(found), found.size());
  const Account account = account_of(markdown);
  std::vector<std::string> reasons;
  for (const Loss& loss : row(account, Dimension::timeline).lost) reasons.push_back(loss.reason);
  EXPECT_THAT(reasons,
              testing::Contains(testing::AllOf(testing::HasSubstr("the timeline does not tell"),
                                               testing::HasSubstr("when it was detected"))));
  EXPECT_THAT(reasons, testing::Contains(testing::HasSubstr("(3; full marks from 8)")));
}

TEST(Score, WhatIsNoPostmortemHasNone) {
  const auto notes = read("# Meeting notes\n\nWe met and had tea.\n");
  EXPECT_FALSE(account(*notes, {}, rules(), {}).has_value());
}

TEST(Score, LeavingOutASectionNeverRaisesIt) {
  const std::vector<lint::Finding> findings = {hit("timeline-duration-mismatch"),
                                               hit("duration-arithmetic"), hit("root-cause-vague"),
                                               hit("action-item-no-owner", 0, Severity::error, 2),
                                               hit("action-item-no-owner", 1, Severity::error, 2)};
  const int clean = account_of(without(kNothing)).value;
  // Even when the section takes all findings with it.
  const int faulty = account_of(without(kNothing), findings).value;
  for (std::size_t i = 1; i < kSections.size(); ++i) {
    const std::string markdown = without(i);
    const auto postmortem = read(markdown);
    const std::optional<Account> made = account(*postmortem, {}, rules(), {});
    if (!made) continue;
    expect_exact(*made);
    EXPECT_LE(made->value, clean) << "without\n" << kSections[i];
  }
  EXPECT_LT(faulty, clean);
}

TEST(Score, MissingTimelineCauseOrActionsCapIt) {
  for (const auto& [section, reason] :
       {std::pair<std::size_t, const char*>{3, "there is no timeline"},
        {4, "no cause is told"},
        {6, "there are no action items"}}) {
    const Account account = account_of(without(section));
    expect_exact(account);
    EXPECT_EQ(account.capped_at, 59) << reason;
    EXPECT_THAT(account.cap_reason, testing::HasSubstr(reason));
    EXPECT_EQ(account.grade, 'F');
  }
}

TEST(Score, AShortCauseIsOneAndCapsNothing) {
  std::string markdown = without(4);
  markdown.insert(markdown.find("## Resolution"), "## Root cause\n\nThe disk was full.\n\n");
  EXPECT_EQ(account_of(markdown).capped_at, std::nullopt);
}

TEST(Score, ASilencedTimelineIsAsGoodAsNone) {
  EXPECT_LE(account_of(without(3)).value,
            account_of(without(kNothing), {hit("timeline-duration-mismatch")}).value);
}

TEST(Score, MandatoryRulesCapIt) {
  const std::vector<lint::Finding> mandatory = {hit("action-item-no-owner", 0, Severity::error, 30),
                                                hit("duration-missing"), hit("root-cause-vague"),
                                                hit("timeline-duration-mismatch")};
  const std::vector<int> caps = {79, 69, 59, 59};
  for (std::size_t count = 1; count <= mandatory.size(); ++count) {
    const Account account =
        account_of(without(kNothing),
                   {mandatory.begin(), mandatory.begin() + static_cast<std::ptrdiff_t>(count)});
    expect_exact(account);
    EXPECT_EQ(account.capped_at, caps[count - 1]);
    EXPECT_LE(account.value, caps[count - 1]);
  }
}

TEST(Score, ANoteOfAMandatoryRuleDoesNotCap) {
  EXPECT_FALSE(account_of(without(kNothing), {hit("root-cause-vague", 0, Severity::note)})
                   .capped_at.has_value());
}

TEST(Score, FurtherFindingsOfARuleCostHalfAsMuchEach) {
  const Account account =
      account_of(without(kNothing),
                 {hit("section-missing", 0), hit("section-missing", 1), hit("section-missing", 2)});
  std::vector<double> points;
  for (const Loss& loss : row(account, Dimension::structure).lost) {
    if (loss.rule == "section-missing") points.push_back(loss.points);
  }
  ASSERT_EQ(points.size(), 3U);
  EXPECT_NEAR(points[1], points[0] / 2, 0.1);
  EXPECT_NEAR(points[2], points[0] / 4, 0.1);
}

TEST(Score, ARuleOverItemsCostsByTheShareOfItemsHit) {
  const auto lost = [](const std::vector<lint::Finding>& findings) {
    const Account account = account_of(without(kNothing), findings);
    expect_exact(account);
    long sum = 0;
    for (const Loss& loss : row(account, Dimension::actions).lost) {
      if (loss.rule == "action-item-no-owner") sum += tenths(loss.points);
    }
    return sum;
  };
  const long all = lost({hit("action-item-no-owner", 0, Severity::error, 1)});
  EXPECT_NEAR(static_cast<double>(lost({hit("action-item-no-owner", 0, Severity::error, 10)})),
              static_cast<double>(all) / 10, 1);
  EXPECT_EQ(lost({hit("action-item-no-owner", 0, Severity::error, 3),
                  hit("action-item-no-owner", 1, Severity::error, 3),
                  hit("action-item-no-owner", 2, Severity::error, 3)}),
            all);
}

TEST(Score, AFindingThatReportsMissingContentTakesItsLossAndNoMore) {
  std::string markdown = without(1);
  const Account account = account_of(markdown, {hit("duration-missing")});
  expect_exact(account);
  const DimensionAccount& time = row(account, Dimension::time);
  ASSERT_EQ(time.lost.size(), 1U);
  EXPECT_EQ(time.lost[0].rule, "duration-missing");
  EXPECT_DOUBLE_EQ(time.lost[0].points, time.of / 2);
}

// Each takes what mending it earns.
TEST(Score, TwoFindingsThatReportOneThingEachShareTheLoss) {
  const std::vector<lint::Finding> both = {hit("postmortem-owner-missing", 0, Severity::warning),
                                           hit("severity-missing", 0, Severity::note)};
  const auto structure = [](const Account& account) { return row(account, Dimension::structure); };
  const DimensionAccount none = structure(account_of(without(kNothing), both));
  ASSERT_EQ(none.lost.size(), 3U);
  EXPECT_THAT(none.lost[0].reason, testing::HasSubstr("no field states"));
  EXPECT_EQ(none.lost[1].rule, "severity-missing");
  EXPECT_EQ(none.lost[2].rule, "postmortem-owner-missing");
  std::string rated = without(kNothing);
  rated.insert(rated.find("## Summary"), "**Severity:** SEV-2\n\n");
  const DimensionAccount more = structure(account_of(rated, {}));
  EXPECT_NEAR(more.earned - none.earned, none.lost[1].points, 0.11);
}

TEST(Score, ContradictionsCostNoMoreThanSilence) {
  const Account wrong = account_of(
      without(kNothing), {hit("duration-arithmetic"), hit("timeline-duration-mismatch", 1)});
  expect_exact(wrong);
  EXPECT_DOUBLE_EQ(row(wrong, Dimension::time).earned, row(wrong, Dimension::time).of / 2);
}

TEST(Score, SuppressedFindingsStillCost) {
  std::vector<lint::Finding> findings = {hit("root-cause-vague"), hit("blame")};
  const Account open = account_of(without(kNothing), findings);
  for (lint::Finding& finding : findings) finding.suppressed = true;
  const Account silenced = account_of(without(kNothing), findings);
  EXPECT_EQ(open.value, silenced.value);
  EXPECT_EQ(silenced.suppressed, 2U);
}

TEST(Score, AWeightOfZeroDropsTheDimensionAndTheRestStill100) {
  lint::Configuration configuration;
  configuration.weights["learning"] = 0;
  configuration.weights["time"] = 33.3;
  const Account account = account_of(without(kNothing), {hit("timezone-missing")}, configuration);
  expect_exact(account);
  EXPECT_EQ(account.dimensions.size(), 7U);
}

TEST(Score, RulesWithoutADimensionCostNothing) {
  EXPECT_EQ(account_of(without(kNothing), {hit("free"), hit("not-installed")}).value,
            account_of(without(kNothing)).value);
}

TEST(Score, TheAccountAddsUpWhateverIsFound) {
  std::mt19937 engine(7);
  const auto random = [&engine](std::size_t below) {
    return static_cast<std::uint32_t>(engine() % below);
  };
  const std::vector<lint::RuleInfo> all = rules();
  for (int round = 0; round < 60; ++round) {
    std::vector<lint::Finding> findings;
    for (std::uint32_t i = random(40); i > 0; --i) {
      findings.push_back(hit(std::string(all[random(all.size())].id).c_str(), random(900),
                             static_cast<Severity>(random(3)), random(9)));
    }
    lint::sort_and_deduplicate(findings);
    lint::Configuration configuration;
    for (std::uint8_t i = 0; i < lint::kDimensionCount; ++i) {
      if (random(2) == 0) {
        configuration.weights[std::string(lint::name(static_cast<Dimension>(i)))] = 1 + random(97);
      }
    }
    expect_exact(account_of(without(random(kSections.size() + 1)), findings, configuration));
  }
}

TEST(Report, CountsFindingsAndScores) {
  FileReport file;
  file.findings = {hit("blame"), hit("blame", 1, Severity::note),
                   hit("blame", 2, Severity::warning)};
  file.findings[2].suppressed = true;
  file.findings[0].fixes = {{"mend", lint::Safety::safe, {{{0, 1}, ""}}}};
  file.account = Account{};
  file.account->value = 61;
  RunReport list;
  list.files = {file, FileReport{}};
  std::size_t given = 0;
  RunReport stream;
  stream.files = FileReports::streamed([&]() -> std::optional<FileReport> {
    return given++ < 2 ? std::optional(given == 1 ? file : FileReport{}) : std::nullopt;
  });
  std::size_t walked = 0;
  for (const FileReport& one : stream.files) walked += one.findings.size();
  EXPECT_EQ(walked, 3U);
  for (const RunReport* report : {&list, &stream}) {
    const Summary summary = summarise(*report);
    EXPECT_EQ(summary.files, 2U);
    EXPECT_EQ(summary.errors, 1U);
    EXPECT_EQ(summary.warnings, 0U);
    EXPECT_EQ(summary.notes, 1U);
    EXPECT_EQ(summary.suppressed, 1U);
    EXPECT_EQ(summary.fixable, 1U);
    EXPECT_EQ(summary.scored, 1U);
    EXPECT_EQ(summary.score_sum, 61U);
  }
}

}  // namespace
}  // namespace pmlint::score
