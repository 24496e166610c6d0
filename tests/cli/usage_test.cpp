// SPDX-License-Identifier: MIT
// What the command line may hold, and what is said when it is wrong.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include "cli/options.hpp"
#include "cli/output.hpp"

namespace pmlint::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Options options(std::vector<std::string> arguments) {
  auto parsed = parse_options(std::move(arguments));
  if (const auto* printed = std::get_if<Printed>(&parsed)) {
    ADD_FAILURE() << printed->error << printed->out;
    return {};
  }
  return std::get<Options>(parsed);
}

Printed refused(std::vector<std::string> arguments) {
  auto parsed = parse_options(arguments);
  if (std::holds_alternative<Options>(parsed)) {
    ADD_FAILURE() << "accepted: " << testing::PrintToString(arguments);
    return {};
  }
  return std::get<Printed>(parsed);
}

TEST(Usage, CheckIsTheDefault) {
  EXPECT_EQ(options({"a.md"}).command, CommandName::check);
  EXPECT_EQ(options({"-q", "a.md"}).command, CommandName::check);
  EXPECT_EQ(options({"check", "a.md"}).command, CommandName::check);
  EXPECT_EQ(options({"score", "a.md"}).command, CommandName::score);
  EXPECT_THAT(options({"check", "score", "facts"}).arguments, ElementsAre("score", "facts"));
}

TEST(Usage, ReadsEveryOption) {
  const Options read = options({"check",
                                "--output-format",
                                "json",
                                "--output-format=sarif=out.sarif",
                                "a.md",
                                "--preset",
                                "minimal",
                                "--select",
                                "one,two",
                                "--select=three",
                                "--ignore",
                                "four",
                                "--config",
                                "x.toml",
                                "--config",
                                "a=1",
                                "--isolated",
                                "--fail-on",
                                "note",
                                "--fail-under",
                                "70",
                                "--exit-zero",
                                "--stdin-filename",
                                "s.md",
                                "--files-from",
                                "-",
                                "--statistics",
                                "--profile-rules",
                                "-j",
                                "3",
                                "--color",
                                "never",
                                "-q",
                                "-v",
                                "--plugin",
                                "p.so",
                                "--force-exclude",
                                "--fix",
                                "--unsafe-fixes",
                                "b.md",
                                "-"});
  EXPECT_THAT(read.output_formats, ElementsAre("json", "sarif=out.sarif"));
  EXPECT_THAT(read.arguments, ElementsAre("a.md", "b.md", "-"));
  EXPECT_EQ(read.preset, "minimal");
  EXPECT_THAT(read.select, ElementsAre("one", "two", "three"));
  EXPECT_THAT(read.ignore, ElementsAre("four"));
  EXPECT_THAT(read.configs, ElementsAre("x.toml", "a=1"));
  EXPECT_TRUE(read.isolated && read.exit_zero && read.statistics && read.profile_rules &&
              read.force_exclude && read.fix && read.unsafe_fixes && !read.diff);
  EXPECT_EQ(read.fail_on, lint::FailOn::note);
  EXPECT_EQ(read.fail_under, 70);
  EXPECT_EQ(read.stdin_filename, "s.md");
  EXPECT_EQ(read.files_from, "-");
  EXPECT_EQ(read.jobs, 3U);
  EXPECT_EQ(read.colour, Colour::never);
  EXPECT_EQ(read.quiet, 1);
  EXPECT_EQ(read.verbose, 1);
  EXPECT_THAT(read.plugins, ElementsAre("p.so"));
}

TEST(Usage, AfterTwoDashesEverythingIsAPath) {
  const Options read = options({"check", "-q", "--", "--config=evil.md", "-x.md", "a.md"});
  EXPECT_THAT(read.arguments, ElementsAre("--config=evil.md", "-x.md", "a.md"));
  EXPECT_TRUE(read.configs.empty());
  EXPECT_THAT(options({"--", "check"}).arguments, ElementsAre("check"));
}

struct Wrong {
  std::vector<std::string> arguments;
  const char* sentence;
};
const Wrong kWrong[] = {
    {{"check", "--fial-on", "error"},
     "unknown option '--fial-on' of pmlint check; did you mean '--fail-on'?"},
    {{"--explian", "a.md"}, "unknown option '--explian' of pmlint check"},
    {{"check", "--fail-on", "eror"},
     "'eror' is none of error, warning, note, never; did you mean 'error'?"},
    {{"check", "--fail-under", "101"}, "--fail-under"},
    {{"check", "--fail-under", "abc"}, "--fail-under"},
    {{"check", "-j", "0"}, "--jobs"},
    {{"check", "--color", "pink"}, "'pink' is none of auto, always, never"},
    {{"check", "--preset"}, "--preset"},
    {{"--diff", "--output-format", "json"}, "--diff prints a difference and no report"},
    {{"score", "--fix"}, "unknown option '--fix' of pmlint score"},
    {{"rules", "extra"}, "pmlint rules takes no argument 'extra'"},
    {{"facts", "--fail-on", "error"}, "unknown option '--fail-on' of pmlint facts"},
};

TEST(Usage, MistakesAreNamed) {
  for (const Wrong& wrong : kWrong) {
    const Printed printed = refused(wrong.arguments);
    EXPECT_EQ(printed.exit_code, 2) << wrong.sentence;
    EXPECT_THAT(printed.error, HasSubstr(wrong.sentence));
    EXPECT_EQ(printed.out, "");
  }
}

TEST(Usage, HelpAndVersionGoToStandardOutput) {
  for (const char* word : {"--help", "-h", "help", "--version", "-V"}) {
    const Printed printed = refused({word});
    EXPECT_EQ(printed.exit_code, 0);
    EXPECT_THAT(printed.out, HasSubstr("pmlint"));
    EXPECT_EQ(printed.error, "");
  }
  EXPECT_THAT(refused({"check", "--help"}).out, HasSubstr("--output-format FORMAT[=PATH]"));
}

TEST(Sinks, AreReadAndRefused) {
  const std::vector<std::string_view> known = {"json", "sarif", "text"};
  EXPECT_EQ(read_sinks({}, known, "text")->front().format, "text");
  const auto both = read_sinks({"text", "sarif=a=b.sarif", "json=-"}, known, "text");
  EXPECT_THAT(both.error(), HasSubstr("text and json would both be written to standard output"));
  EXPECT_EQ(read_sinks({"sarif=a=b.sarif"}, known, "text")->front().path, "a=b.sarif");
  EXPECT_THAT(read_sinks({"srif"}, known, "text").error(), HasSubstr("did you mean 'sarif'?"));
  EXPECT_THAT(read_sinks({"json="}, known, "text").error(), HasSubstr("names no file"));
}

}  // namespace
}  // namespace pmlint::cli
