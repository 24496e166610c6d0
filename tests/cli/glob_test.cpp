// SPDX-License-Identifier: MIT
#include "cli/glob.hpp"

#include <gtest/gtest.h>

#include <string>

namespace pmlint::cli {
namespace {

struct Case {
  const char* pattern;
  const char* path;
  bool matches;
};
const Case kCases[] = {
    {"a.md", "a.md", true},
    {"a.md", "x/a.md", true},
    {"a.md", "x/ba.md", false},
    {"*.md", "x/y/a.md", true},
    {"*.md", "a.mdx", false},
    {"x/*.md", "x/a.md", true},
    {"x/*.md", "x/y/a.md", false},
    {"x/**", "x/y/a.md", true},
    {"x/**/a.md", "x/a.md", true},
    {"x/**/a.md", "x/y/z/a.md", true},
    {"x/**/a.md", "x/ya.md", false},
    {"**/x/a.md", "x/a.md", true},
    {"**/x/a.md", "q/x/a.md", true},
    {"drafts", "drafts/a.md", true},
    {"drafts/", "x/drafts/a.md", true},
    {"drafts", "mydrafts/a.md", false},
    {"/a.md", "a.md", true},
    {"/a.md", "x/a.md", false},
    {"./a.md", "a.md", true},
    {"a?.md", "ab.md", true},
    {"a?.md", "a/.md", false},
    {"a[0-9].md", "a7.md", true},
    {"a[!0-9].md", "a7.md", false},
    {"a[b", "a[b", true},
    {"a\\*.md", "a*.md", true},
    {"a\\*.md", "ab.md", false},
    {"", "a.md", false},
    {"x/y", "x/y/z/a.md", true},
    {"**", "a/b.md", true},
};

TEST(Glob, Matches) {
  for (const Case& one : kCases) {
    EXPECT_EQ(glob_matches(one.pattern, one.path), one.matches)
        << one.pattern << " on " << one.path;
  }
}

TEST(Glob, ManyStarsTakeNoExponentialTime) {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  EXPECT_FALSE(glob_matches(pattern, std::string(2000, 'a') + 'b'));
}

}  // namespace
}  // namespace pmlint::cli
