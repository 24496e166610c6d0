// SPDX-License-Identifier: MIT
// pmlint config: what is shown can be read again, each value knows its place, and the schema has
// every setting.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "core/lint/configuration_file.hpp"
#include "core/lint/presets.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

using Config = Cli;

TEST_F(Config, WhatIsShownGivesTheSameSettings) {
  folder_.write("pmlint.toml", R"(preset = "aws-coe"
visibility = "public"
fail-under = 70
exclude = ["drafts/**"]
[sections]
order = ["impact", "customer-message"]
synonyms = { impact = ["Who \"they\" were"] }
kinds = { customer-message = ["What we said"] }
[rules]
timezone-missing = "off"
word-count = { minimum = 3 }
[suppressions]
require-reason = true
[limits]
table-cells = 12
[score.weights]
time = 5.5
)");
  const std::string shown = run({"config", "show"}).out;
  folder_.write("again.toml", shown);
  std::string again = run({"config", "show", "--config", "again.toml"}).out;
  const auto body = [](const std::string& text) { return text.substr(text.find('\n')); };
  EXPECT_EQ(body(again), body(shown));
  for (const lint::Preset& preset : lint::presets()) {
    folder_.write("p.toml", run({"config", "show", "--preset", std::string(preset.name)}).out);
    EXPECT_EQ(body(run({"config", "show", "--config", "p.toml"}).out),
              body(folder_.read("p.toml")));
  }
}

TEST_F(Config, EachValueKnowsItsPlace) {
  folder_.write("pmlint.toml",
                "fail-on = \"note\"\n[[overrides]]\npaths = [\"old/\"]\n"
                "[overrides.rules]\nword-count = { minimum = 3 }\n");
  const std::string plain = run({"config", "show", "--origin", "--config", "fail-under=3"}).out;
  EXPECT_THAT(plain, AllOf(HasSubstr("# postmortem.md: pmlint.toml\n"),
                           HasSubstr("fail-on = \"note\"  # pmlint.toml:1:1\n"),
                           HasSubstr("fail-under = 3  # --config 'fail-under=3'\n"),
                           HasSubstr("minimum = 400  # default\n")));
  const std::string old = run({"config", "show", "old/a.md", "--origin"}).out;
  EXPECT_THAT(old, AllOf(HasSubstr("# old/a.md: pmlint.toml, the override pmlint.toml:2:1\n"),
                         HasSubstr("minimum = 3  # pmlint.toml:5:16\n"), HasSubstr("required = ["),
                         HasSubstr("  # preset default:3:1\n")));
  EXPECT_THAT(run({"config", "show"}).out, testing::Not(HasSubstr("  # ")));
}

TEST_F(Config, MistakesAreFound) {
  expect_exit(0, {"config", "check"});
  EXPECT_EQ(run({"config", "check"}).out, "postmortem.md: no configuration file: no mistakes\n");
  folder_.write("pmlint.toml", "fial-on = 1\n");
  const Ran wrong = run({"config", "check"});
  EXPECT_EQ(wrong.exit_code, 2);
  EXPECT_THAT(wrong.error, HasSubstr("did you mean 'fail-on'?"));
  expect_exit(2, {"config", "show"});
  EXPECT_THAT(run({"config", "shwo", "--isolated"}).error, HasSubstr("did you mean 'show'?"));
  expect_exit(2, {"config"});
  expect_exit(2, {"config", "show", "a.md", "b.md"});
}

TEST_F(Config, TheSchemaHasEverySetting) {
  const json schema = json::parse(run({"config", "schema"}).out);
  const json rules = json::parse(run({"rules", "--output-format", "json"}).out).at("rules");
  const json& described = schema.at("properties").at("rules").at("properties");
  EXPECT_EQ(described.size(), rules.size());
  for (const json& rule : rules) EXPECT_TRUE(described.contains(rule.at("id"))) << rule;
  for (const lint::Setting& setting : lint::settings()) {
    std::string pointer = "/properties/" + setting.key;
    for (std::size_t dot = pointer.find('.'); dot != std::string::npos; dot = pointer.find('.')) {
      pointer.replace(dot, 1, "/properties/");
    }
    ASSERT_TRUE(schema.contains(json::json_pointer(pointer))) << setting.key;
    EXPECT_EQ(schema.at(json::json_pointer(pointer)).at("description"), setting.help);
  }
  const json& one = schema.at("/properties/overrides/items"_json_pointer);
  EXPECT_EQ(one.at("required"), json::array({"paths"}));
  EXPECT_FALSE(one.at("properties").contains("preset"));
  EXPECT_TRUE(one.at("/properties/rules/properties/word-count"_json_pointer).is_object());
}

}  // namespace
}  // namespace pmlint::test
