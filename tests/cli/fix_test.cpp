// SPDX-License-Identifier: MIT
// pmlint check --fix and --diff: what is written, what is not, and what is said about it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/rewrite_file.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// faultless() with two faults that a safe fix mends.
std::string mendable() {
  return replaced(replaced(faultless(), "## Lessons learned\n", "**Lessons learned**\n"),
                  "- 10:30 UTC:", "-\n- 10:30 UTC:");
}

constexpr const char* kDifference = R"(--- a.md
+++ a.md
@@ -14,7 +14,6 @@
 - 10:00 UTC: errors begin with the deploy of build 812
 - 10:05 UTC: the error rate alert pages the on-call engineer
 - 10:20 UTC: the connection pool is identified as the cause
--
 - 10:30 UTC: build 812 is rolled back and the service is restored
 
 ## Root cause
@@ -31,7 +30,7 @@
 - Reject a pool size under 50 in the configuration check (owner: @ines)
 - Page when requests wait longer than 2 seconds for a connection (owner: @tom)
 
-**Lessons learned**
+## Lessons learned
 
 The alert worked well; the rollback took two minutes, and we were lucky that traffic was low.
 
)";

class Fixing : public Cli {
 protected:
  void expect_only(const std::vector<std::string>& names) const {
    std::vector<std::string> found;
    for (const auto& entry : fs::directory_iterator(folder_.path())) {
      const std::string name = entry.path().filename();
      if (name != ".git") found.push_back(name);
    }
    EXPECT_THAT(found, testing::UnorderedElementsAreArray(names));
  }
  [[nodiscard]] mode_t permissions(const std::string& name) const {
    struct stat status {};
    EXPECT_EQ(::stat(folder_.path(name).c_str(), &status), 0);
    return status.st_mode & 07777;
  }
};

TEST_F(Fixing, WritesWhatIsSafeAndShowsWhatIsLeft) {
  folder_.write("a.md", replaced(mendable(), " (owner: @tom)", ""));
  const Ran ran = run({"--fix", "a.md", "--output-format", "concise"});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(folder_.read("a.md"), replaced(faultless(), " (owner: @tom)", ""));
  EXPECT_THAT(ran.out, HasSubstr("[action-item-no-owner]"));
  EXPECT_THAT(ran.out, Not(HasSubstr("pseudo-heading")));
  EXPECT_EQ(ran.error, "pmlint: note: fixed 2 findings in 1 file\n");
  expect_only({"a.md"});
  const Ran again = run({"--fix", "a.md"});
  EXPECT_THAT(again.error, IsEmpty());
  EXPECT_EQ(folder_.read("a.md"), replaced(faultless(), " (owner: @tom)", ""));
}

TEST_F(Fixing, EndsCleanWhenNothingIsLeft) {
  folder_.write("a.md", mendable());
  expect_exit(0, {"--fix", "a.md", "--fail-on", "error"});
  EXPECT_EQ(folder_.read("a.md"), faultless());
}

TEST_F(Fixing, ADifferenceIsShownAndNothingIsWritten) {
  folder_.write("a.md", mendable());
  folder_.write("b.md", faultless());
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--diff", "a.md", "b.md"}, {"--fix", "--diff", "a.md", "b.md"}}) {
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.exit_code, 1);
    EXPECT_EQ(ran.out, kDifference);
    EXPECT_EQ(ran.error, "pmlint: note: --fix would mend 2 findings in 1 file\n");
    EXPECT_EQ(folder_.read("a.md"), mendable());
  }
  const Ran clean = run({"--diff", "b.md"});
  EXPECT_EQ(clean.exit_code, 0);
  EXPECT_EQ(clean.out + clean.error, "");
  expect_exit(0, {"--diff", "a.md", "--exit-zero"});
  expect_exit(2, {"--diff", "a.md", "--output-format", "json"});
}

TEST_F(Fixing, FindingsThatNoFixMendsAreNoDifference) {
  folder_.write("a.md", kFaulty);
  expect_exit(0, {"--diff", "a.md"});
}

TEST_F(Fixing, ADifferenceKeepsEveryByteAndMayBeColoured) {
  folder_.write("a.md", replaced(mendable(), "\n", "\r\n"));
  EXPECT_THAT(run({"--diff", "a.md"}).out,
              HasSubstr("\n-**Lessons learned**\r\n+## Lessons learned\r\n"));
  EXPECT_THAT(run({"--diff", "a.md", "--color", "always"}).out, HasSubstr("\x1B[1;32m+## Lessons"));
}

TEST_F(Fixing, KeepsLineEndsAndTheByteOrderMark) {
  // Its fix inserts a line.
  const std::string glued = replaced(mendable(), "\n\n## Resolution\n", "\n**Resolution**\n");
  folder_.write("a.md", "\xEF\xBB\xBF" + replaced(glued, "\n", "\r\n"));
  expect_exit(0, {"--fix", "a.md"});
  const std::string fixed = folder_.read("a.md");
  EXPECT_EQ(fixed, "\xEF\xBB\xBF" + replaced(faultless(), "\n", "\r\n"));
}

TEST_F(Fixing, KeepsPermissionsAndLinks) {
  folder_.write("real/a.md", mendable());
  ::chmod(folder_.path("real/a.md").c_str(), 0640);
  fs::create_symlink("real/a.md", folder_.path("link.md"));
  expect_exit(0, {"--fix", "link.md"});
  EXPECT_TRUE(fs::is_symlink(folder_.path("link.md")));
  EXPECT_EQ(folder_.read("real/a.md"), faultless());
  EXPECT_EQ(permissions("real/a.md"), 0640U);
}

TEST_F(Fixing, AFileWithTwoNamesIsFixedOnce) {
  folder_.write("a.md", mendable());
  fs::create_symlink("a.md", folder_.path("b.md"));
  const Ran ran = run({"--fix", "-j", "2", "b.md", "a.md"});
  EXPECT_EQ(ran.exit_code, 0) << ran.error;
  EXPECT_THAT(ran.error, HasSubstr("a.md: note: is another name of a file"));
  EXPECT_THAT(ran.error, HasSubstr("fixed 2 findings in 1 file\n"));
  EXPECT_EQ(folder_.read("a.md"), faultless());
}

TEST_F(Fixing, AReadOnlyFileIsLeftAsItIs) {
  folder_.write("a.md", mendable());
  folder_.write("b.md", mendable());
  ::chmod(folder_.path("a.md").c_str(), 0444);
  const Ran ran = run({"--fix", "a.md", "b.md", "--output-format", "concise"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.error,
            "a.md: error: cannot be written: it is read-only\n"
            "pmlint: note: fixed 2 findings in 1 file\n");
  EXPECT_THAT(ran.out, HasSubstr("[*] \"Lessons learned\" acts as a heading"));
  EXPECT_EQ(folder_.read("a.md"), mendable());
  EXPECT_EQ(permissions("a.md"), 0444U);
  EXPECT_EQ(folder_.read("b.md"), faultless());
  expect_only({"a.md", "b.md"});
}

TEST_F(Fixing, AFileThatChangedMeanwhileIsLeftAsItIs) {
  folder_.write("a.md", faultless());
  const Ran ran = run({"--fix", "--plugin", PMLINT_TEST_LIBRARIES "/fixing.so", "--select",
                       "fixing-saves", "a.md"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error, HasSubstr("a.md: error: changed while it was checked"));
  EXPECT_THAT(folder_.read("a.md"), testing::StartsWith(faultless() + "Saved.\n"));
  EXPECT_THAT(folder_.read("a.md"), Not(HasSubstr("faults")));
  expect_only({"a.md"});

  const std::string path = folder_.write("b.md", "new");
  EXPECT_NE(cli::rewrite_file(path, "old", "fixed"), std::nullopt);
  EXPECT_EQ(folder_.read("b.md"), "new");
  EXPECT_EQ(cli::rewrite_file(path, "new", "fixed"), std::nullopt);
  EXPECT_EQ(folder_.read("b.md"), "fixed");
  EXPECT_NE(cli::rewrite_file(folder_.path("gone.md"), "", "fixed"), std::nullopt);
}

TEST_F(Fixing, BrokenFixesAreARuleThatFailed) {
  folder_.write("a.md", faultless());
  const auto fixed_by = [this](const char* rule) {
    return run({"--fix", "--plugin", PMLINT_TEST_LIBRARIES "/fixing.so", "--select", rule, "a.md"});
  };
  const Ran swings = fixed_by("fixing-swings");
  EXPECT_EQ(swings.exit_code, 3);
  EXPECT_THAT(swings.error, HasSubstr("the fixes of 'fixing-swings' did not come to an end"));
  EXPECT_EQ(folder_.read("a.md"), faultless());
  const Ran destroys = fixed_by("fixing-destroys");
  EXPECT_EQ(destroys.exit_code, 0);
  EXPECT_THAT(destroys.error,
              HasSubstr("a.md: warning: the fixes of 'fixing-destroys' would make"));
  EXPECT_EQ(folder_.read("a.md"), faultless());
}

TEST_F(Fixing, SuppressedFindingsStay) {
  const std::string silenced =
      replaced(mendable(), "**Lessons learned**",
               "<!-- pmlint-disable-next-line pseudo-heading -->\n**Lessons learned**");
  folder_.write("a.md", silenced);
  expect_exit(0, {"--fix", "a.md"});
  EXPECT_EQ(folder_.read("a.md"), replaced(silenced, "-\n- 10:30", "- 10:30"));
}

TEST_F(Fixing, UnsafeFixesAreAskedFor) {
  const std::string text = replaced(faultless(), "(30 minutes)", "(50 minutes)");
  folder_.write("a.md", text);
  const std::string shown = run({"a.md"}).out;
  EXPECT_THAT(shown, HasSubstr("by pmlint check --fix --unsafe-fixes, which needs a second look"));
  EXPECT_THAT(run({"a.md", "--unsafe-fixes"}).out,
              HasSubstr("can be mended by pmlint check --fix --unsafe-fixes\n"));
  expect_exit(1, {"a.md", "--unsafe-fixes"});
  EXPECT_EQ(folder_.read("a.md"), text);
  expect_exit(0, {"--diff", "a.md"});
  expect_exit(1, {"--fix", "a.md"});
  EXPECT_EQ(folder_.read("a.md"), text);
  EXPECT_THAT(run({"--diff", "--unsafe-fixes", "a.md"}).out, HasSubstr("(30 min)"));
  expect_exit(0, {"--fix", "--unsafe-fixes", "a.md"});
  EXPECT_EQ(folder_.read("a.md"), replaced(faultless(), "(30 minutes)", "(30 min)"));
}

TEST_F(Fixing, StandardInputBecomesStandardOutput) {
  const Ran ran =
      run({"--fix", "-", "--stdin-filename", "a.md"}, replaced(mendable(), " (owner: @tom)", ""));
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.out, replaced(faultless(), " (owner: @tom)", ""));
  EXPECT_THAT(ran.error, HasSubstr("error[action-item-no-owner]"));
  EXPECT_THAT(ran.error, HasSubstr("fixed 2 findings in 1 file"));
  expect_only({});
  EXPECT_EQ(run({"--fix", "-"}, faultless()).out, faultless());
  EXPECT_EQ(run({"--fix", "-"}, "Not a \xFF postmortem\n").out, "Not a \xFF postmortem\n");
  EXPECT_EQ(run({"--diff", "-", "--stdin-filename", "a.md"}, mendable()).out, kDifference);
}

TEST_F(Fixing, TheReportSaysWhatWasFixed) {
  folder_.write("a.md", mendable());
  const json report = json::parse(run({"--fix", "a.md", "--output-format", "json"}).out);
  EXPECT_EQ(report.at("notices").at(0).at("message"), "fixed 2 findings in 1 file");
}

TEST_F(Fixing, IsTheSameForAnyNumberOfThreads) {
  for (const char* threads : {"1", "8"}) {
    for (int i = 0; i < 60; ++i) {
      folder_.write("d/" + std::to_string(i) + ".md", i % 3 == 0 ? faultless() : mendable());
    }
    const std::string difference = run({"--diff", "d", "-j", threads}).out;
    EXPECT_EQ(difference, run({"--diff", "d", "-j", "3"}).out);
    EXPECT_THAT(run({"--fix", "d", "-j", threads}).error,
                HasSubstr("fixed 80 findings in 40 files"));
    for (int i = 0; i < 60; ++i) {
      EXPECT_EQ(folder_.read("d/" + std::to_string(i) + ".md"), faultless());
    }
  }
}

}  // namespace
}  // namespace pmlint::test
