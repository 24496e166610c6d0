// SPDX-License-Identifier: MIT
// What is said of paths beside a document, and of those that must not be looked at.
#include "cli/local_files.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/support/temporary_folder.hpp"

namespace pmlint::cli {
namespace {

TEST(LocalFiles, StandBesideTheDocument) {
  const test::TemporaryFolder folder;
  const std::string document = folder.write("docs/a.md", "");
  folder.write("docs/img/graph.png", "");
  const auto holds = [&document, lookup = local_files()](const char* path) {
    return lookup(document, path);
  };
  EXPECT_EQ(holds("img/graph.png"), true);
  EXPECT_EQ(holds("img/../img/graph.png"), true);
  EXPECT_EQ(holds("img/other.png"), false);
  EXPECT_EQ(holds("img/graph.png/more.png"), false);
}

TEST(LocalFiles, WithoutARepositoryOnlyTheFolderIsLookedAt) {
  const test::TemporaryFolder folder;
  const std::string document = folder.write("docs/a.md", "");
  folder.write("graph.png", "");
  EXPECT_EQ(local_files()(document, "../graph.png"), std::nullopt);
}

TEST(LocalFiles, InARepositoryNothingAboveItIsLookedAt) {
  const test::TemporaryFolder folder;
  const std::string document = folder.write("repository/docs/a.md", "");
  folder.write("repository/.git/HEAD", "");
  folder.write("repository/graph.png", "");
  folder.write("secret.png", "");
  const auto holds = [&document, lookup = local_files()](const char* path) {
    return lookup(document, path);
  };
  EXPECT_EQ(holds("../graph.png"), true);
  EXPECT_EQ(holds("../other.png"), false);
  EXPECT_EQ(holds("../../secret.png"), std::nullopt);
  EXPECT_EQ(holds("../../../../../../../etc/passwd"), std::nullopt);
}

TEST(LocalFiles, NoSymbolicLinkIsFollowedAndNoDeviceIsTouched) {
  const test::TemporaryFolder folder;
  const std::string document = folder.write("a.md", "");
  std::filesystem::create_symlink("/etc", folder.path("link"));
  ASSERT_EQ(::mkfifo(folder.path("pipe.png").c_str(), 0600), 0);
  const auto holds = [&document, lookup = local_files()](const char* path) {
    return lookup(document, path);
  };
  EXPECT_EQ(holds("link/passwd.txt"), std::nullopt);
  EXPECT_EQ(holds("pipe.png"), std::nullopt);
}

TEST(LocalFiles, AreToldForEachDocumentByItsOwnFolder) {
  const test::TemporaryFolder folder;
  const std::string inner = folder.write("docs/a.md", "");
  const std::string outer = folder.write("b.md", "");
  folder.write("docs/graph.png", "");
  const facts::TargetLookup holds = local_files();
  EXPECT_EQ(holds(inner, "graph.png"), true);
  EXPECT_EQ(holds(outer, "graph.png"), false);
  EXPECT_EQ(holds(outer, "docs/graph.png"), true);
}

}  // namespace
}  // namespace pmlint::cli
