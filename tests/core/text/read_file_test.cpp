// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/text/source.hpp"

namespace pmlint::text {
namespace {

using testing::EndsWith;
using testing::HasSubstr;

constexpr std::uint64_t kPlenty = 1U << 20U;

class ReadFile : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (std::filesystem::temp_directory_path() / "pmlint-read-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string write(const std::string& name, const std::string& bytes) {
    const std::string path = (folder_ / name).string();
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

  std::filesystem::path folder_;
};

TEST_F(ReadFile, GivesTheBytesAsTheyAre) {
  for (const std::string& bytes :
       {std::string(), std::string("a\r\nb\0c\xFF", 7), std::string(300000, 'x')}) {
    const auto read = read_file(write("a.md", bytes), kPlenty);
    ASSERT_TRUE(read.ok()) << read.error();
    EXPECT_EQ(*read, bytes);
  }
}

TEST_F(ReadFile, NamesThePathAndTheReason) {
  const auto missing = read_file((folder_ / "missing.md").string(), kPlenty);
  ASSERT_FALSE(missing.ok());
  EXPECT_THAT(missing.error(), HasSubstr("missing.md: no such file or directory"));

  const auto folder = read_file(folder_.string(), kPlenty);
  ASSERT_FALSE(folder.ok());
  EXPECT_THAT(folder.error(), EndsWith(": is a directory"));
}

TEST_F(ReadFile, DoesNotWaitForAPipe) {
  const std::string path = (folder_ / "pipe").string();
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  const auto pipe = read_file(path, kPlenty);
  ASSERT_FALSE(pipe.ok());
  EXPECT_THAT(pipe.error(), EndsWith(": is not a regular file"));
}

TEST_F(ReadFile, RefusesWhatIsTooLargeWithBothSizes) {
  const std::string path = write("large.md", std::string(101, 'x'));
  EXPECT_TRUE(read_file(path, 101).ok());
  const auto large = read_file(path, 100);
  ASSERT_FALSE(large.ok());
  EXPECT_THAT(large.error(), EndsWith("large.md: the file has 101 bytes, the limit is 100"));
}

}  // namespace
}  // namespace pmlint::text
