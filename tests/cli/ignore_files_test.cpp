// SPDX-License-Identifier: MIT
// .gitignore and .pmlintignore as git reads them, and what a walk makes of them.
#include "cli/ignore_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  Lines lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

class IgnoreFilesTest : public Cli {
 protected:
  [[nodiscard]] Lines shown(Lines arguments = {"."}) const {
    arguments.insert(arguments.begin(), {"check", "--show-files"});
    const Ran ran = run(std::move(arguments), {},
                        {"XDG_CONFIG_HOME=" + folder_.path("config"),
                         "HOME=" + folder_.path("home"), "GIT_CONFIG_GLOBAL="});
    return lines_of(ran.out);
  }
  void write_all(const Lines& names) const {
    for (const std::string& name : names) folder_.write(name, "# A\n");
  }
};

TEST_F(IgnoreFilesTest, HoldWhenAFolderIsWalked) {
  write_all({"a.md", "b.md", "drafts/a.md", "docs/a.md", "docs/b.md", "docs/drafts/a.md"});
  folder_.write(".gitignore", "# local\n\n/a.md\ndrafts/\n");
  EXPECT_EQ(shown(), (Lines{"b.md", "docs/a.md", "docs/b.md"}));
  EXPECT_EQ(shown({"docs"}), (Lines{"docs/a.md", "docs/b.md"})) << "the folders above count";
  EXPECT_EQ(shown({folder_.path("docs")}).size(), 2U);
  EXPECT_EQ(shown({".", "--no-respect-gitignore"}).size(), 6U);
  folder_.write("docs/.gitignore", "!drafts\nb.md\n");
  EXPECT_EQ(shown(), (Lines{"b.md", "docs/a.md", "docs/drafts/a.md"}));
  folder_.write(".pmlintignore", "!/docs/b.md\n");
  EXPECT_EQ(shown(), (Lines{"b.md", "docs/a.md", "docs/b.md", "docs/drafts/a.md"}));
}

TEST_F(IgnoreFilesTest, WhatIsNamedIsCheckedUnlessForced) {
  write_all({"a.md", "drafts/a.md", "docs/b.md"});
  folder_.write(".gitignore", "drafts/\na.md\n");
  EXPECT_EQ(shown({"a.md", "drafts/a.md"}), (Lines{"a.md", "drafts/a.md"}));
  folder_.write("drafts/b.md", "# B\n");
  EXPECT_EQ(shown({"drafts"}), (Lines{"drafts/b.md"})) << "the folder is named, its a.md is not";
  const Ran ran = run({"a.md", "drafts/b.md", "docs/b.md", "--force-exclude", "--show-files"});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(lines_of(ran.out), (Lines{"docs/b.md"}));
  EXPECT_THAT(ran.error, AllOf(HasSubstr("a.md: note: is excluded by "), HasSubstr(".gitignore:2"),
                               HasSubstr(".gitignore:1")));
}

TEST_F(IgnoreFilesTest, TheRepositoryAndTheUserMayIgnoreAsWell) {
  write_all({"a.md", "b.md", "c.md", "d.md"});
  folder_.write(".git/info/exclude", "a.md\n");
  folder_.write("config/git/ignore", "b.md\nc.md\n");
  folder_.write(".gitignore", "!c.md\n");
  EXPECT_EQ(shown(), (Lines{"c.md", "d.md"}));
  // A configuration of git may name another file.
  folder_.write("home/.gitconfig", "[Core]\n  ; mine\n  ExcludesFile = \"~/mine\" # of all\n");
  folder_.write("home/mine", "d.md\n");
  EXPECT_EQ(shown(), (Lines{"b.md", "c.md"}));
  folder_.write(".git/config",
                "[core]\n\tbare = false\n[user]\n\texcludesfile = x\n[core] excludesfile=" +
                    folder_.write("other", "b.md\n") + "\n");
  EXPECT_EQ(shown(), (Lines{"c.md", "d.md"}));
}

TEST_F(IgnoreFilesTest, AWalkThatFindsNothingSaysWhatItPassedOver) {
  write_all({"docs/a.md"});
  folder_.write(".gitignore", "*.md\n");
  const Ran ran = run({"docs"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error,
              AllOf(HasSubstr("docs: error: the folder has no Markdown files, but ignored "),
                    HasSubstr("docs/a.md: "), HasSubstr("/.gitignore:1")));
  folder_.write("docs/b.txt", "");
  EXPECT_THAT(run({"docs", "-v"}).error, HasSubstr("ignored docs/a.md: "));
}

TEST_F(IgnoreFilesTest, WhatIsPassedOverIsToldWithItsReason) {
  write_all({"a\n.md", ".hidden/a.md", "build/a.md", "drafts/a.md", "docs/b.md"});
  folder_.write("pmlint.toml", "exclude = [\"docs/**\"]\n");
  folder_.write(".gitignore", "drafts/\n");
  std::filesystem::create_symlink("nowhere", folder_.path("gone.md"));
  std::filesystem::create_directory_symlink("drafts", folder_.path("link"));
  EXPECT_THAT(
      lines_of(run({".", "-v"}).error),
      testing::IsSupersetOf({"skipped .hidden: a hidden folder", "skipped link: a link to a folder",
                             "skipped build: a folder of this name is not walked",
                             "skipped docs/b.md: excluded by the configuration",
                             "skipped gone.md: no file that can be read",
                             "a\\x0a.md: reading, with pmlint.toml and preset default"}));
}

TEST_F(IgnoreFilesTest, HostileFilesDoNoHarm) {
  write_all({"a.md"});
  std::filesystem::create_directory(folder_.path(".gitignore"));
  Ran ran = run({".", "--show-files"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error, HasSubstr(".gitignore: is a directory"));
  std::filesystem::remove(folder_.path(".gitignore"));
  folder_.write(".gitignore", std::string(400'000, '*'));
  EXPECT_THAT(run({".", "--show-files"}).error, HasSubstr("the limit is"));
  std::string stars;
  for (int i = 0; i < 4'000; ++i) stars += "*a*a*a*a*a*a*b\n";
  folder_.write(".gitignore", stars + "[\n[]\n\\\n!\n/\n!/\n**\n");
  folder_.write(std::string(200, 'a') + ".md", "");
  EXPECT_EQ(run({".", "--show-files"}).exit_code, 2);
}

// Whatever the patterns, a walk finds what git does not ignore.
TEST_F(IgnoreFilesTest, AgreeWithGit) {
  std::filesystem::remove_all(folder_.path(".git"));
  const auto git = [this](const Lines& arguments) {
    Lines all = {"-C", folder_.path(), "-c", "core.excludesFile=", "-c", "safe.directory=*"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run_program("/usr/bin/git", all, {folder_.path(), {}, {"HOME=" + folder_.path()}});
  };
  ASSERT_EQ(git({"init", "-q"}).exit_code, 0);
  write_all({"a.md", "b.md", "ab.md", "x/a.md", "x/b.md", "x/y/a.md", "x/y/ab.md", "xy/a.md",
             "xy/x/b.md", "y/x/a.md", "y/x/y/b.md", "y/b.md"});
  const Lines parts = {"a.md",    "b.md",    "ab.md",  "*.md",   "a*", "?.md",
                       "x",       "y",       "xy",     "x*",     "**", "*",
                       "[ab].md", "[!a].md", "[a-b]*", "\\a.md", "x?", "*y*"};
  std::mt19937 random(7);
  const auto pick = [&random, &parts] { return parts[random() % parts.size()]; };
  int ignored = 0;
  for (int round = 0; round < 60; ++round) {
    for (const char* file : {".gitignore", "x/.gitignore", "y/.gitignore"}) {
      std::string text;
      for (std::size_t i = 0; i < 1 + random() % 3; ++i) {
        if (random() % 4 == 0) text += '!';
        if (random() % 3 == 0) text += '/';
        text += pick();
        if (random() % 3 == 0) text += '/' + pick();
        if (random() % 5 == 0) text += '/';
        text += random() % 6 == 0 ? "  \n" : "\n";
      }
      folder_.write(file, text);
    }
    Lines by_git = lines_of(git({"ls-files", "-o", "--exclude-standard", "--", "*.md"}).out);
    Lines by_us = shown();
    std::sort(by_git.begin(), by_git.end());
    std::sort(by_us.begin(), by_us.end());
    ASSERT_EQ(by_us, by_git) << folder_.read(".gitignore") << "-- x\n"
                             << folder_.read("x/.gitignore") << "-- y\n"
                             << folder_.read("y/.gitignore");
    ignored += by_us.size() < 12 ? 1 : 0;
  }
  EXPECT_GT(ignored, 30);
}

}  // namespace
}  // namespace pmlint::test
