// SPDX-License-Identifier: MIT
// Runs a command some times and prints a line for each: wall seconds, CPU seconds (user and system),
// peak memory in KB, exit code (or -signal). A program of its own because a child begins with the
// peak memory of the process that spawned it, and with a script as parent that is the script's.
// A child is ended (-SIGXCPU) when it used ten seconds of CPU.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

// False when the command cannot be started.
bool run_once(char** command) {
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&quiet, fd, "/dev/null", O_RDWR, 0);
  }
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  const int failed = posix_spawn(&child, command[0], &quiet, nullptr, command, environ);
  int status = 0;
  rusage usage{};
  const bool ran = failed == 0 && wait4(child, &status, 0, &usage) == child;
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  posix_spawn_file_actions_destroy(&quiet);
  if (!ran) return false;
  std::printf("%.6f %.6f %ld %d\n", wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
              usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: bench_spawn TIMES COMMAND [ARGUMENT...]\n", stderr);
    return 2;
  }
  const rlimit ten_seconds{10, 10 + 1};
  setrlimit(RLIMIT_CPU, &ten_seconds);  // children inherit it
  for (int left = std::atoi(argv[1]); left > 0; --left) {
    if (!run_once(argv + 2)) {
      std::perror(argv[2]);
      return 1;
    }
  }
  return 0;
}
