// SPDX-License-Identifier: MIT
// pmlint check from end to end: exit codes, outputs, order, threads.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "formats/format.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

using Check = Cli;

std::vector<std::string> paths(const Ran& ran) {
  std::vector<std::string> result;
  const json report = json::parse(ran.out);
  for (const json& file : report.at("files")) result.push_back(file.at("path"));
  return result;
}

std::vector<std::string> rules(const Ran& ran) {
  std::vector<std::string> result;
  const json report = json::parse(ran.out);
  for (const json& file : report.at("files")) {
    for (const json& finding : file.at("diagnostics")) {
      if (!finding.at("suppressed")) result.push_back(finding.at("rule"));
    }
  }
  return result;
}

TEST_F(Check, ExitsWithOneOnErrorsAndZeroWithout) {
  folder_.write("faulty.md", kFaulty);
  folder_.write("fine.md", faultless());
  expect_exit(1, {"faulty.md"});
  expect_exit(0, {"fine.md"});
  expect_exit(1, {"check", "fine.md", "faulty.md"});
  expect_exit(0, {"faulty.md", "--exit-zero"});
  expect_exit(0, {"faulty.md", "--fail-on", "never"});
  expect_exit(0, {"faulty.md", "--ignore", "action-item-no-owner"});
  expect_exit(0, {"faulty.md", "--select", "timezone-missing"});
}

TEST_F(Check, FindingsGoToStandardOutputAndNothingElse) {
  folder_.write("a.md", kFaulty);
  const Ran ran = run({"a.md", "--output-format", "concise"});
  EXPECT_THAT(ran.out, HasSubstr("a.md:30:3: error: "));
  EXPECT_THAT(ran.out, HasSubstr("[action-item-no-owner]"));
  EXPECT_EQ(ran.error, "");
}

TEST_F(Check, WritesSeveralFormatsInOneRun) {
  folder_.write("a.md", kFaulty);
  folder_.write("report.json", "old");
  ::chmod(folder_.path("report.json").c_str(), 0640);
  const Ran ran = run({"a.md", "--output-format", "text", "--output-format", "json=report.json",
                       "--output-format", "sarif=report.sarif"});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_THAT(ran.out, HasSubstr("error[action-item-no-owner]"));
  EXPECT_EQ(json::parse(folder_.read("report.json")).at("schema"), "pmlint-report/1");
  EXPECT_EQ(json::parse(folder_.read("report.sarif")).at("version"), "2.1.0");
  struct stat status {};
  ASSERT_EQ(::stat(folder_.path("report.json").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0640U) << "the permissions stay";
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
    EXPECT_THAT(entry.path().filename().string(), Not(HasSubstr("XXXX")));
    EXPECT_THAT(entry.path().filename().string(), Not(HasSubstr("report.json.")));
  }
}

TEST_F(Check, ALinkToAnOutputStaysALink) {
  folder_.write("a.md", kFaulty);
  folder_.write("real.json", "old");
  std::filesystem::create_symlink("real.json", folder_.path("link.json"));
  EXPECT_EQ(run({"a.md", "--output-format", "json=link.json"}).exit_code, 1);
  EXPECT_TRUE(std::filesystem::is_symlink(folder_.path("link.json")));
  EXPECT_TRUE(json::accept(folder_.read("real.json")));
}

TEST_F(Check, AMistypedCommandIsSuggested) {
  EXPECT_THAT(
      run({"chekc"}).error,
      HasSubstr("chekc: error: no such file or directory; did you mean the command 'check'?"));
}

TEST_F(Check, AnOutputThatCannotBeWrittenIsAnErrorAndTheOthersAreWritten) {
  folder_.write("a.md", kFaulty);
  const Ran ran =
      run({"a.md", "--output-format", "json=gone/out.json", "--output-format", "concise"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error, HasSubstr("cannot write gone/out.json"));
  EXPECT_THAT(ran.out, HasSubstr("a.md:30:3"));
  EXPECT_EQ(run({"a.md", "--output-format", "json=/dev/full"}).exit_code, 2);
}

// Who reads a report while it is written anew sees the old one whole, and no other file is left.
TEST_F(Check, ReportsAreReplacedAsAWhole) {
  folder_.write("a.md", kFaulty);
  folder_.write("out/report.json", "the old report");
  folder_.write("out/report.sarif", "the old log");
  std::ifstream json_reader(folder_.path("out/report.json"));
  std::ifstream log_reader(folder_.path("out/report.sarif"));
  expect_exit(1,
              {"a.md", "--output-format", "json=out/report.json",
               "--output-format=sarif=out/report.sarif", "--output-format=html=out/report.html"});
  const auto rest = [](std::ifstream& reader) {
    return std::string(std::istreambuf_iterator<char>(reader), {});
  };
  EXPECT_EQ(rest(json_reader), "the old report");
  EXPECT_EQ(rest(log_reader), "the old log");
  EXPECT_TRUE(json::accept(folder_.read("out/report.json")));
  EXPECT_TRUE(json::accept(folder_.read("out/report.sarif")));
  const std::filesystem::directory_iterator files(folder_.path("out"));
  EXPECT_EQ(std::distance(begin(files), end(files)), 3);
}

TEST_F(Check, WalksFoldersInOrderAndChecksNothingTwice) {
  for (const char* name : {"p/b.md", "p/a.md", "p/c/a.markdown", "p/c/note.txt", "p/.hidden/a.md",
                           "p/node_modules/a.md", "p/build/a.md", "p/B.MD", "z.md"}) {
    folder_.write(name, faultless());
  }
  const auto listed = [this](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--output-format", "json"});
    return paths(run(arguments));
  };
  using List = std::vector<std::string>;
  EXPECT_EQ(listed({"p"}), (List{"p/B.MD", "p/a.md", "p/b.md", "p/c/a.markdown"}));
  EXPECT_EQ(listed({"p/"}), (List{"p/B.MD", "p/a.md", "p/b.md", "p/c/a.markdown"}));
  EXPECT_EQ(listed({"z.md", "p/c", "p", "./z.md", folder_.path("z.md")}),
            (List{"z.md", "p/c/a.markdown", "p/B.MD", "p/a.md", "p/b.md"}));
  EXPECT_EQ(listed({"check"}), (List{"z.md", "p/B.MD", "p/a.md", "p/b.md", "p/c/a.markdown"}));
  EXPECT_EQ(listed({"p/c/note.txt"}), (List{"p/c/note.txt"}));
}

TEST_F(Check, ReadsStandardInput) {
  const Ran ran = run({"-", "--output-format", "json"}, kFaulty);
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_THAT(paths(ran), testing::ElementsAre("<stdin>"));
  EXPECT_THAT(paths(run({"-", "--output-format=json", "--stdin-filename", "docs/a.md"}, kFaulty)),
              testing::ElementsAre("docs/a.md"));
}

TEST_F(Check, ReadsAListOfPaths) {
  folder_.write("a b.md", faultless());
  folder_.write("c.md", faultless());
  const std::vector<std::string> both = {"a b.md", "c.md"};
  EXPECT_EQ(paths(run({"--files-from", "-", "--output-format", "json"}, "a b.md\nc.md\n")), both);
  EXPECT_EQ(paths(run({"--files-from", "-", "--output-format", "json"},
                      std::string_view("a b.md\0c.md\0", 12))),
            both);
  folder_.write("list", "a b.md\r\nc.md");
  EXPECT_EQ(paths(run({"--files-from", "list", "--output-format", "json"})), both);
  expect_exit(0, {"--files-from", "-"}, "");
  expect_exit(2, {"--files-from", "gone"});
}

TEST_F(Check, NamesThatLookLikeOptionsArePathsAfterTwoDashes) {
  folder_.write("--config=evil.md", faultless());
  folder_.write("-q.md", faultless());
  EXPECT_THAT(paths(run({"--output-format", "json", "--", "--config=evil.md", "-q.md"})),
              testing::ElementsAre("--config=evil.md", "-q.md"));
  // Without the dashes a file that is there is a file; what is none is an option.
  EXPECT_THAT(paths(run({"check", "--output-format", "json", "--config=evil.md", "-q.md"})),
              testing::ElementsAre("--config=evil.md", "-q.md"));
  EXPECT_THAT(run({"check", "--config=gone.md"}).error, HasSubstr("gone.md"));
}

TEST_F(Check, OutputIsTheSameForAnyNumberOfThreads) {
  for (int i = 0; i < 24; ++i) {
    folder_.write("d/" + std::to_string(i) + ".md", i % 3 == 0 ? faultless() : kFaulty);
  }
  const auto written = [this](const std::string& jobs) {
    std::vector<std::string> arguments = {"d", "-j", jobs};
    for (const std::string_view format : formats::names()) {
      arguments.push_back(fmt::format("--output-format={}=out.{}", format, format));
    }
    expect_exit(1, arguments);
    std::map<std::string, std::string, std::less<>> texts;
    for (const std::string_view format : formats::names()) {
      texts[std::string(format)] = folder_.read(fmt::format("out.{}", format));
    }
    return texts;
  };
  const auto one = written("1");
  for (const char* jobs : {"8", "3"}) {
    for (const auto& [format, text] : written(jobs)) {
      EXPECT_FALSE(text.empty()) << format;
      EXPECT_TRUE(text == one.at(format)) << format << " with -j " << jobs;
    }
  }
  EXPECT_EQ(run({"d", "-j", "8", "--output-format", "sarif"}).out, one.at("sarif"));
}

// Documents go through the stages together; none may leave a trace in another.
TEST_F(Check, FilesCheckedTogetherAreReportedAsEachAlone) {
  const std::string linking = kFaulty + std::string("\n![the graph](graph.png)\n");
  std::string large = kFaulty;
  while (large.size() < (std::size_t{150} << 10)) large += "\nThe queue was slow again.\n";
  const std::vector<std::pair<std::string, std::string>> files = {
      {"d/a.md", kFaulty},
      {"d/b.md", faultless()},
      {"d/binary.md", {'a', '\0'}},
      {"d/c.md", linking},
      {"d/deep.md", std::string(200, '>') + " quoted\n"},
      {"d/empty.md", ""},
      {"d/f.md", faultless()},
      {"d/g.md", large},
      {"d/h.md", linking},
      {"d/i.md", "no \xff UTF-8"},
      {"d/inner/a.md", linking},
      {"d/inner/b.md", kFaulty},
      {"d/j.md", kFaulty},
      {"d/k.md", faultless()},
      {"d/l.md", "# Notes\n\nNo postmortem.\n"}};
  for (const auto& [path, text] : files) folder_.write(path, text);
  folder_.write("d/graph.png", "");
  folder_.write("d/inner/pmlint.toml", "[rules]\naction-item-no-owner = \"off\"\n");
  for (const char* jobs : {"1", "2"}) {
    const Ran together = run({"d", "-j", jobs, "--output-format", "json"});
    const json report = json::parse(together.out);
    std::map<std::string, json> told;
    for (const json& file : report.at("files")) told[file.at("path")] = file;
    std::string notices;
    for (const auto& [path, text] : files) {
      const Ran alone = run({path, "--output-format", "json"});
      notices += alone.error;
      EXPECT_EQ(told.at(path), json::parse(alone.out).at("files").at(0)) << path;
    }
    EXPECT_EQ(together.error, notices);
    EXPECT_EQ(together.exit_code, 2);
  }
}

// A code scanning service must know today's finding for yesterday's.
TEST_F(Check, LinesAboveDoNotChangeTheOwnFingerprint) {
  const auto fingerprints = [this](const std::string& text) {
    folder_.write("a.md", text);
    std::vector<std::string> all;
    const json log = json::parse(run({"a.md", "--output-format", "sarif"}).out);
    for (const json& result : log["runs"][0]["results"]) {
      all.push_back(result["ruleId"].get<std::string>() + ' ' +
                    result["partialFingerprints"]["pmlint/v1"].get<std::string>());
    }
    return all;
  };
  const std::string before = kFaulty;
  const std::vector<std::string> known = fingerprints(before);
  EXPECT_THAT(known, testing::SizeIs(testing::Ge(2U)));
  for (const std::string_view place : {"## Impact", "## Root cause", "## Action items"}) {
    std::string after = before;
    after.insert(after.find(place), "A line that says nothing new.\n\nAnd another one.\n\n");
    EXPECT_EQ(fingerprints(after), known) << "above " << place;
  }
  EXPECT_EQ(fingerprints("---\nstatus: final\n---\n\n" + before), known);
}

TEST_F(Check, SuppressedFindingsAreNoFailureAndStillCost) {
  std::string silenced = kFaulty;
  silenced.insert(silenced.find("## Action items"),
                  "<!-- pmlint-disable action-item-no-owner -- see the tracker -->\n\n");
  folder_.write("open.md", kFaulty);
  folder_.write("silenced.md", silenced);
  const Ran ran = run({"open.md", "silenced.md", "--output-format", "json"});
  const json files = json::parse(ran.out).at("files");
  EXPECT_EQ(files[0].at("score"), [&] {
    json score = files[1].at("score");
    for (json& dimension : score.at("dimensions")) {
      for (json& loss : dimension.at("lost")) {
        if (!loss.at("line").is_null()) loss["line"] = loss.at("line").get<int>() - 2;
      }
    }
    return score;
  }());
  expect_exit(0, {"silenced.md"});
  const Ran sarif = run({"silenced.md", "--output-format", "sarif"});
  EXPECT_THAT(sarif.out, Not(HasSubstr("see the tracker")));
  const Ran all = run({"silenced.md", "--output-format", "sarif", "--sarif-suppressed"});
  EXPECT_THAT(all.out, HasSubstr(R"("justification": "see the tracker")"));
}

TEST_F(Check, SelectAndIgnoreNameRules) {
  folder_.write("a.md", kFaulty);
  EXPECT_THAT(rules(run({"a.md", "--output-format", "json", "--select", "action-item-no-owner"})),
              testing::ElementsAre("action-item-no-owner", "action-item-no-owner"));
  const Ran unknown = run({"a.md", "--select", "action-item-no-ower", "--ignore", "nix"});
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(
      unknown.error,
      HasSubstr(
          "--select: unknown rule 'action-item-no-ower'; did you mean 'action-item-no-owner'?"));
  EXPECT_THAT(unknown.error, HasSubstr("--ignore: unknown rule 'nix'"));
  EXPECT_EQ(unknown.out, "");
}

TEST_F(Check, FailUnderSaysWhy) {
  folder_.write("a.md", faultless());
  const Ran ran = run({"a.md", "--fail-under", "100", "--config", "score.weights.learning=1"});
  const bool full =
      json::parse(run({"a.md", "--output-format", "json"}).out)["files"][0]["score"]["value"] ==
      100;
  EXPECT_EQ(ran.exit_code, full ? 0 : 1);
  folder_.write("b.md", kFaulty);
  const Ran low = run({"b.md", "--fail-under", "80", "--fail-on", "never"});
  EXPECT_EQ(low.exit_code, 1);
  EXPECT_THAT(low.error, testing::ContainsRegex("b.md: warning: score [0-9]+ is under 80"));
}

TEST_F(Check, StatisticsAndProfileGoToStandardError) {
  folder_.write("a.md", kFaulty);
  const Ran ran = run({"a.md", "--output-format", "json", "--statistics", "--profile-rules"});
  EXPECT_TRUE(json::accept(ran.out));
  EXPECT_THAT(ran.error, HasSubstr("     2  action-item-no-owner\n"));
  EXPECT_THAT(ran.error, HasSubstr(" ms "));
}

TEST_F(Check, ColourIsForTerminalsOrWhenAsked) {
  folder_.write("a.md", kFaulty);
  EXPECT_THAT(run({"a.md"}).out, Not(HasSubstr("\x1B[")));
  EXPECT_THAT(run({"a.md", "--color", "always"}).out, HasSubstr("\x1B["));
  EXPECT_THAT(run({"a.md"}, {}, {"CLICOLOR_FORCE=1"}).out, HasSubstr("\x1B["));
  EXPECT_THAT(run({"a.md"}, {}, {"CLICOLOR_FORCE=1", "NO_COLOR=1"}).out, Not(HasSubstr("\x1B[")));
}

TEST_F(Check, VerboseTellsWhatIsRead) {
  folder_.write("a.md", faultless());
  folder_.write("pmlint.toml", "preset = \"minimal\"\n");
  EXPECT_THAT(run({"a.md", "-v"}).error,
              HasSubstr("a.md: reading, with pmlint.toml and preset minimal"));
}

}  // namespace
}  // namespace pmlint::test
