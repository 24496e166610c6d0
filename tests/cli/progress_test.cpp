// SPDX-License-Identifier: MIT
// Progress with a clock that the test turns, and the program at a terminal that the test holds.
#include "cli/progress.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include "cli/ordered_work.hpp"

namespace pmlint::cli {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;
using testing::Not;

class ProgressTest : public testing::Test {
 protected:
  [[nodiscard]] Progress::Terminal terminal() {
    return {[this] { return now_; }, [this](std::string_view text) { written_ += text; }};
  }
  // What has been written since the last call.
  std::string written() { return std::exchange(written_, {}); }

  Progress::Clock::time_point now_;
  std::string written_;
};

constexpr const char* kGone = "\r\x1b[K";

TEST_F(ProgressTest, IsOneLineThatIsRewrittenAndGoes) {
  {
    Progress progress(terminal());
    progress.step(1, 9);
    now_ += milliseconds(499);
    progress.step(2, 9);
    EXPECT_EQ(written(), "");
    now_ += milliseconds(1);
    progress.step(3, 9);
    EXPECT_EQ(written(), "\r\x1b[K3 of 9 files");
    now_ += milliseconds(99);
    progress.step(4, 9);
    EXPECT_EQ(written(), "");
    now_ += milliseconds(1);
    progress.step(5, 9);
    EXPECT_EQ(written(), "\r\x1b[K5 of 9 files");
    progress.hide();
    EXPECT_EQ(written(), kGone);
    progress.hide();
    EXPECT_EQ(written(), "");
    now_ += milliseconds(100);
    progress.step(6, 9);
    (void)written();
  }
  EXPECT_EQ(written(), kGone);
}

TEST_F(ProgressTest, NeverStandsInALineOfTheReport) {
  Progress progress(terminal());
  now_ += milliseconds(600);
  progress.step(1, 9);
  (void)written();
  progress.make_way("a line\nand a ha");
  EXPECT_EQ(written(), kGone);
  now_ += milliseconds(600);
  progress.step(2, 9);
  EXPECT_EQ(written(), "");
  progress.make_way("lf\n");
  progress.step(3, 9);
  EXPECT_EQ(written(), "\r\x1b[K3 of 9 files");
}

TEST_F(ProgressTest, WithoutATerminalThereIsNone) {
  Progress progress(std::nullopt);
  progress.step(1, 9);
  progress.make_way("text");
  progress.hide();
}

TEST_F(ProgressTest, CountsWhatManyThreadsDo) {
  Progress progress(terminal());
  now_ += milliseconds(600);
  OrderedWork<std::size_t> work(
      200, 4, [](std::size_t first, std::size_t) { return std::vector<std::size_t>(1, first); });
  std::size_t done = 0;
  while (work.next()) {
    now_ += milliseconds(100);
    progress.step(++done, 200);
  }
  EXPECT_EQ(done, 200U);
  EXPECT_THAT(written(), testing::StartsWith("\r\x1b[K1 of 200 files\r\x1b[K2 of 200 files"));
}

// Runs the program on a small document and on what the test types after `pause`; gives everything that
// the terminal showed.
std::string shown(milliseconds pause, const char* option, const char* variable) {
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
  if (child == 0) {
    ::unsetenv("CI");
    ::setenv("TERM", "xterm", 1);
    if (variable != nullptr) ::setenv(variable, "1", 1);
    ::alarm(60);
    ::chdir(PMLINT_SOURCE_DIR "/examples");
    ::execl(PMLINT_PROGRAM, PMLINT_PROGRAM, "check", "--isolated", "-j1", option,
            "search-index-stall.md", "-", "checkout-outage.md", nullptr);
    ::_exit(127);
  }
  if (child < 0) return "no terminal";
  std::this_thread::sleep_for(pause);
  constexpr std::string_view kTyped = "# Notes\n\x04";  // and the end of the text
  std::string text;
  if (::write(terminal, kTyped.data(), kTyped.size()) > 0) {
    char piece[4096];
    for (ssize_t n = 0; (n = ::read(terminal, piece, sizeof piece)) > 0;) {
      text.append(piece, static_cast<std::size_t>(n));
    }
  }
  ::close(terminal);
  ::waitpid(child, nullptr, 0);
  return text;
}

constexpr milliseconds kLongestPause{40000};

TEST(ProgressAtATerminal, IsShownInALongRunAndIsGoneBeforeTheReport) {
  // On a busy machine the program takes its time to begin: then the test types later.
  std::string text;
  std::size_t line = std::string::npos;
  for (milliseconds pause{1000}; line == std::string::npos && pause < kLongestPause; pause *= 4) {
    text = shown(pause, "--color=never", nullptr);
    line = text.find("\r\x1b[K2 of 3 files");
  }
  ASSERT_NE(line, std::string::npos) << text;
  const std::size_t gone = text.find("\r\x1b[K", line + 5);
  EXPECT_LT(gone, text.find("1 file checked")) << text;
  EXPECT_EQ(text.find(" of 3 files", gone), std::string::npos) << text;
  EXPECT_THAT(shown(milliseconds(700), "-q", nullptr), Not(HasSubstr(" of 3 files")));
  EXPECT_THAT(shown(milliseconds(700), "--color=never", "CI"), Not(HasSubstr(" of 3 files")));
}

}  // namespace
}  // namespace pmlint::cli
