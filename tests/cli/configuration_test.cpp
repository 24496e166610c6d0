// SPDX-License-Identifier: MIT
// Configuration files found, applied and overridden; the built-in presets against the installed
// rules.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "core/lint/configuration_file.hpp"
#include "core/lint/lint.hpp"
#include "plugins/registry.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;

using Configured = Cli;

TEST(Presets, NameOnlyWhatIsInstalled) {
  plugins::Registry registry;
  ASSERT_THAT(registry.load_directory(PMLINT_PACK_DIR), testing::IsEmpty());
  std::string sentences;
  for (const lint::ConfigurationProblem& problem :
       lint::preset_problems(lint::catalogue(registry))) {
    sentences += problem.spell() + '\n';
  }
  EXPECT_EQ(sentences, "");
}

TEST_F(Configured, TheNearestFileHolds) {
  folder_.write("pmlint.toml", "fail-on = \"never\"\n");
  folder_.write("strict/.config/pmlint.toml", "fail-on = \"error\"\n");
  folder_.write("a.md", kFaulty);
  folder_.write("strict/deep/a.md", kFaulty);
  expect_exit(0, {"a.md"});
  expect_exit(1, {"strict/deep/a.md"});
  expect_exit(1, {"a.md", "strict/deep/a.md"});
  expect_exit(1, {"a.md", "--isolated"});
  expect_exit(1, {"a.md", "--config", "fail-on=error"});
  expect_exit(0, {"strict/deep/a.md", "--config", "pmlint.toml"});
  expect_exit(1, {"a.md", "--fail-on", "error"});
}

TEST_F(Configured, OverridesHoldForThePathsTheyName) {
  folder_.write("pmlint.toml", R"([[overrides]]
paths = ["public/**"]
fail-on = "never"
[[overrides]]
paths = ["draft-*.md"]
rules = { action-item-no-owner = "off" }
)");
  folder_.write("a.md", kFaulty);
  folder_.write("public/a.md", kFaulty);
  folder_.write("public/draft-b.md", kFaulty);
  const auto owners = [this](const std::string& path) {
    const std::string out =
        run({path, "--select", "action-item-no-owner", "--output-format", "concise"}).out;
    return std::count(out.begin(), out.end(), '\n');
  };
  expect_exit(1, {"a.md"});
  expect_exit(0, {"public/a.md"});
  expect_exit(1, {"public/a.md", "--fail-on", "error"});
  expect_exit(1, {"public/a.md", "--isolated"});
  const std::string statistics = run({"--statistics", "--exit-zero", "public"}).error;
  EXPECT_THAT(statistics, testing::HasSubstr("action-item-no-owner"));
  EXPECT_GT(owners("public/a.md"), 0) << "--select reaches what an override leaves alone";
}

TEST_F(Configured, OptionsReachTheRules) {
  const std::string document = std::string(kFaulty).replace(
      std::string(kFaulty).find("- Reject"), 0,
      "### Improvements\n\n- Review the pool settings of every service\n\n### Tasks\n\n");
  folder_.write("a.md", document);
  const auto count = [this](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"a.md", "--output-format", "json", "--select",
                                          "action-item-no-owner"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return json::parse(run(arguments).out).at("files")[0].at("diagnostics").size();
  };
  EXPECT_EQ(count({}), 3U);
  EXPECT_EQ(count({"--config", "rules.action-item-no-owner.tasks-only=true"}), 2U);
  EXPECT_EQ(count({"--preset", "alx-holberton"}), 2U);
}

TEST_F(Configured, ValuesThatMeanNothingFailTheRuleThatHasThem) {
  folder_.write("a.md", kFaulty);
  for (const auto& [option, fault] : {
           std::pair("timeline-gap.minutes=-1", "minutes = -1: give 0 to 525600"),
           std::pair("timeline-gap.minutes=9223372036854775807", "give 0 to 525600"),
           std::pair("timeline-gap.share=nan", "share: give a part, 0 to 1"),
           std::pair("action-item-overdue.now=\"soon\"", "give a day, as 2025-03-14"),
           std::pair("timeline-anchor-missing.anchors=[\"detectoin\"]",
                     "\"detectoin\" is none of detection, resolution"),
           std::pair("word-count.minimum=900", "minimum = 900 is more than maximum = 600"),
       }) {
    const std::string rule(option, std::string_view(option).find('.'));
    const std::vector<std::string> arguments = {"a.md", "--select", rule, "--config",
                                                std::string("rules.") + option};
    expect_exit(3, arguments);
    EXPECT_THAT(run(arguments).error, testing::HasSubstr(fault)) << option;
  }
}

TEST_F(Configured, ExcludesHoldForFoldersAndForNamedFilesWhenForced) {
  folder_.write("pmlint.toml", "exclude = [\"drafts\", \"*.skip.md\"]\n");
  folder_.write("docs/a.md", kFaulty);
  folder_.write("docs/b.skip.md", kFaulty);
  folder_.write("docs/drafts/c.md", kFaulty);
  const auto files = [this](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--output-format", "json"});
    return json::parse(run(arguments).out).at("files").size();
  };
  EXPECT_EQ(files({"docs"}), 1U);
  EXPECT_EQ(files({"docs/drafts/c.md", "docs/b.skip.md"}), 2U);
  EXPECT_EQ(files({"docs/drafts/c.md", "docs/a.md", "--force-exclude"}), 1U);
}

TEST_F(Configured, StandardInputUsesTheFolderOfItsName) {
  folder_.write("quiet/pmlint.toml", "fail-on = \"never\"\n");
  expect_exit(0, {"-", "--stdin-filename", "quiet/a.md"}, kFaulty);
  expect_exit(1, {"-"}, kFaulty);
}

TEST_F(Configured, OwnSynonymsAreUnderstood) {
  std::string document = kFaulty;
  document.replace(document.find("## Impact"), 9, "## Was belegt ist");
  folder_.write("a.md", document);
  const auto missing = [this](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"a.md",
                                          "--output-format",
                                          "concise",
                                          "--select",
                                          "section-missing",
                                          "--config",
                                          "sections.required=[\"supporting\"]"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments).out;
  };
  EXPECT_NE(missing({}), "");
  EXPECT_EQ(missing({"--config", "sections.synonyms.supporting=[\"Was belegt ist\"]"}), "");
}

}  // namespace
}  // namespace pmlint::test
