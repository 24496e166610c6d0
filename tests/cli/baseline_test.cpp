// SPDX-License-Identifier: MIT
// Living with a baseline: what was there is silent, what is new is told, what is gone is noted.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <variant>
#include <vector>

#include "core/lint/baseline.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/lint/lint.hpp"
#include "plugins/registry.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// The built-in rules over a text in memory.
class Linter {
 public:
  Linter() {
    for (const std::string& refusal : packs_.load_directory(PMLINT_PACK_DIR)) {
      ADD_FAILURE() << refusal;
    }
    configuration_ = lint::load_configuration({}, lint::catalogue(packs_)).configuration;
    checker_ = packs_.checker(configuration_);
  }

  struct Checked {
    std::unique_ptr<const facts::Postmortem> postmortem;
    std::vector<lint::Finding> findings;
  };
  [[nodiscard]] Checked check(std::string text) const {
    auto read = facts::read(text::Source("a.md", std::move(text)));
    auto& postmortem = std::get<std::unique_ptr<const facts::Postmortem>>(read);
    auto outcome = lint::lint(*postmortem, *checker_, packs_, configuration_);
    return {std::move(postmortem), std::move(outcome.findings)};
  }

 private:
  plugins::Registry packs_;
  lint::Configuration configuration_;
  std::unique_ptr<const lint::Checker> checker_;
};

// A document as a title and its sections, which edits move about.
class Sections {
 public:
  explicit Sections(const std::string& text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
      const std::size_t end = std::min(text.find("\n## ", begin), text.size() - 1) + 1;
      parts_.push_back(text.substr(begin, end - begin));
      begin = end;
    }
  }

  // One edit that touches no finding: lines above, or a section elsewhere.
  void edit(std::mt19937& random) {
    const auto below = [&random](std::size_t n) { return random() % n; };
    static const std::vector<std::string> kLines = {
        "\n", "<!-- reviewed -->\n\n", "## Background\n\nThe service answers searches.\n\n",
        "## References\n\n- [the handbook](https://handbook.example.org/search)\n\n"};
    const std::size_t place = 1 + below(parts_.size());
    switch (below(3)) {
      case 0:
        std::swap(parts_[1 + below(parts_.size() - 1)], parts_[1 + below(parts_.size() - 1)]);
        break;
      case 1:
        parts_.insert(parts_.begin() + static_cast<std::ptrdiff_t>(place),
                      kLines[below(kLines.size())]);
        break;
      default:
        parts_[place - 1] += "\n\n";
    }
  }

  [[nodiscard]] std::string text(bool crlf) const {
    std::string text;
    for (const std::string& part : parts_) text += part;
    for (std::size_t at = 0; crlf && (at = text.find('\n', at)) != std::string::npos; at += 2) {
      text.insert(at, "\r");
    }
    return text;
  }

 private:
  std::vector<std::string> parts_;
};

std::vector<std::string> told(const std::vector<lint::Finding>& findings) {
  std::vector<std::string> messages;
  for (const lint::Finding& one : findings) {
    if (one.is_told()) messages.push_back(one.rule + ": " + one.message);
  }
  return messages;
}

TEST(BaselineBar, TwoHundredEditsElsewhereAreSilentAndAPlantedFindingIsNot) {
  const Linter linter;
  const std::string faulty =
      std::string(kFaulty) + "\n## Sequel\n\nThe engineer was careless, and the setting is TBD.\n";
  const auto first = linter.check(faulty);
  ASSERT_GE(first.findings.size(), 6U);
  const lint::KnownFindings known =
      lint::record({}, *first.postmortem, first.findings, "2026-11-22");

  std::mt19937 random(20261122);
  for (int i = 0; i < 200; ++i) {
    Sections sections(faulty);
    const auto edits = 1 + random() % 4;
    for (std::size_t edit = 0; edit < edits; ++edit) sections.edit(random);
    const bool crlf = random() % 2 == 0;

    auto edited = linter.check(sections.text(crlf));
    lint::mark(known, *edited.postmortem, edited.findings);
    ASSERT_THAT(told(edited.findings), IsEmpty()) << i << '\n' << sections.text(crlf);

    auto planted = linter.check(sections.text(crlf) + "\n## Note\n\nTom is to blame for it.\n");
    lint::mark(known, *planted.postmortem, planted.findings);
    ASSERT_EQ(told(planted.findings).size(), 1U) << i << '\n' << sections.text(crlf);
    EXPECT_THAT(told(planted.findings).front(), HasSubstr("blame-language"));
  }
}

class BaselineCommand : public Cli {
 protected:
  static constexpr const char* kFile = ".pmlint-baseline.json";
  void write_baseline(std::vector<std::string> arguments = {"baseline"},
                      const std::string& epoch = "1700000000") {
    const Ran ran = run(std::move(arguments), {}, {"SOURCE_DATE_EPOCH=" + epoch});
    EXPECT_EQ(ran.exit_code, 0) << ran.error;
    EXPECT_EQ(ran.out, "");
  }
  [[nodiscard]] json known() const { return json::parse(folder_.read(kFile)).at("files"); }
  [[nodiscard]] Ran check(std::vector<std::string> arguments = {"."}) const {
    arguments.insert(arguments.begin(), {"check", "--baseline", kFile});
    return run(std::move(arguments));
  }
};

TEST_F(BaselineCommand, AfterItOnlyWhatIsNewIsToldAndTheScoreStays) {
  folder_.write("docs/a.md", kFaulty);
  const json before = json::parse(run({"docs", "--output-format", "json"}).out);
  write_baseline();
  const Ran ran = check({"docs", "--output-format", "json"});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.error, "");
  const json after = json::parse(ran.out);
  EXPECT_EQ(after.at("files")[0].at("score"), before.at("files")[0].at("score"));
  EXPECT_EQ(after.at("summary").at("errors"), 0);
  EXPECT_EQ(after.at("summary").at("known"), before.at("files")[0].at("diagnostics").size());
  for (const json& one : after.at("files")[0].at("diagnostics")) {
    EXPECT_EQ(one.at("baseline_state"), "unchanged");
  }

  folder_.write("docs/a.md", std::string(kFaulty) + "\nSam was careless.\n");
  EXPECT_THAT(check({"docs", "--output-format", "concise"}).out,
              AllOf(HasSubstr("blame-language"), Not(HasSubstr("action-item"))));
  EXPECT_EQ(check({"docs", "--fail-on", "warning"}).exit_code, 1);
  const json log = json::parse(check({"docs", "--output-format", "sarif"}).out);
  std::vector<std::string> fresh;
  for (const json& result : log.at("runs")[0].at("results")) {
    if (result.at("baselineState") == "new") fresh.push_back(result.at("ruleId"));
  }
  EXPECT_THAT(fresh, testing::ElementsAre("blame-language"));
}

TEST_F(BaselineCommand, PathsAreRelativeToTheBaselineFromWhereverItIsUsed) {
  folder_.write("docs/old/a.md", kFaulty);
  write_baseline({"baseline", folder_.path("docs"), "--output", "docs/known.json"});
  const json files = json::parse(folder_.read("docs/known.json")).at("files");
  EXPECT_TRUE(files.contains("old/a.md")) << files;
  for (const char* path : {"docs/old/a.md", "./docs//old/../old/a.md"}) {
    EXPECT_EQ(run({"check", "--baseline", "docs/known.json", path}).exit_code, 0) << path;
  }
  const Ran ran = run_program(PMLINT_PROGRAM, {"check", "--baseline", "../known.json", "a.md"},
                              {folder_.path("docs/old"), {}, {}});
  EXPECT_EQ(ran.exit_code, 0) << ran.out;
}

TEST_F(BaselineCommand, KeepsTheDayOfWhatItKnewAndCountsAFile) {
  folder_.write("a.md", kFaulty);
  write_baseline();
  folder_.write("a.md", std::string(kFaulty) + "\nSam was careless.\n");
  write_baseline({"baseline"}, "1800000000");
  std::map<std::string, std::string> days;
  const json files = known();
  for (const json& one : files.at("a.md")) days[one["rule"]] = one["first_seen"];
  EXPECT_EQ(days.at("action-item-no-owner"), "2023-11-14");
  EXPECT_EQ(days.at("blame-language"), "2027-01-15");
  const std::string once = folder_.read(kFile);
  write_baseline({"baseline"}, "1900000000");
  EXPECT_EQ(folder_.read(kFile), once);
}

// As if it were not set: a day that nobody meant would stay in the file for good.
TEST_F(BaselineCommand, TakesTheClockForADateOfTheSourceThatIsNone) {
  folder_.write("a.md", kFaulty);
  for (const char* none :
       {"", "soon", "1700000000x", "-1", "99999999999999999999", "300000000000"}) {
    write_baseline({"baseline", "--output", "new.json"}, none);
    const std::string day =
        json::parse(folder_.read("new.json")).at("files").at("a.md")[0].at("first_seen");
    EXPECT_GT(day, "2026-01-01") << none;
    EXPECT_LT(day, "3000-01-01") << none;
    std::filesystem::remove(folder_.path("new.json"));
  }
}

TEST_F(BaselineCommand, WhatIsGoneIsANoticeAndPruneTakesItOut) {
  folder_.write("a.md", kFaulty);
  folder_.write("b.md", kFaulty);
  write_baseline();
  folder_.write("a.md", faultless());
  std::filesystem::remove(folder_.path("b.md"));
  const Ran stale = check();
  EXPECT_EQ(stale.exit_code, 0);
  EXPECT_THAT(stale.error, HasSubstr(".pmlint-baseline.json: note: "));
  EXPECT_THAT(stale.error, HasSubstr("findings of the baseline are gone: pmlint baseline prune"));
  EXPECT_EQ(check({".", "--select", "time-invalid"}).error.find("a.md"), std::string::npos);
  write_baseline({"baseline", "prune"});
  const json files = known();
  EXPECT_FALSE(files.contains("b.md"));
  for (const json& one : files.at("a.md")) {
    EXPECT_NE(one.at("rule"), "action-item-no-owner");
  }
  EXPECT_EQ(check().error, "");
  // What is new does not enter by pruning.
  folder_.write("a.md", kFaulty);
  write_baseline({"baseline", "prune"});
  EXPECT_EQ(check().exit_code, 1);
}

TEST_F(BaselineCommand, RulesAndFilesThatWereNotCheckedKeepTheirEntries) {
  folder_.write("a.md", kFaulty);
  folder_.write("b.md", kFaulty);
  write_baseline();
  const std::string all = folder_.read(kFile);
  write_baseline({"baseline", "--select", "time-invalid"});
  EXPECT_EQ(folder_.read(kFile), all);
  write_baseline({"baseline", "b.md"});
  EXPECT_EQ(folder_.read(kFile), all);
  write_baseline({"baseline", "prune", "--select", "time-invalid", "a.md"});
  EXPECT_EQ(folder_.read(kFile), all);
}

TEST_F(BaselineCommand, ABrokenOrNewerOrMissingBaselineIsAnError) {
  folder_.write("a.md", kFaulty);
  const Ran missing = check();
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_THAT(missing.error, HasSubstr("error: is not there: pmlint baseline"));
  EXPECT_EQ(run({"baseline", "prune"}).exit_code, 2);
  for (const auto& [text, why] :
       {std::pair{"{\n\"schema\" 1}", ".pmlint-baseline.json:2:10: error: is no baseline"},
        {R"({"schema": "pmlint-baseline/7", "files": {}})",
         "is of the version pmlint-baseline/7"}}) {
    folder_.write(kFile, text);
    for (const auto& arguments :
         {std::vector<std::string>{"check", "--baseline", kFile}, {"baseline"}}) {
      const Ran ran = run(arguments);
      EXPECT_EQ(ran.exit_code, 2) << ran.out;
      EXPECT_THAT(ran.error, HasSubstr(why));
    }
    EXPECT_EQ(folder_.read(kFile), text) << "is left as it is";
  }
}

TEST_F(BaselineCommand, TheConfigurationMayNameIt) {
  folder_.write("docs/pmlint.toml", "baseline = \"known.json\"\n");
  folder_.write("docs/a.md", kFaulty);
  EXPECT_EQ(run({"docs"}).exit_code, 2) << "it is not there yet";
  const Ran ran = run_program(PMLINT_PROGRAM, {"baseline"}, {folder_.path("docs"), {}, {}});
  EXPECT_THAT(ran.error, HasSubstr("wrote known.json with "));
  EXPECT_EQ(run({"docs"}).exit_code, 0);
  EXPECT_EQ(run({"docs", "--isolated"}).exit_code, 1);
  EXPECT_EQ(run({"docs", "--config", "baseline="}).exit_code, 1);
}

TEST_F(BaselineCommand, IsWhatItsSchemaSays) {
  folder_.write("a.md", kFaulty);
  write_baseline();
  const std::string schema =
      std::string(PMLINT_SOURCE_DIR) + "/docs/schemas/pmlint-baseline-1.json";
  const Ran ran = run_program(
      "/usr/bin/env",
      {"python3", "-c",
       "import json, jsonschema, sys\n"
       "jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))",
       folder_.path(kFile), schema});
  EXPECT_EQ(ran.exit_code, 0) << ran.error;
}

}  // namespace
}  // namespace pmlint::test
