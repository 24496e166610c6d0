// SPDX-License-Identifier: MIT
// What is staged, and what a revision brought: against repositories that git itself made.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "cli/git/deadline.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Lines = std::vector<std::string>;

class Git : public Cli {
 protected:
  Git() {
    std::filesystem::remove_all(folder_.path(".git"));
    git({"init", "-q", "-b", "main"});
  }

  void git(const Lines& arguments) const {
    Lines all = {"-C", folder_.path(),
                 "-c", "user.name=A",
                 "-c", "user.email=a@example.org",
                 "-c", "core.hooksPath=/dev/null"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const Ran ran =
        run_program("/usr/bin/git", all, {folder_.path(), {}, {"HOME=" + folder_.path()}});
    ASSERT_EQ(ran.exit_code, 0) << testing::PrintToString(arguments) << ran.out << ran.error;
  }
  void commit(const std::string& message) const {
    git({"add", "-A"});
    git({"commit", "-q", "-m", message});
  }
  // "a.md:30:3" of each finding that is told.
  [[nodiscard]] Lines told(Lines arguments) const {
    arguments.insert(arguments.begin(), {"check", "--output-format", "concise"});
    Lines places;
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.error, "");
    std::istringstream stream(ran.out);
    for (std::string line; std::getline(stream, line);) {
      places.push_back(line.substr(0, line.find(": ")) + line.substr(line.rfind(' ')));
    }
    return places;
  }
  [[nodiscard]] Lines shown(Lines arguments) const {
    arguments.insert(arguments.begin(), {"check", "--show-files"});
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.exit_code, 0) << ran.error;
    Lines lines;
    std::istringstream stream(ran.out);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
  }
};

constexpr const char* kBlame = "\nSam was careless.\n";

TEST_F(Git, StagedChecksWhatIsStagedAndTellsWhatItBrought) {
  folder_.write("docs/a.md", kFaulty);
  folder_.write("docs/b.md", kFaulty);
  commit("first");
  EXPECT_THAT(told({"--staged"}), IsEmpty());
  folder_.write("docs/a.md", std::string(kFaulty) + kBlame);
  folder_.write("docs/new.md", kFaulty);
  folder_.write("docs/note.txt", kFaulty);
  git({"add", "docs/a.md", "docs/new.md", "docs/note.txt"});
  folder_.write("docs/a.md", "nothing left");
  folder_.write("docs/b.md", std::string(kFaulty) + kBlame);

  EXPECT_THAT(shown({"--staged"}), ElementsAre("docs/a.md", "docs/new.md"));
  EXPECT_THAT(told({"--staged", "docs/a.md"}), ElementsAre("docs/a.md:39:9 [blame-language]"));
  EXPECT_THAT(told({"--staged", "docs/b.md"}), IsEmpty()) << "named, and as it is in the index";
  const Lines of_new = told({"--staged", "docs/new.md"});
  EXPECT_EQ(of_new, told({"docs/new.md"})) << "a new document is told of as a whole";
  EXPECT_EQ(told({"--staged"}).size(), of_new.size() + 1);
  EXPECT_EQ(told({"--staged", "docs"}).size(), of_new.size() + 1);
  EXPECT_EQ(run({"--staged", "--fail-on", "warning", "docs/a.md"}).exit_code, 1);
  // From a folder below, paths are those of that folder.
  const Ran below = run_program(PMLINT_PROGRAM, {"check", "--staged", "--show-files"},
                                {folder_.path("docs"), {}, {}});
  EXPECT_EQ(below.out, "a.md\nnew.md\n");
}

TEST_F(Git, BeforeTheFirstCommitEverythingIsNew) {
  folder_.write("a.md", kFaulty);
  git({"add", "a.md"});
  EXPECT_EQ(told({"--staged"}), told({"a.md"}));
  EXPECT_EQ(run({"--new-from-rev", "HEAD"}).exit_code, 2);
}

TEST_F(Git, TheScoreIsThatOfTheWholeDocument) {
  folder_.write("a.md", kFaulty);
  commit("first");
  const json whole = json::parse(run({"a.md", "--output-format", "json"}).out).at("files")[0];
  const json fresh =
      json::parse(run({"--new-from-rev", "HEAD", "--output-format", "json"}).out).at("files")[0];
  EXPECT_EQ(fresh.at("score"), whole.at("score"));
  for (const json& one : fresh.at("diagnostics")) {
    EXPECT_EQ(one.at("baseline_state"), "unchanged");
  }
}

TEST_F(Git, NewFromARevisionOrFromWhereABranchParted) {
  folder_.write("a.md", kFaulty);
  commit("first");
  git({"checkout", "-q", "-b", "topic"});
  folder_.write("a.md", std::string(kFaulty) + kBlame);
  folder_.write("new.md", kFaulty);
  commit("second");
  git({"checkout", "-q", "main"});
  folder_.write("a.md", std::string(kFaulty) + "\nMore.\n\nOf it.\n");
  commit("third");
  git({"checkout", "-q", "topic"});
  for (const Lines& since :
       {Lines{"--new-from-merge-base", "main"}, {"--new-from-rev", "HEAD~1"}}) {
    Lines arguments = since;
    arguments.emplace_back("a.md");
    EXPECT_THAT(told(arguments), ElementsAre("a.md:39:9 [blame-language]")) << since[0];
  }
  EXPECT_EQ(told({"--new-from-merge-base", "main", "new.md"}), told({"new.md"}));
  EXPECT_THAT(told({"--new-from-rev", "HEAD"}), IsEmpty());
  // Work tree: what is not committed counts, in files that git does not know too.
  folder_.write("a.md", std::string(kFaulty) + "\nTom is to blame.\n" + kBlame);
  folder_.write("unknown.md", kFaulty);
  EXPECT_THAT(told({"--new-from-rev", "HEAD", "a.md"}), ElementsAre("a.md:39:1 [blame-language]"));
  EXPECT_EQ(told({"--new-from-rev", "HEAD", "unknown.md"}).size(), told({"unknown.md"}).size());
}

TEST_F(Git, LineEndsAndNamesMakeNothingNew) {
  folder_.write("a.md", kFaulty);
  folder_.write("b.md", faultless());
  commit("first");
  std::string crlf = kFaulty;
  for (std::size_t at = 0; (at = crlf.find('\n', at)) != std::string::npos; at += 2) {
    crlf.insert(at, "\r");
  }
  folder_.write("a.md", crlf);
  EXPECT_THAT(told({"--new-from-rev", "HEAD", "a.md"}), IsEmpty());
  folder_.write("a.md", std::string(kFaulty) + kBlame);
  git({"mv", "a.md", "moved.md"});
  git({"add", "-A"});
  EXPECT_THAT(told({"--staged"}), ElementsAre("moved.md:39:9 [blame-language]"));
  EXPECT_THAT(told({"--new-from-rev", "HEAD", "moved.md"}),
              ElementsAre("moved.md:39:9 [blame-language]"));
}

TEST_F(Git, AFindingAboutTheWholeDocumentComesWithANewDocumentOnly) {
  folder_.write("a.md", faultless());
  commit("first");
  std::string text = faultless();
  text.replace(0, text.find('\n'), "# Search API returned errors for 30 minutes");
  folder_.write("a.md", text);
  folder_.write("new.md", "# Another title\n" + text.substr(text.find('\n')));
  git({"add", "-A"});
  EXPECT_THAT(run({"a.md", "--output-format", "concise"}).out, HasSubstr("severity-missing"));
  EXPECT_THAT(told({"--staged", "a.md"}), IsEmpty());
  EXPECT_THAT(told({"--staged", "new.md"}), testing::Contains("new.md:1:3 [severity-missing]"));
}

TEST_F(Git, ALineThatAFindingIsRelatedToBringsIt) {
  folder_.write("a.md", faultless());
  commit("first");
  std::string text = faultless();
  text.replace(text.find("- 10:30 UTC: build"), 18, "- 11:50 UTC: build");
  folder_.write("a.md", text);
  EXPECT_THAT(told({"--new-from-rev", "HEAD", "a.md"}),
              testing::Contains(HasSubstr("timeline-duration-mismatch")));
}

TEST_F(Git, ExcludesAndIgnoreFilesHoldForWhatIsStaged) {
  for (const char* name : {"a.md", "drafts/a.md", "own/a.md", "node_modules/a.md", ".x/a.md"}) {
    folder_.write(name, kFaulty);
  }
  folder_.write("pmlint.toml", "exclude = [\"drafts\"]\n");
  folder_.write(".pmlintignore", "own/\n");
  git({"add", "-A"});
  EXPECT_THAT(shown({"--staged"}), ElementsAre("a.md"));
  EXPECT_THAT(shown({"--staged", "drafts/a.md"}), ElementsAre("drafts/a.md"));
}

TEST_F(Git, WhatCannotBeDoneIsSaid) {
  folder_.write("a.md", kFaulty);
  commit("first");
  const auto refused = [this](Lines arguments, const std::string& why) {
    const Ran ran = run(std::move(arguments));
    EXPECT_EQ(ran.exit_code, 2) << ran.out;
    EXPECT_THAT(ran.error, HasSubstr(why));
  };
  refused({"--new-from-rev", "gone"}, "cannot find the revision 'gone'");
  refused({"--new-from-merge-base", "gone"}, "cannot find where 'gone' and HEAD parted");
  refused({"--new-from-rev", "HEAD", "--new-from-merge-base", "main"}, "only one of");
  refused({"--staged", "-"}, "standard input is not staged");
  refused({"--staged", "gone.md"}, "gone.md: error: is not in the index");
  refused({"--staged", "/etc/passwd"}, "lies outside the repository");
  folder_.write("unknown.md", kFaulty);
  refused({"--staged", "unknown.md"}, "unknown.md: error: is not in the index");
  folder_.write(".git/config", "[core]\n\tbare = true\n");
  refused({"--staged"}, "the repository is bare");
  folder_.write(".git/config", "[core\n");
  refused({"--staged"}, "cannot open the repository: ");
  std::filesystem::remove_all(folder_.path(".git"));
  refused({"--staged"}, "there is no git repository here or in a folder above");
}

TEST_F(Git, ABrokenRepositoryIsAnErrorAndNothingElse) {
  folder_.write("a.md", kFaulty);
  commit("first");
  folder_.write("a.md", std::string(kFaulty) + kBlame);
  git({"add", "-A"});
  const std::string index = folder_.read(".git/index");
  for (const std::string& broken :
       {std::string("no index"), index.substr(0, index.size() / 2), std::string(1000, '\xFF')}) {
    folder_.write(".git/index", broken);
    const Ran ran = run({"--staged"});
    EXPECT_EQ(ran.exit_code, 2) << ran.out;
    EXPECT_THAT(ran.error, HasSubstr("pmlint: error: "));
  }
  folder_.write(".git/index", index);
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(folder_.path(".git/objects"))) {
    if (!entry.is_regular_file()) continue;
    std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
    std::ofstream(entry.path()) << "no object";
  }
  const Ran ran = run({"--staged"});
  EXPECT_EQ(ran.exit_code, 2) << ran.out;
}

TEST(Deadline, EndsTheProgramWithASentence) {
  const auto wait = [] {
    const cli::Deadline deadline(std::chrono::milliseconds(50));
    for (;;) ::pause();
  };
  EXPECT_EXIT(wait(), testing::ExitedWithCode(2),
              "pmlint: error: the git repository cannot be read");
  { const cli::Deadline deadline(std::chrono::milliseconds(20)); }
  ::usleep(60'000);  // one that is over ends nothing
}

// Hooks, filters, diff drivers, fsmonitor: each would leave a file.
TEST_F(Git, NothingOfARepositoryIsRun) {
  folder_.write("a.md", kFaulty);
  commit("first");
  const std::string trap =
      folder_.write("trap", "#!/bin/sh\ntouch \"" + folder_.path("sprung") + "\"\ncat\n");
  std::filesystem::permissions(trap, std::filesystem::perms::owner_all);
  for (const char* hook : {"pre-commit", "fsmonitor-watchman", "post-index-change"}) {
    std::filesystem::create_directories(folder_.path(".git/hooks"));
    std::filesystem::copy_file(trap, folder_.path(std::string(".git/hooks/") + hook));
  }
  folder_.write("a.md", std::string(kFaulty) + kBlame);
  git({"add", "a.md"});
  folder_.write(".gitattributes", "*.md filter=evil diff=evil merge=evil\n");
  folder_.write(".git/config", "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = " + trap +
                                   "\n\tsshCommand = " + trap + "\n\tpager = " + trap +
                                   "\n[filter \"evil\"]\n\tclean = " + trap +
                                   "\n\tsmudge = " + trap + "\n\tprocess = " + trap +
                                   "\n\trequired = true\n[diff \"evil\"]\n\ttextconv = " + trap +
                                   "\n\tcommand = " + trap + "\n[diff]\n\texternal = " + trap +
                                   "\n");
  EXPECT_THAT(told({"--staged"}), ElementsAre("a.md:39:9 [blame-language]"));
  EXPECT_THAT(told({"--new-from-rev", "HEAD", "a.md"}), ElementsAre("a.md:39:9 [blame-language]"));
  EXPECT_FALSE(std::filesystem::exists(folder_.path("sprung")));
}

TEST_F(Git, ARepositoryOfSomebodyElseIsExplained) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give a folder away";
  folder_.write("a.md", kFaulty);
  commit("first");
  for (const char* name : {"", ".git"}) {
    ASSERT_EQ(::chown(folder_.path(name).c_str(), 12345, 12345), 0);
  }
  const Ran ran = run({"--staged"}, {}, {"HOME=" + folder_.path()});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.error, AllOf(HasSubstr("belongs to another user"),
                               HasSubstr("git config --global --add safe.directory")));
}

TEST_F(Git, TheIndexOfACommitInProgressIsMeant) {
  folder_.write("a.md", kFaulty);
  commit("first");
  folder_.write("a.md", std::string(kFaulty) + kBlame);
  std::filesystem::copy_file(folder_.path(".git/index"), folder_.path(".git/next-index"));
  const Lines add = {"-C", folder_.path(), "add", "a.md"};
  const std::string own_index = "GIT_INDEX_FILE=" + folder_.path(".git/next-index");
  ASSERT_EQ(run_program("/usr/bin/git", add, {folder_.path(), {}, {own_index}}).exit_code, 0);
  EXPECT_THAT(told({"--staged"}), IsEmpty());
  const Ran ran = run({"--staged", "--output-format", "concise"}, {}, {own_index});
  EXPECT_THAT(ran.out, HasSubstr("a.md:39:9: "));
}

TEST_F(Git, StagedIsTheSameForAnyNumberOfThreads) {
  for (int i = 0; i < 40; ++i) folder_.write("d/" + std::to_string(i) + ".md", kFaulty);
  commit("first");
  for (int i = 0; i < 40; i += 2) {
    folder_.write("d/" + std::to_string(i) + ".md", std::string(kFaulty) + kBlame);
  }
  git({"add", "-A"});
  const std::string one = run({"--staged", "-j", "1"}).out;
  EXPECT_THAT(one, HasSubstr("20 files checked"));
  EXPECT_EQ(run({"--staged", "-j", "8"}).out, one);
}

// A start that reads the root certificates of the machine takes three times as long.
TEST_F(Git, NoCertificatesAreRead) {
  folder_.write("a.md", kFaulty);
  git({"add", "-A"});
  const Ran ran = run({"--staged"}, {}, {"LD_DEBUG=bindings"});
  const std::string reading = "normal symbol `mbedtls_x509_crt_parse_file'";
  if (ran.error.find(reading) == std::string::npos) {
    GTEST_SKIP() << "libgit2 is built on another library for connections";
  }
  EXPECT_THAT(ran.error, testing::ContainsRegex("lib/pmlint-git.so [^\n]*" + reading));
}

}  // namespace
}  // namespace pmlint::test
