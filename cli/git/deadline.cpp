// SPDX-License-Identifier: MIT
#include "cli/git/deadline.hpp"

#include <csignal>
#include <string_view>

#include <sys/time.h>
#include <unistd.h>

namespace pmlint::cli {
namespace {

// In a signal handler: nothing but system calls.
extern "C" void give_up(int /*signal*/) {
  constexpr std::string_view kSentence =
      "pmlint: error: the git repository cannot be read in 10 seconds; git fsck tells whether it "
      "is "
      "damaged\n";
  [[maybe_unused]] const ssize_t ignored =
      ::write(STDERR_FILENO, kSentence.data(), kSentence.size());
  ::_exit(2);
}

void set_timer(std::chrono::milliseconds length) {
  struct itimerval timer {};
  timer.it_value.tv_sec = length.count() / 1000;
  timer.it_value.tv_usec = length.count() % 1000 * 1000;
  ::setitimer(ITIMER_REAL, &timer, nullptr);
}

}  // namespace

Deadline::Deadline(std::chrono::milliseconds length) {
  struct sigaction action {};
  action.sa_handler = give_up;
  ::sigaction(SIGALRM, &action, nullptr);
  set_timer(length);
}

Deadline::~Deadline() { set_timer(std::chrono::milliseconds(0)); }

}  // namespace pmlint::cli
