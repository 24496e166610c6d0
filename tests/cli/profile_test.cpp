// SPDX-License-Identifier: MIT
// --profile-rules: where the time went, on standard error.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using testing::Contains;

using Profile = Cli;

struct Line {
  double time = 0;
  double share = 0;
  std::string what;
};

std::vector<Line> table(const std::string& text) {
  std::istringstream in(text);
  std::string head;
  std::getline(in, head);
  EXPECT_THAT(head, testing::ContainsRegex("^ +time +share +rule$"));
  std::vector<Line> lines;
  std::string unit;
  char percent = ' ';
  for (Line line; in >> line.time >> unit >> line.share >> percent && in.get() && in.get() &&
                  std::getline(in, line.what);) {
    EXPECT_EQ(unit, "ms");
    EXPECT_EQ(percent, '%');
    lines.push_back(line);
  }
  return lines;
}

TEST_F(Profile, SharesOutTheWholeTime) {
  for (int i = 0; i < 20; ++i) folder_.write("d/" + std::to_string(i) + ".md", kFaulty);
  for (const char* jobs : {"1", "3"}) {
    const Ran plain = run({"d", "-j", jobs});
    const Ran ran = run({"d", "-j", jobs, "--profile-rules"});
    EXPECT_EQ(ran.out, plain.out);
    EXPECT_EQ(ran.exit_code, plain.exit_code);
    const std::vector<Line> lines = table(ran.error);
    ASSERT_GT(lines.size(), 20U) << ran.error;
    std::vector<std::string> names;
    double time = 0;
    double share = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      if (i > 0) {
        EXPECT_LE(lines[i].time, lines[i - 1].time);
      }
      names.push_back(lines[i].what);
      time += lines[i].time;
      share += lines[i].share;
    }
    EXPECT_EQ(lines.back().what, "(all)");
    EXPECT_NEAR(time, lines.back().time, 0.1);
    EXPECT_NEAR(share, 100, 5);  // each is rounded
    EXPECT_THAT(names, Contains("(reading documents)"));
    EXPECT_THAT(names, Contains("section-missing"));
  }
}

TEST_F(Profile, OfNothingIsEmptyButWhole) {
  folder_.write("d/notes.txt", "");
  EXPECT_THAT(run({"d", "--profile-rules"}).error, testing::HasSubstr("(all)"));
}

}  // namespace
}  // namespace pmlint::test
