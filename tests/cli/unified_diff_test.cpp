// SPDX-License-Identifier: MIT
// Differences of texts: as `diff -u` writes them, and enough to make the one of the other.
#include "cli/unified_diff.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace pmlint::cli {
namespace {

struct Case {
  const char* before;
  const char* after;
  const char* difference;  // below the names
};
const Case kCases[] = {
    {"a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"},
    {"", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n"},
    {"a\n", "", "@@ -1 +0,0 @@\n-a\n"},
    {"a\nb", "a\nc\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n"},
    {"a\nb", "a\nb\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"},
    {"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
     "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"},
    {"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n",
     "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n"},
    {"1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n",
     "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n"},
    {"a\nb\nc\n", "b\nc\na\n", "@@ -1,3 +1,3 @@\n-a\n b\n c\n+a\n"},
};

TEST(UnifiedDiff, IsWrittenAsDiffWritesIt) {
  EXPECT_EQ(unified_diff("a.md", "a\nb", "a\nb"), "");
  for (const Case& one : kCases) {
    EXPECT_EQ(unified_diff("a.md", one.before, one.after),
              std::string("--- a.md\n+++ a.md\n") + one.difference);
  }
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

// What a patch makes of `before`; every line ends.
std::string patched(const std::string& before, const std::string& difference) {
  const std::vector<std::string> source = lines_of(before);
  std::vector<std::string> result;
  std::size_t at = 0;
  for (const std::string& line : lines_of(difference)) {
    if (line.starts_with("--- ") || line.starts_with("+++ ")) continue;
    if (line.starts_with("@@ -")) {
      const std::size_t first = std::stoul(line.substr(4));
      const bool none = line[line.find_first_of(", ", 4)] == ',' &&
                        line.substr(line.find(',') + 1).starts_with("0 ");
      while (at + (none ? 0 : 1) < first) result.push_back(source.at(at++));
    } else if (line[0] == '+') {
      result.push_back(line.substr(1));
    } else {
      EXPECT_EQ(source.at(at), line.substr(1));
      if (line[0] == ' ') result.push_back(source[at]);
      ++at;
    }
  }
  while (at < source.size()) result.push_back(source[at++]);
  std::string text;
  for (const std::string& line : result) text += line;
  return text;
}

TEST(UnifiedDiff, MakesTheOneOfTheOther) {
  std::mt19937 random(20240508);
  const auto text = [&](std::size_t most) {
    std::string lines;
    for (std::size_t i = random() % most; i > 0; --i) {
      lines += std::string(1, static_cast<char>('a' + random() % 4)) + '\n';
    }
    return lines;
  };
  for (int i = 0; i < 2000; ++i) {
    const std::string before = text(30);
    const std::string after = text(30);
    EXPECT_EQ(patched(before, unified_diff("a.md", before, after)), after) << before;
  }
}

TEST(UnifiedDiff, OfNothingInCommonIsFound) {
  std::string before;
  std::string after;
  for (int i = 0; i < 3000; ++i) {
    before += "old " + std::to_string(i) + '\n';
    after += "new " + std::to_string(i) + '\n';
  }
  EXPECT_EQ(patched(before, unified_diff("a.md", before, after)), after);
}

}  // namespace
}  // namespace pmlint::cli
