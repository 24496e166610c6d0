// SPDX-License-Identifier: MIT
// Input that cannot be checked: a sentence on standard error, exit code 2, and the other files are
// still checked.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class BadInput : public Cli {
 protected:
  BadInput() { folder_.write("good.md", kFaulty); }

  // The sentence about `path`, between two files that are checked all the same.
  void expect_refused(const std::string& path, const std::string& sentence) const {
    const Ran ran = run({"good.md", "--output-format", "json", path});
    EXPECT_EQ(ran.exit_code, 2) << path;
    EXPECT_THAT(ran.error, HasSubstr(sentence));
    const json report = json::parse(ran.out);
    EXPECT_EQ(report.at("files")[0].at("path"), "good.md");
    std::size_t ownerless = 0;
    for (const json& finding : report.at("files")[0].at("diagnostics")) {
      ownerless += finding.at("rule") == "action-item-no-owner" ? 1U : 0U;
    }
    EXPECT_EQ(ownerless, 2U) << report.dump(1);
    EXPECT_FALSE(report.at("notices").empty()) << "machines are told as well";
  }
};

TEST_F(BadInput, MissingFile) {
  expect_refused("gone.md", "gone.md: error: no such file or directory");
}

TEST_F(BadInput, EmptyPath) { expect_refused("", "an empty path names no file"); }

TEST_F(BadInput, FolderWithoutMarkdown) {
  folder_.write("empty/note.txt", "x");
  expect_refused("empty", "empty: error: the folder has no Markdown files");
}

TEST_F(BadInput, BinaryFile) {
  folder_.write("image.md", std::string_view("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16));
  expect_refused("image.md", "image.md: error: is a binary file: a NUL byte occurs");
}

TEST_F(BadInput, NulByteInText) {
  std::string text = kFaulty;
  text[100] = '\0';
  folder_.write("nul.md", text);
  expect_refused("nul.md", "nul.md: error: is a binary file");
}

TEST_F(BadInput, InvalidUtf8) {
  folder_.write("latin1.md", "# Caf\xE9\n");
  expect_refused(
      "latin1.md",
      "latin1.md:1:6: error: is no valid UTF-8: the byte 0xe9 at offset 5 begins no character");
}

TEST_F(BadInput, EmptyFileIsToldAndIsNoFailure) {
  folder_.write("empty.md", "");
  const Ran ran = run({"empty.md", "--output-format", "json"});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.error, HasSubstr("empty.md: warning: is empty"));
  EXPECT_EQ(json::parse(ran.out).at("files")[0].at("kind"), "other");
  EXPECT_TRUE(json::parse(ran.out).at("files")[0].at("score").at("value").is_null());
}

TEST_F(BadInput, HugeFile) {
  const std::string path = folder_.write("huge.md", "# Huge\n");
  std::filesystem::resize_file(path, 50U << 20U);
  expect_refused(
      "huge.md",
      "huge.md: error: cannot be read: the file has 52428800 bytes, the limit is 10485760");
}

TEST_F(BadInput, ALimitCanBeSet) {
  expect_exit(2, {"good.md", "--config", "limits.file-bytes=100"});
}

TEST_F(BadInput, HugeStandardInput) {
  const Ran ran = run({"-", "--config", "limits.file-bytes=100"}, kFaulty);
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error, HasSubstr("<stdin>: error: cannot be read: it has more than 100 bytes"));
}

TEST_F(BadInput, NamedPipe) {
  ASSERT_EQ(::mkfifo(folder_.path("pipe.md").c_str(), 0600), 0);
  expect_refused("pipe.md", "pipe.md: error: cannot be read: is not a regular file");
}

TEST_F(BadInput, Device) {
  expect_refused("/dev/zero", "/dev/zero: error: cannot be read: is not a regular file");
}

TEST_F(BadInput, UnreadableFile) {
  if (::geteuid() == 0) GTEST_SKIP() << "root reads everything";
  ::chmod(folder_.write("secret.md", "x").c_str(), 0);
  expect_refused("secret.md", "secret.md: error: cannot be read: permission denied");
}

TEST_F(BadInput, LinkLoops) {
  std::filesystem::create_directory(folder_.path("loop"));
  std::filesystem::create_symlink("..", folder_.path("loop/up"));
  std::filesystem::create_symlink("self.md", folder_.path("self.md"));
  folder_.write("loop/a.md", faultless());
  const Ran ran = run({"loop", "--output-format", "json"});
  EXPECT_EQ(json::parse(ran.out).at("files").size(), 1U);
  EXPECT_EQ(ran.exit_code, 0);
  expect_refused("self.md", "self.md: error: too many levels of symbolic links");
}

TEST_F(BadInput, WhatWouldNotParseInLinearTime) {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "> ";
  folder_.write("deep.md", deep + "x\n");
  expect_refused("deep.md", "deep.md: error: ");
}

TEST_F(BadInput, BrokenConfigurationOfSomeFiles) {
  folder_.write("other/pmlint.toml", "fial-on = \"error\"\n[rules]\nnope-nope = 1\n");
  folder_.write("other/a.md", kFaulty);
  const Ran ran = run({"other/a.md", "good.md", "other", "--output-format", "json"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(
      ran.error,
      HasSubstr("other/pmlint.toml:1:1: error: unknown key 'fial-on'; did you mean 'fail-on'?"));
  EXPECT_THAT(ran.error, HasSubstr("other/pmlint.toml:3:1: error: unknown rule 'nope-nope'"));
  EXPECT_THAT(ran.error,
              HasSubstr("other/a.md: note: is not checked, because its configuration has errors"));
  EXPECT_EQ(json::parse(ran.out).at("files").size(), 1U);
}

TEST_F(BadInput, BrokenConfigurationOnTheCommandLine) {
  folder_.write("x.toml", "fail-on = \n");
  const Ran ran = run({"good.md", "--config", "x.toml"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error, HasSubstr("x.toml:1:"));
  EXPECT_EQ(ran.out, "");
  EXPECT_THAT(run({"good.md", "--config", "gone.toml"}).error,
              HasSubstr("gone.toml: error: cannot read"));
  EXPECT_THAT(run({"good.md", "--config", "fial-on=note"}).error,
              HasSubstr("did you mean 'fail-on'?"));
  EXPECT_THAT(run({"good.md", "--preset", "minimall"}).error,
              HasSubstr("unknown preset 'minimall'; did you mean 'minimal'?"));
}

TEST_F(BadInput, UnreadablePlugins) {
  folder_.write("text.so", "no library\n");
  const Ran refused =
      run({"good.md", "--output-format", "concise", "--plugin", folder_.path("text.so")});
  EXPECT_EQ(refused.exit_code, 3);
  EXPECT_THAT(refused.error, HasSubstr("text.so"));
  EXPECT_THAT(refused.out, HasSubstr("good.md:30:3"));
  const Ran missing =
      run({"good.md", "--output-format", "concise", "--plugin", folder_.path("gone.so")});
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_THAT(missing.error, HasSubstr("gone.so"));
}

TEST_F(BadInput, AControlCharacterInANameDoesNotReachTheTerminal) {
  const Ran ran = run({"\x1B[31mred.md"});
  EXPECT_THAT(ran.error, testing::Not(HasSubstr("\x1B")));
  EXPECT_THAT(ran.error, HasSubstr("\\x1b[31mred.md: error: no such file"));
}

}  // namespace
}  // namespace pmlint::test
