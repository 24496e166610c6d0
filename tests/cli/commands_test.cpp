// SPDX-License-Identifier: MIT
// The commands beside check and score: rules, explain, facts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

using Commands = Cli;

TEST_F(Commands, RulesListsEveryRule) {
  const Ran table = run({"rules"});
  EXPECT_EQ(table.exit_code, 0);
  EXPECT_THAT(table.out, testing::ContainsRegex("action-item-no-owner +error +actions"));
  EXPECT_THAT(table.out, HasSubstr("unused-suppression"));
  const json rules = json::parse(run({"rules", "--output-format", "json"}).out).at("rules");
  EXPECT_TRUE(std::is_sorted(rules.begin(), rules.end(),
                             [](const json& a, const json& b) { return a["id"] < b["id"]; }));
  for (const json& rule : rules) {
    for (const char* key :
         {"id", "summary", "severity", "dimension", "enabled", "options", "plugin"}) {
      EXPECT_TRUE(rule.contains(key)) << key;
    }
  }
}

TEST_F(Commands, RulesShowsWhatIsConfigured) {
  folder_.write("pmlint.toml",
                "[rules]\ntimezone-missing = \"off\"\nplaceholder-left = \"note\"\n");
  const std::string table = run({"rules"}).out;
  EXPECT_THAT(table, testing::ContainsRegex("timezone-missing +off"));
  EXPECT_THAT(table, testing::ContainsRegex("placeholder-left +note"));
  EXPECT_THAT(run({"rules", "--isolated"}).out,
              testing::ContainsRegex("timezone-missing +warning"));
}

TEST_F(Commands, EveryRuleExplainsItself) {
  const json rules = json::parse(run({"rules", "--output-format", "json"}).out).at("rules");
  for (const json& rule : rules) {
    const Ran ran = run({"explain", rule.at("id")});
    EXPECT_EQ(ran.exit_code, 0) << rule;
    EXPECT_EQ(ran.error, "");
    EXPECT_THAT(ran.out, HasSubstr(rule.at("summary").get<std::string>()));
    EXPECT_GT(ran.out.size(), 400U) << rule << " has no page";
  }
}

TEST_F(Commands, ExplainShowsOptionsInEffect) {
  EXPECT_THAT(run({"explain", "action-item-no-owner"}).out,
              HasSubstr("tasks-only = false  (boolean, the default)"));
  EXPECT_THAT(run({"explain", "action-item-no-owner", "--preset", "alx-holberton"}).out,
              HasSubstr("tasks-only = true  (boolean, preset alx-holberton"));
}

TEST_F(Commands, ExplainSuggests) {
  const Ran ran = run({"explain", "no-owner"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error,
              HasSubstr("unknown rule 'no-owner'; did you mean 'action-item-no-owner'?"));
  expect_exit(2, {"explain"});
}

TEST_F(Commands, FactsTellWhatADocumentSays) {
  folder_.write("a.md", kFaulty);
  const Ran ran = run({"facts", "a.md", "--output-format", "json"});
  EXPECT_EQ(ran.exit_code, 0);
  const json facts = json::parse(ran.out);
  EXPECT_EQ(facts.at("schema"), "pmlint-facts/1");
  const json& document = facts.at("documents")[0];
  EXPECT_EQ(document.at("kind"), "postmortem");
  EXPECT_EQ(document.at("timeline").size(), 4U);
  EXPECT_EQ(document.at("durations")[0].at("seconds"), 1800);
  EXPECT_EQ(document.at("actions").size(), 2U);
  const Ran text = run({"facts", "a.md"});
  EXPECT_THAT(text.out, HasSubstr("a.md: postmortem"));
  EXPECT_THAT(text.out, HasSubstr("2024-05-02T10:05"));
  expect_exit(2, {"facts", "gone.md"});
}

}  // namespace
}  // namespace pmlint::test
