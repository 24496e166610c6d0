// SPDX-License-Identifier: MIT
#include "formats/paths.hpp"

#include <gtest/gtest.h>

namespace pmlint::formats {
namespace {

struct PathCase {
  std::string path;
  std::string working_directory;
  std::string repository;
  std::string expected;
  std::string uri;
};
void PrintTo(const PathCase& row, std::ostream* out) { *out << row.path; }

class Paths : public testing::TestWithParam<PathCase> {};

TEST_P(Paths, AreRelativeToTheCheckout) {
  Style style;
  style.working_directory = GetParam().working_directory;
  style.repository = GetParam().repository;
  EXPECT_EQ(repository_path(GetParam().path, style), GetParam().expected);
  const Location location = location_of(GetParam().path, style);
  EXPECT_EQ(location.uri, GetParam().uri);
  EXPECT_EQ(location.relative, !GetParam().uri.starts_with("file:"));
}

const PathCase kPaths[] = {
    {"a.md", "", "", "a.md", "a.md"},
    {"./docs//a.md", "", "", "docs/a.md", "docs/a.md"},
    {"docs/../a.md", "", "", "a.md", "a.md"},
    {"../a.md", "", "", "../a.md", "a.md"},
    {"/srv/a.md", "", "", "/srv/a.md", "file:///srv/a.md"},
    {"a.md", "/home/ines/repo", "", "a.md", "a.md"},
    {"/home/ines/repo/docs/a.md", "/home/ines/repo", "", "docs/a.md", "docs/a.md"},
    {"a.md", "/home/ines/repo/docs", "/home/ines/repo", "docs/a.md", "docs/a.md"},
    {"../a.md", "/home/ines/repo/docs", "/home/ines/repo", "a.md", "a.md"},
    {"../../a.md", "/home/ines/repo/docs", "/home/ines/repo", "/home/ines/a.md",
     "file:///home/ines/a.md"},
    {"/home/ines/repository/a.md", "/home/ines/repo", "/home/ines/repo/",
     "/home/ines/repository/a.md", "file:///home/ines/repository/a.md"},
    {"a b/ü#1?.md", "", "", "a b/ü#1?.md", "a%20b/%C3%BC%231%3F.md"},
    {"50%[x].md", "", "", "50%[x].md", "50%25%5Bx%5D.md"},
    {"c:odd.md", "", "", "c:odd.md", "c%3Aodd.md"},
    {"\xFF.md", "", "", "\xFF.md", "%FF.md"},
    {"<stdin>", "", "", "<stdin>", "%3Cstdin%3E"},
};
INSTANTIATE_TEST_SUITE_P(Cases, Paths, testing::ValuesIn(kPaths));

}  // namespace
}  // namespace pmlint::formats
