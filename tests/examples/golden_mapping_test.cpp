// SPDX-License-Identifier: MIT
// One postmortem with the faults that the guides warn of, each marked with the rules that must report
// it there and nothing else; and the same incident told well, with the traps of a good text in it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/program.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;

std::string example(const std::string& name) {
  return std::string(PMLINT_SOURCE_DIR) + "/tests/examples/" + name;
}

struct Expected {
  std::string rule;
  int line = 0;
  friend auto operator<=>(const Expected&, const Expected&) = default;
};
void PrintTo(const Expected& expected, std::ostream* out) {
  *out << "line " << expected.line << ": " << expected.rule;
}

// What the comments of a document ask for: "<!-- expect: blame-language, person-as-cause -->".
std::vector<Expected> expected_in(const std::string& path) {
  std::vector<Expected> all;
  std::ifstream file(path);
  EXPECT_TRUE(file) << path;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    const std::string open = "<!-- expect: ";
    const std::size_t begin = line.find(open);
    if (begin == std::string::npos) continue;
    const std::size_t from = begin + open.size();
    std::istringstream rules(line.substr(from, line.find(" -->", from) - from));
    for (std::string rule; std::getline(rules >> std::ws, rule, ',');)
      all.push_back({rule, number});
  }
  std::ranges::sort(all);
  return all;
}

std::vector<Expected> reported_in(const std::string& path) {
  const Ran ran = run_program(
      PMLINT_PROGRAM, {"check", "--isolated", "--exit-zero", "--output-format", "json", path});
  EXPECT_EQ(ran.exit_code, 0) << ran.error;
  std::vector<Expected> all;
  const json report = json::parse(ran.out, nullptr, false);
  EXPECT_FALSE(report.is_discarded()) << ran.out;
  for (const json& found : report["files"][0]["diagnostics"]) {
    all.push_back({found["rule"], found["start"]["line"]});
  }
  std::ranges::sort(all);
  return all;
}

TEST(GoldenMapping, TheFaultsOfABlamefulPostmortemAreFound) {
  const std::string path = example("blameful.md");
  std::vector<Expected> expected = expected_in(path);
  // What is not there has no line of its own: it is reported at the title.
  expected.push_back({"section-missing", 1});
  std::ranges::sort(expected);
  EXPECT_EQ(reported_in(path), expected);
}

TEST(GoldenMapping, TheSameIncidentToldWellIsFreeOfThem) {
  const std::vector<Expected> reported = reported_in(example("blameless.md"));
  EXPECT_THAT(reported, testing::IsEmpty());
}

}  // namespace
}  // namespace pmlint::test
