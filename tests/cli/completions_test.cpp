// SPDX-License-Identifier: MIT
// Completions know every command and option, and the shells that are here take them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

using Completions = Cli;

TEST_F(Completions, KnowEveryCommandAndItsOptions) {
  for (const char* kind : {"bash", "zsh", "fish", "man"}) {
    const Ran ran = run({"completions", kind});
    EXPECT_EQ(ran.exit_code, 0) << ran.error;
    for (const char* word : {"check", "baseline", "completions", "score"}) {
      EXPECT_THAT(ran.out, HasSubstr(word)) << kind;
    }
  }
  EXPECT_THAT(run({"completions", "man"}).out,
              AllOf(HasSubstr("\\fB\\-\\-new\\-from\\-rev\\fR REV"), HasSubstr("\\fB\\-j, ")));
  const Ran unknown = run({"completions", "bahs"});
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(unknown.error, HasSubstr("did you mean 'bash'?"));
  EXPECT_EQ(run({"completions"}).exit_code, 2);
}

// What bash offers for a line whose last word is being completed.
TEST_F(Completions, WorkInBash) {
  if (!std::filesystem::exists("/usr/bin/bash")) GTEST_SKIP() << "bash is not installed";
  folder_.write("pmlint.bash", run({"completions", "bash"}).out);
  folder_.write("chapter one.md", "");
  const auto offered = [this](const std::string& words, const std::string& number) {
    return run_program("/usr/bin/bash",
                       {"-c", "set -eu; source pmlint.bash; COMP_WORDS=(pmlint " + words +
                                  "); COMP_CWORD=" + number +
                                  "; _pmlint; printf '%s\\n' "
                                  "\"${COMPREPLY[@]}\""},
                       {folder_.path(), {}, {}});
  };
  EXPECT_EQ(offered("sc", "1").out, "score\n") << offered("sc", "1").error;
  EXPECT_EQ(offered("ch", "1").out, "chapter one.md\ncheck\n");
  EXPECT_EQ(offered("check --new", "2").out, "--new-from-rev\n--new-from-merge-base\n");
  EXPECT_EQ(offered("score --new", "2").out, "\n");
  EXPECT_EQ(offered("--stag", "1").out, "--staged\n") << "check is the default";
  EXPECT_EQ(offered("check ch", "2").out, "chapter one.md\n");
}

}  // namespace
}  // namespace pmlint::test
