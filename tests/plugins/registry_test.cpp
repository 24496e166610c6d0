// SPDX-License-Identifier: MIT
// What is refused, and in which words; what a refusal leaves behind.
#include "plugins/registry.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>

namespace pmlint::plugins {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

const std::string kLibraries = PMLINT_TEST_LIBRARIES;

struct Refusal {
  const char* library;
  const char* sentence;  // after the path
};
const Refusal kRefusals[] = {
    {"broken_magic.so", "is no pmlint plugin: its record has another magic number"},
    {"broken_major.so", "was built for plugin ABI 2, this pmlint speaks 1"},
    {"broken_minor.so", "needs plugin ABI 1.7, this pmlint has 1.2"},
    {"broken_size.so", "has an incomplete record"},
    {"broken_rules.so", "has an incomplete record: it has no rules"},
    {"broken_id.so", "has an incomplete record: rule 1 has no valid id"},
    {"broken_options.so",
     "has an incomplete record: rule 'broken-record': its options are no table"},
    {"no_symbol.so", "has no symbol pmlint_plugin: it is no pmlint plugin"},
    {"nothing.so", "does not exist"},
};

void PrintTo(const Refusal& refusal, std::ostream* out) { *out << refusal.library; }

class RefusalTest : public testing::TestWithParam<Refusal> {};
TEST_P(RefusalTest, IsASentence) {
  Registry registry;
  const std::string path = kLibraries + '/' + GetParam().library;
  EXPECT_EQ(registry.load(path), "plugin " + path + ' ' + GetParam().sentence);
  EXPECT_TRUE(registry.rules().empty());
}
INSTANTIATE_TEST_SUITE_P(Libraries, RefusalTest, testing::ValuesIn(kRefusals),
                         [](const testing::TestParamInfo<Refusal>& refusal) {
                           return fs::path(refusal.param.library).stem().string();
                         });

TEST(RegistryTest, AnUndefinedSymbolIsFoundOnLoading) {
  Registry registry;
  const auto refused = registry.load(kLibraries + "/undefined_symbol.so");
  ASSERT_TRUE(refused);
  EXPECT_THAT(*refused, HasSubstr("undefined_symbol.so cannot be loaded: undefined symbol: "));
  EXPECT_THAT(*refused, HasSubstr("acme_missing_function"));
}

// Files that are no library, made in a folder of the test's own.
class FilesTest : public testing::Test {
 protected:
  FilesTest() { fs::create_directories(folder_); }
  ~FilesTest() override { fs::remove_all(folder_); }
  std::string write(const std::string& name, const std::string& bytes) {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return (folder_ / name).string();
  }
  fs::path folder_ =
      fs::temp_directory_path() / ("pmlint_registry_test_" + std::to_string(getpid()));
  Registry registry_;
};

TEST_F(FilesTest, ATextFileIsNoLibrary) {
  const std::string path = write("text.so", "# not a library\n");
  EXPECT_EQ(registry_.load(path), "plugin " + path + " is no shared library");
}

TEST_F(FilesTest, AnEmptyFileIsNoLibrary) {
  const std::string path = write("empty.so", "");
  EXPECT_EQ(registry_.load(path), "plugin " + path + " is no shared library");
}

TEST_F(FilesTest, ACutLibraryIsRefused) {
  const auto refused = registry_.load(write("cut.so",
                                            "\x7F"
                                            "ELF\x02\x01\x01"));
  ASSERT_TRUE(refused);
  EXPECT_THAT(*refused, HasSubstr("cut.so cannot be loaded: file too short"));
}

TEST_F(FilesTest, AFolderIsNoLibrary) {
  EXPECT_EQ(registry_.load(folder_.string()), "plugin " + folder_.string() + " is a directory");
}

TEST_F(FilesTest, AnUnreadableLibraryIsRefused) {
  if (geteuid() == 0) GTEST_SKIP() << "root reads everything";
  const std::string path = write("closed.so", "x");
  fs::permissions(path, fs::perms::none);
  EXPECT_EQ(registry_.load(path), "plugin " + path + " cannot be read: permission denied");
}

TEST_F(FilesTest, ADirectoryIsLoadedByNameAndSaysWhatItRefuses) {
  fs::create_symlink(kLibraries + "/options.so", folder_ / "a.so");
  fs::create_symlink(kLibraries + "/misbehaving.so", folder_ / "c.so");
  write("b.so", "no library");
  write("notes.txt", "passed over");
  const auto refusals = registry_.load_directory(folder_.string());
  ASSERT_EQ(refusals.size(), 1U);
  EXPECT_THAT(refusals[0], HasSubstr("b.so is no shared library"));
  EXPECT_NE(lint::find_rule(registry_.rules(), "echo-options"), nullptr);
  EXPECT_NE(lint::find_rule(registry_.rules(), "bad-none"), nullptr);
}

TEST_F(FilesTest, AnEmptyOrMissingDirectoryIsNotSilent) {
  EXPECT_THAT(registry_.load_directory(folder_.string()),
              testing::ElementsAre("there are no rule packs in " + folder_.string()));
  const auto missing = registry_.load_directory((folder_ / "none").string());
  ASSERT_EQ(missing.size(), 1U);
  EXPECT_THAT(missing[0], HasSubstr("cannot be read: No such file or directory"));
}

TEST(RegistryTest, RulesAreSortedAndSayWhereTheyComeFrom) {
  Registry registry;
  ASSERT_EQ(registry.load(kLibraries + "/options.so"), std::nullopt);
  ASSERT_EQ(registry.load(kLibraries + "/misbehaving.so"), std::nullopt);
  const auto& rules = registry.rules();
  for (std::size_t i = 1; i < rules.size(); ++i) EXPECT_LT(rules[i - 1].id, rules[i].id);
  const lint::RuleInfo* rule = lint::find_rule(rules, "echo-options");
  ASSERT_NE(rule, nullptr);
  EXPECT_EQ(rule->plugin, "echo-options");
  EXPECT_EQ(rule->version, "2.1");
  EXPECT_EQ(rule->summary, "reports its options");
  EXPECT_EQ(rule->page, "# echo-options\n");
  EXPECT_TRUE(rule->enabled);
  EXPECT_FALSE(rule->mandatory);
}

TEST(RegistryTest, ADuplicateRuleIdRefusesTheWholePlugin) {
  Registry registry;
  ASSERT_EQ(registry.load(kLibraries + "/options.so"), std::nullopt);
  const std::string path = kLibraries + "/broken_twin.so";
  EXPECT_EQ(registry.load(path), "plugin " + path +
                                     " brings rule 'echo-options', which echo-options 2.1 already "
                                     "has");
  EXPECT_EQ(registry.rules().size(), 1U);
}

TEST(RegistryTest, TheSamePluginTwiceIsADuplicate) {
  Registry registry;
  ASSERT_EQ(registry.load(kLibraries + "/options.so"), std::nullopt);
  EXPECT_NE(registry.load(kLibraries + "/options.so"), std::nullopt);
}

TEST(RegistryTest, PacksAreFoundBesideTheProgram) {
  EXPECT_EQ(fs::path(pack_directory()).filename(), "pmlint");
  EXPECT_EQ(fs::path(pack_directory()).parent_path().filename(), "lib");
}

}  // namespace
}  // namespace pmlint::plugins
