// SPDX-License-Identifier: MIT
// What a configuration file means, and what is said about its mistakes.
#include <fmt/core.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/lint/configuration_file.hpp"
#include "core/lint/configuration_search.hpp"
#include "core/lint/presets.hpp"
#include "tests/core/lint/fake_rules.hpp"
#include "tests/support/temporary_folder.hpp"

namespace pmlint::lint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<RuleInfo> rules() {
  return {test::rule("action-item-no-owner", Severity::error, Dimension::actions,
                     {{"tasks-only", "only tasks", false},
                      {"words", "what counts", std::vector<std::string>{}},
                      {"most", "how many", std::int64_t{3}},
                      {"ratio", "how much", 0.5},
                      {"title", "what title", std::string("x")}}),
          test::rule("placeholder-left"), test::rule("timezone-missing")};
}

// A file in a folder of its own, loaded.
class ConfigurationFile : public testing::Test {
 protected:
  LoadedConfiguration load(std::string_view toml, std::vector<std::string> assignments = {}) {
    ConfigurationRequest request;
    request.file = folder_.write("pmlint.toml", toml);
    request.assignments = std::move(assignments);
    return load_configuration(request, rules());
  }
  // The problems, with the folder left out.
  std::vector<std::string> problems(std::string_view toml,
                                    std::vector<std::string> assignments = {}) {
    std::vector<std::string> sentences;
    for (const ConfigurationProblem& problem : load(toml, std::move(assignments)).problems) {
      std::string sentence = problem.spell();
      const std::string prefix = folder_.path() + "/";
      for (std::size_t at; (at = sentence.find(prefix)) != std::string::npos;)
        sentence.erase(at, prefix.size());
      sentences.push_back(sentence);
    }
    return sentences;
  }
  test::TemporaryFolder folder_;
};

struct Mistake {
  const char* toml;
  const char* sentence;
};
const Mistake kMistakes[] = {
    {"fial-on = \"error\"", "pmlint.toml:1:1: unknown key 'fial-on'; did you mean 'fail-on'?"},
    {"\n  qwertz = 1", "pmlint.toml:2:3: unknown key 'qwertz'"},
    {"fail-on = 3", "pmlint.toml:1:11: 'fail-on' must be a string, not an integer"},
    {"fail-on = \"eror\"",
     "pmlint.toml:1:11: 'fail-on' is \"eror\", but must be one of \"error\", \"warning\", "
     "\"note\", "
     "\"never\"; did you mean 'error'?"},
    {"fail-under = 101", "pmlint.toml:1:14: 'fail-under' must lie between 0 and 100"},
    {"fail-under = \"70\"", "pmlint.toml:1:14: 'fail-under' must be an integer, not a string"},
    {"visibility = \"open\"",
     "pmlint.toml:1:14: 'visibility' is \"open\", but must be one of \"internal\", \"public\""},
    {"exclude = \"a\"", "pmlint.toml:1:11: 'exclude' must be a list of strings, not a string"},
    {"exclude = [1]", "pmlint.toml:1:12: 'exclude' must be a list of strings, not an integer"},
    {"preset = \"google\"",
     "pmlint.toml:1:10: unknown preset 'google'; did you mean 'google-sre'?"},
    {"preset = true", "pmlint.toml:1:10: 'preset' must be a string, not a boolean"},
    {"extends = \"pagerdutty\"",
     "pmlint.toml:1:11: unknown preset 'pagerdutty'; did you mean 'pagerduty'?; a file to extend "
     "ends in .toml"},
    {"extends = \"gone.toml\"",
     "pmlint.toml:1:11: cannot read the configuration: cannot read gone.toml: no such file or "
     "directory"},
    {"extends = \"pmlint.toml\"", "pmlint.toml:1:11: 'pmlint.toml' extends itself"},
    {"sections = 1", "pmlint.toml:1:12: 'sections' must be a table, not an integer"},
    {"[sections]\nrequierd = []",
     "pmlint.toml:2:1: unknown key of [sections] 'requierd'; did you mean 'required'?"},
    {"[sections]\nrequired = [\"timelin\"]",
     "pmlint.toml:2:13: unknown section 'timelin'; did you mean 'timeline'?"},
    {"[sections]\nrequired = [\"other\"]", "pmlint.toml:2:13: unknown section 'other'"},
    {"[sections]\noptional = [\"impact\"]\nrequired = [\"impact\"]",
     "pmlint.toml:3:13: section 'impact' is listed twice"},
    {"[sections]\norder = [\"impact\", \"impact\"]",
     "pmlint.toml:2:20: section 'impact' is listed twice"},
    {"[sections]\norder = [\"impct\"]",
     "pmlint.toml:2:10: unknown section 'impct'; did you mean 'impact'?"},
    {"[sections.kinds]\nimpact = [\"damage\"]",
     "pmlint.toml:2:1: 'impact' is a section of pmlint: add titles to it in [sections.synonyms]"},
    {"[sections.kinds]\nCustomer = []",
     "pmlint.toml:2:1: 'Customer' is no name for a section: write lower case letters, digits and "
     "hyphens, a letter first"},
    {"[sections.kinds]\ncustomer-message = \"a\"",
     "pmlint.toml:2:20: 'sections.kinds.customer-message' must be a list of strings, not a string"},
    {"[sections]\nrequired = [\"customer-mesage\"]\n[sections.kinds]\ncustomer-message = []",
     "pmlint.toml:2:13: unknown section 'customer-mesage'; did you mean 'customer-message'?"},
    {"[[overrides]]\nvisibility = \"public\"",
     "pmlint.toml:1:1: an override needs 'paths', the documents it holds for"},
    {"[[overrides]]\npaths = []",
     "pmlint.toml:2:9: 'paths' is empty: the override holds for no document"},
    {"exclude = [\"./drafts//old\"]",
     "pmlint.toml:1:12: the pattern './drafts//old' matches no path; did you mean 'drafts/old'?"},
    {"exclude = [\"a\", \"\"]", "pmlint.toml:1:17: the pattern '' names nothing"},
    {"exclude = [\"!a\"]",
     "pmlint.toml:1:12: the pattern '!a' matches no path: there is nothing to take back here"},
    {"[[overrides]]\npaths = [\"../a/**\"]",
     "pmlint.toml:2:10: the pattern '../a/**' leads out of the folder of this file, whose "
     "documents "
     "alone it speaks of"},
    {"[suppressions]\nrequire-reasons = true",
     "pmlint.toml:2:1: unknown key of [suppressions] 'require-reasons'; did you mean "
     "'require-reason'?"},
    {"[[overrides]]\npaths = \"a\"",
     "pmlint.toml:2:9: 'overrides.paths' must be a list of strings, not a string"},
    {"[[overrides]]\npaths = [\"a\"]\npreset = \"minimal\"",
     "pmlint.toml:3:1: unknown key of [[overrides]] 'preset'"},
    {"[[overrides]]\npaths = [\"a\"]\nrules = { timezone-missing = \"warn\" }",
     "pmlint.toml:3:30: 'rules.timezone-missing' is \"warn\", but must be one of "
     "\"error\", \"warning\", \"note\", \"on\", \"off\"; did you mean 'warning'?"},
    {"overrides = 1",
     "pmlint.toml:1:13: 'overrides' must be a list of tables, each below [[overrides]], not an "
     "integer"},
    {"[sections.synonyms]\nimpackt = [\"damage\"]",
     "pmlint.toml:2:1: unknown section 'impackt'; did you mean 'impact'?"},
    {"[sections.synonyms]\nimpact = \"damage\"",
     "pmlint.toml:2:10: 'sections.synonyms.impact' must be a list of strings, not a string"},
    {"[rules]\ntimezone-mising = \"error\"",
     "pmlint.toml:2:1: unknown rule 'timezone-mising'; did you mean 'timezone-missing'?"},
    {"[rules]\nno-owner = \"error\"",
     "pmlint.toml:2:1: unknown rule 'no-owner'; did you mean 'action-item-no-owner'?"},
    {"[rules]\ntimezone-missing = \"warn\"",
     "pmlint.toml:2:20: 'rules.timezone-missing' is \"warn\", but must be one of \"error\", "
     "\"warning\", \"note\", \"on\", \"off\"; did you mean 'warning'?"},
    {"[rules]\ntimezone-missing = true",
     "pmlint.toml:2:20: 'rules.timezone-missing' must be a severity or a table, not a boolean"},
    {"[rules.action-item-no-owner]\ntask-only = true",
     "pmlint.toml:2:1: unknown option of rule 'action-item-no-owner': 'task-only'; did you mean "
     "'tasks-only'?"},
    {"[rules.action-item-no-owner]\ntasks-only = \"yes\"",
     "pmlint.toml:2:14: 'rules.action-item-no-owner.tasks-only' must be true or false, not a "
     "string"},
    {"[rules.action-item-no-owner]\nmost = 1.5",
     "pmlint.toml:2:8: 'rules.action-item-no-owner.most' must be an integer, not a number"},
    {"[score]\nweight = {}",
     "pmlint.toml:2:1: unknown key of [score] 'weight'; did you mean 'weights'?"},
    {"[score.weights]\ntime-line = 2",
     "pmlint.toml:2:1: unknown score dimension 'time-line'; did you mean 'timeline'?"},
    {"[score.weights]\ntime = -1",
     "pmlint.toml:2:8: 'score.weights.time' must lie between 0 and 1000"},
    {"[score.weights]\ntime = \"a\"",
     "pmlint.toml:2:8: 'score.weights.time' must be a number, not a string"},
    {"[limits]\nfile-bytes = 0",
     "pmlint.toml:2:14: 'limits.file-bytes' must lie between 1 and 1073741824"},
    {"[limits]\nfile-byte = 1",
     "pmlint.toml:2:1: unknown key of [limits] 'file-byte'; did you mean 'file-bytes'?"},
};

TEST_F(ConfigurationFile, EveryMistakeIsNamedAtItsPlace) {
  for (const Mistake& mistake : kMistakes) {
    EXPECT_THAT(problems(mistake.toml), ElementsAre(mistake.sentence)) << mistake.toml;
  }
}

TEST_F(ConfigurationFile, BrokenTomlIsOneProblemWithItsPlace) {
  const std::vector<std::string> found = problems("fail-on = \"error\"\npreset = \n");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found[0], testing::StartsWith("pmlint.toml:2:"));
}

TEST_F(ConfigurationFile, AllMistakesAreReportedAtOnceInOrder) {
  EXPECT_THAT(
      problems("fail-under = -1\nfail-on = 1\n[rules]\nnope-nope = \"off\"\n[limits]\nx = 1\n"),
      ElementsAre(testing::HasSubstr(":1:14:"), testing::HasSubstr(":2:11:"),
                  testing::HasSubstr(":4:1:"), testing::HasSubstr(":6:1:")));
}

TEST_F(ConfigurationFile, TheCommandLineIsNamedAsSuch) {
  EXPECT_THAT(
      problems("", {"fial-on=error"}),
      ElementsAre("--config 'fial-on=error': unknown key 'fial-on'; did you mean 'fail-on'?"));
}

TEST_F(ConfigurationFile, ReadsEverySetting) {
  const LoadedConfiguration loaded = load(R"(
preset = "minimal"
visibility = "public"
fail-on = "warning"
fail-under = 70
exclude = ["drafts/**"]
[sections]
required = ["impact", "summary"]
synonyms = {impact = ["Damage done"]}
[rules]
timezone-missing = "off"
placeholder-left = "note"
action-item-no-owner = {severity = "warning", tasks-only = true, words = ["a"], most = 7, ratio = 1}
[score.weights]
time = 5.5
[limits]
table-cells = 12
)");
  ASSERT_THAT(loaded.problems, IsEmpty());
  const Configuration& configuration = loaded.configuration;
  const std::vector<RuleInfo> all = rules();
  EXPECT_EQ(configuration.preset, "minimal");
  EXPECT_TRUE(configuration.public_document);
  EXPECT_EQ(configuration.fail_on, FailOn::warning);
  EXPECT_EQ(configuration.fail_under, 70);
  EXPECT_EQ(configuration.exclude.at(0).glob, "drafts/**");
  EXPECT_EQ(configuration.exclude.at(0).base, folder_.path());
  EXPECT_EQ(configuration.requirement(outline::SectionKind::impact), Requirement::required);
  EXPECT_EQ(configuration.requirement(outline::SectionKind::timeline), Requirement::optional)
      << "a list takes the place of the preset's";
  EXPECT_EQ(configuration.requirement(outline::SectionKind::resolution), Requirement::recommended)
      << "a list that is not given stays the preset's";
  EXPECT_EQ(configuration.synonyms.at(0).title, "Damage done");
  EXPECT_FALSE(configuration.enabled(all[2]));
  EXPECT_EQ(configuration.severity(all[1]), Severity::note);
  EXPECT_EQ(configuration.severity(all[0]), Severity::warning);
  const auto& options = configuration.rules.at("action-item-no-owner").options;
  EXPECT_EQ(options.at("tasks-only"), OptionValue(true));
  EXPECT_EQ(options.at("words"), OptionValue(std::vector<std::string>{"a"}));
  EXPECT_EQ(options.at("most"), OptionValue(std::int64_t{7}));
  EXPECT_EQ(options.at("ratio"), OptionValue(1.0));
  EXPECT_DOUBLE_EQ(configuration.weights.at("time"), 5.5);
  EXPECT_EQ(configuration.limits.table_cells, 12U);
  EXPECT_EQ(configuration.origins.at("rules.action-item-no-owner.most").line, 13U);
}

TEST_F(ConfigurationFile, ASectionListedElsewhereLeavesTheListBeneath) {
  const Configuration configuration = load("[sections]\noptional = [\"timeline\"]").configuration;
  EXPECT_EQ(configuration.requirement(outline::SectionKind::timeline), Requirement::optional);
  EXPECT_EQ(configuration.requirement(outline::SectionKind::actions), Requirement::required);
}

TEST_F(ConfigurationFile, ATeamNamesKindsOfItsOwnAndGivesSectionsAnOrder) {
  folder_.write("base.toml",
                "[sections.kinds]\nfollow-up = []\ncustomer-message = [\"What we said\"]");
  const LoadedConfiguration loaded = load(R"(extends = "base.toml"
[sections]
required = ["impact", "customer-message"]
order = ["summary", "customer-message"]
[sections.kinds]
customer-message = ["To customers"]
)");
  ASSERT_THAT(loaded.problems, IsEmpty());
  const Configuration& configuration = loaded.configuration;
  const auto message = configuration.section_kind("customer-message");
  ASSERT_TRUE(message);
  EXPECT_EQ(configuration.name(*message), "customer-message");
  EXPECT_EQ(configuration.name(outline::SectionKind::root_cause), "root-cause");
  EXPECT_EQ(configuration.requirement(*message), Requirement::required);
  ASSERT_EQ(configuration.kinds.size(), 2U) << "a layer above adds titles to the same kind";
  ASSERT_EQ(configuration.order.size(), 2U);
  EXPECT_EQ(configuration.order[1].kind, *message);
  EXPECT_EQ(configuration.order[1].origin.line, 4U);
  for (const char* title : {"What we said", "To customers", "Customer message"}) {
    EXPECT_THAT(outline::kinds_of_title(title, configuration.synonyms).kinds,
                ElementsAre(*message));
  }
}

TEST_F(ConfigurationFile, OverridesLieAboveTheFilesAndBelowTheCommandLine) {
  folder_.write("base.toml", R"([[overrides]]
paths = ["public/**"]
visibility = "public"
fail-under = 10
)");
  const std::string file = folder_.write("pmlint.toml", R"(extends = "base.toml"
fail-under = 20
[sections]
required = ["impact"]
[[overrides]]
paths = ["old/**", "**/draft-*.md"]
fail-under = 30
fail-on = "never"
[overrides.sections]
required = ["summary"]
[overrides.rules]
timezone-missing = "off"
)");
  ConfigurationRequest request{file, {}, {"fail-on=note"}, {}};
  const Configuration plain = load_configuration(request, rules()).configuration;
  ASSERT_EQ(plain.overrides.size(), 2U) << "those of extended files come first";
  EXPECT_EQ(plain.overrides[1].paths.at(1).glob, "**/draft-*.md");
  EXPECT_EQ(plain.fail_under, 20);
  EXPECT_FALSE(plain.public_document);
  request.overrides = {0};
  const Configuration of_public = load_configuration(request, rules()).configuration;
  EXPECT_TRUE(of_public.public_document);
  EXPECT_EQ(of_public.fail_under, 10) << "an override lies above the file that extends it";
  request.overrides = {0, 1};
  const Configuration both = load_configuration(request, rules()).configuration;
  EXPECT_TRUE(both.public_document);
  EXPECT_EQ(both.fail_under, 30) << "the last one wins";
  EXPECT_EQ(both.fail_on, FailOn::note) << "the command line wins over all";
  EXPECT_EQ(both.requirement(outline::SectionKind::summary), Requirement::required);
  EXPECT_EQ(both.requirement(outline::SectionKind::impact), Requirement::optional);
  EXPECT_FALSE(both.enabled(rules()[2]));
  EXPECT_EQ(both.origins.at("rules.timezone-missing").line, 12U);
}

TEST_F(ConfigurationFile, OnlySoManyKindsAreItsOwn) {
  std::string toml = "[sections.kinds]\n";
  for (char c = 'a'; c <= 'q'; ++c) toml += fmt::format("kind-{} = []\n", c);
  EXPECT_THAT(problems(toml),
              ElementsAre("pmlint.toml:18:1: a configuration has at most 16 sections of its own"));
}

TEST_F(ConfigurationFile, ExtendedFilesLieBeneathAndTheCommandLineOnTop) {
  folder_.write(
      "shared/base.toml",
      "fail-under = 10\nfail-on = \"note\"\nextends = \"deep.toml\"\npreset = \"aws-coe\"");
  folder_.write("shared/deep.toml", "fail-under = 5\n[limits]\nbracket-run = 9\n");
  const LoadedConfiguration loaded = load("extends = [\"shared/base.toml\"]\nfail-under = 20\n",
                                          {"fail-under=30", "rules.timezone-missing=off"});
  ASSERT_THAT(loaded.problems, IsEmpty());
  EXPECT_EQ(loaded.configuration.fail_under, 30);
  EXPECT_EQ(loaded.configuration.fail_on, FailOn::note);
  EXPECT_EQ(loaded.configuration.limits.bracket_run, 9U);
  EXPECT_EQ(loaded.configuration.preset, "aws-coe");
  EXPECT_FALSE(loaded.configuration.enabled(rules()[2]));
}

TEST(Configuration, ThePresetOfTheCommandLineWins) {
  const LoadedConfiguration loaded =
      load_configuration({std::nullopt, "alx-holberton", {"preset=minimal"}}, rules());
  ASSERT_THAT(loaded.problems, IsEmpty());
  EXPECT_EQ(loaded.configuration.preset, "alx-holberton");
  EXPECT_EQ(loaded.configuration.rules.at("action-item-no-owner").options.at("tasks-only"),
            OptionValue(true));
}

TEST(Configuration, APresetPassesOverRulesThatAreNotInstalled) {
  EXPECT_THAT(load_configuration({std::nullopt, "alx-holberton", {}}, {}).problems, IsEmpty());
}

TEST(Presets, AreSortedAndHoldTheSevenThatTheDesignNames) {
  EXPECT_THAT(preset_names(), ElementsAre("alx-holberton", "atlassian", "aws-coe", "default",
                                          "google-sre", "minimal", "pagerduty"));
}

TEST(ConfigurationSearch, NearestWinsUpToTheRepository) {
  const test::TemporaryFolder folder;
  folder.write("pmlint.toml", "");
  folder.write("repository/.git/HEAD", "");
  folder.write("repository/a/.pmlint.toml", "");
  folder.write("repository/a/b/c/x.md", "");
  folder.write("repository/d/.config/pmlint.toml", "");
  folder.write("repository/e/x.md", "");
  folder.write("plain/x.md", "");
  ConfigurationSearch search;
  EXPECT_EQ(search.file_for(folder.path("repository/a/b/c")),
            folder.path("repository/a/.pmlint.toml"));
  EXPECT_EQ(search.file_for(folder.path("repository/a/b/../")),
            folder.path("repository/a/.pmlint.toml"));
  EXPECT_EQ(search.file_for(folder.path("repository/d")),
            folder.path("repository/d/.config/pmlint.toml"));
  EXPECT_EQ(search.file_for(folder.path("repository/e")), "") << "the repository is the limit";
  EXPECT_EQ(search.file_for(folder.path("plain")), folder.path("pmlint.toml"));
}

}  // namespace
}  // namespace pmlint::lint
