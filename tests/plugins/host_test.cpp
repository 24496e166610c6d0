// SPDX-License-Identifier: MIT
// Rules that misbehave cost their own findings, with a reason, and nobody else's.
#include "plugins/host.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "plugins/registry.hpp"

namespace pmlint::plugins {
namespace {

using testing::HasSubstr;

const std::string kLibraries = PMLINT_TEST_LIBRARIES;

std::unique_ptr<const facts::Postmortem> read(std::string markdown) {
  return std::get<0>(facts::read(text::Source("a.md", std::move(markdown))));
}

struct Expected {
  const char* rule;
  const char* why;
};
const Expected kFailures[] = {
    {"bad-throws-exception", "the index is gone"},
    {"bad-throws-int", "it threw something that is no std::exception"},
    {"bad-fails", "the word list is missing"},
    {"bad-range-past-end",
     "it reported a broken place: range 0-21 is outside the document of 20 bytes"},
    {"bad-range-backwards",
     "it reported a broken place: range 2-1 is outside the document of 20 bytes"},
    {"bad-range-cuts-character", "it reported a broken place: range 6-6 cuts a character"},
    {"bad-message-empty", "it reported a broken message: text is empty"},
    {"bad-message-bytes", "it reported a broken message: text is not UTF-8"},
    {"bad-message-long", "it reported a broken message: text of 100000 bytes is too long"},
    {"bad-related-range",
     "it reported a broken related place: range 0-1000000 is outside the document of 20 bytes"},
    {"bad-edits-overlap", "it reported a broken fix: edits overlap at byte 2"},
    {"bad-edits-outside",
     "it reported a broken fix: range 0-1000000 is outside the document of 20 bytes"},
    {"bad-fix-empty", "it reported a broken fix: it edits nothing"},
    {"bad-severity", "it reported a broken severity: 7"},
    {"bad-prepare-throws", "it could not be created: '(' is no pattern"},
    {"raw-throws-through", "it threw an exception: straight through the ABI"},
    {"raw-silent-failure", "it failed without saying why"},
    {"raw-no-state", "it could not be created: it gave no state and no reason"},
    {"raw-create-throws", "it could not be created: it threw an exception: no luck"},
    {"raw-reports-null", "it reported nothing"},
    {"raw-broken-tables", "it reported a broken related place: table is incomplete"},
    {"raw-message-null", "it reported a broken message: text is missing"},
};

class HostTest : public testing::Test {
 protected:
  HostTest() {
    EXPECT_EQ(registry_.load(kLibraries + "/misbehaving.so"), std::nullopt);
    checker_ = registry_.checker({});
  }
  Registry registry_;
  std::unique_ptr<const lint::Checker> checker_;
  std::unique_ptr<const facts::Postmortem> postmortem_ = read("# Caf\xC3\xA9 down\n\nx y z\n");
};

TEST_F(HostTest, EachFailureNamesItsRuleAndTheOthersStay) {
  const lint::CheckResult result = checker_->check(*postmortem_, false);
  std::map<std::string, std::string> failures;
  for (const lint::RuleFailure& failure : result.failures) {
    EXPECT_EQ(failure.plugin, "misbehaving");
    failures[failure.rule] = failure.why;
  }
  for (const Expected& expected : kFailures) {
    EXPECT_EQ(failures[expected.rule], expected.why) << expected.rule;
  }
  EXPECT_EQ(failures.size(), std::size(kFailures));

  std::map<std::string, int> findings;
  for (const lint::Finding& finding : result.findings) ++findings[finding.rule];
  EXPECT_EQ(findings, (std::map<std::string, int>{{"bad-none", 1}, {"bad-floods", 1000}}));
}

TEST_F(HostTest, AFloodIsCutAndSaysSo) {
  const lint::CheckResult result = checker_->check(*postmortem_, false);
  std::string last;
  for (const lint::Finding& finding : result.findings) {
    if (finding.rule == "bad-floods") last = finding.message;
  }
  EXPECT_EQ(last, "finding 999 (and 1500 more of this rule in the file)");
}

TEST_F(HostTest, TimesAreTakenOnlyWhenAskedFor) {
  EXPECT_TRUE(checker_->check(*postmortem_, false).times.empty());
  const lint::CheckResult result = checker_->check(*postmortem_, true);
  EXPECT_EQ(result.times.size(), registry_.rules().size());
}

TEST_F(HostTest, OnlyEnabledRulesRun) {
  lint::Configuration configuration;
  for (const lint::RuleInfo& rule : registry_.rules()) {
    configuration.rules[std::string(rule.id)].enabled = rule.id == "bad-none";
  }
  const lint::CheckResult result = registry_.checker(configuration)->check(*postmortem_, true);
  EXPECT_TRUE(result.failures.empty());
  ASSERT_EQ(result.findings.size(), 1U);
  EXPECT_EQ(result.findings[0].plugin, "misbehaving");
  EXPECT_EQ(result.findings[0].severity, lint::Severity::warning);
  EXPECT_EQ(result.findings[0].message, "the document begins here");
  EXPECT_EQ(result.times.size(), 1U);
}

TEST_F(HostTest, ThreadsShareOneChecker) {
  std::vector<std::size_t> counts(4);
  std::vector<std::thread> threads;
  for (std::size_t& count : counts) {
    threads.emplace_back([&] { count = checker_->check(*postmortem_, false).findings.size(); });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_THAT(counts, testing::Each(1001U));
}

TEST_F(HostTest, AnEmptyDocumentIsChecked) {
  const lint::CheckResult result = checker_->check(*read(""), false);
  for (const lint::RuleFailure& failure : result.failures) {
    if (failure.rule == "bad-none") {
      EXPECT_THAT(failure.why, HasSubstr("outside the document of 0 bytes"));
    }
  }
}

class OptionsTest : public testing::Test {
 protected:
  OptionsTest() { EXPECT_EQ(registry_.load(kLibraries + "/options.so"), std::nullopt); }
  std::string spelled(const lint::Configuration& configuration) {
    const lint::CheckResult result = registry_.checker(configuration)->check(*read("x\n"), false);
    return result.findings.size() == 1 ? result.findings[0].message : "no finding";
  }
  Registry registry_;
};

TEST_F(OptionsTest, DefaultsAreThoseOfTheMembers) {
  ASSERT_EQ(registry_.rules().size(), 1U);
  const lint::RuleInfo& rule = registry_.rules()[0];
  ASSERT_EQ(rule.options.size(), 7U);
  EXPECT_EQ(rule.options[0].name, "flag");
  EXPECT_EQ(rule.options[0].help, "a bool");
  EXPECT_EQ(rule.options[0].default_value, lint::OptionValue(true));
  EXPECT_EQ(rule.options[1].default_value, lint::OptionValue(std::int64_t{-3}));
  EXPECT_EQ(rule.options[2].default_value, lint::OptionValue(std::int64_t{1} << 40));
  EXPECT_EQ(rule.options[3].default_value, lint::OptionValue(0.25));
  EXPECT_EQ(rule.options[4].default_value,
            lint::OptionValue(std::string("a text of more than fifteen bytes")));
  EXPECT_EQ(rule.options[5].default_value,
            lint::OptionValue(std::vector<std::string>{"tbd", "caf\xC3\xA9"}));
  EXPECT_EQ(rule.options[6].default_value, lint::OptionValue(std::vector<std::string>{}));
  EXPECT_EQ(spelled({}),
            "on -3 1099511627776 0.250000 a text of more than fifteen bytes [tbd;caf\xC3\xA9;] []");
}

TEST_F(OptionsTest, ConfiguredValuesReachTheRule) {
  lint::Configuration configuration;
  auto& options = configuration.rules["echo-options"].options;
  options["flag"] = false;
  options["count"] = std::int64_t{7};
  options["share"] = 1.5;
  options["text"] = std::string();
  options["words"] = std::vector<std::string>{};
  options["none"] = std::vector<std::string>{"a", "a longer word than fits in place"};
  EXPECT_EQ(spelled(configuration),
            "off 7 1099511627776 1.500000  [] [a;a longer word than fits in place;]");
}

TEST_F(OptionsTest, AValueTheMemberCannotHoldIsAFailure) {
  lint::Configuration configuration;
  configuration.rules["echo-options"].options["count"] = std::int64_t{1} << 40;
  const lint::CheckResult result = registry_.checker(configuration)->check(*read("x\n"), false);
  ASSERT_EQ(result.failures.size(), 1U);
  EXPECT_EQ(result.failures[0].why, "it could not be created: an option is out of range");
}

TEST(PlainCTest, APluginInCReadsAndReports) {
  Registry registry;
  ASSERT_EQ(registry.load(kLibraries + "/plain_c.so"), std::nullopt);
  const auto postmortem = read("# Outage\n\n## Timeline\n\n- 10:00 UTC down\n- 10:30 up\n");
  const auto quiet = read("# Outage\n\n## Timeline\n\n- 10:00 down\n- 10:30 up\n");
  EXPECT_THAT(registry.checker({})->check(*postmortem, false).findings, testing::IsEmpty());
  const lint::CheckResult result = registry.checker({})->check(*quiet, false);
  ASSERT_EQ(result.findings.size(), 2U);
  EXPECT_EQ(quiet->source().text(result.findings[1].range), "10:30");
  EXPECT_EQ(result.findings[1].severity, lint::Severity::note);
  EXPECT_EQ(result.findings[1].total, 2U);
}

}  // namespace
}  // namespace pmlint::plugins
