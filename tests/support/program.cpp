// SPDX-License-Identifier: MIT
// Input and output go through files, so that no pipe can fill up.
#include "tests/support/program.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "tests/support/temporary_folder.hpp"

namespace pmlint::test {
namespace {

constexpr unsigned kLongest = 60;  // seconds

// In the child: nothing but system calls between fork and exec.
[[noreturn]] void become(const std::vector<char*>& arguments, const std::vector<char*>& environment,
                         const char* folder, const char* in, const char* out, const char* error) {
  const int files[] = {::open(in, O_RDONLY), ::open(out, O_WRONLY | O_CREAT | O_TRUNC, 0600),
                       ::open(error, O_WRONLY | O_CREAT | O_TRUNC, 0600)};
  for (int i = 0; i < 3; ++i) ::dup2(files[i], i);
  for (const int file : files) ::close(file);
  if (*folder != '\0' && ::chdir(folder) != 0) ::_exit(126);
  ::alarm(kLongest);
  ::execve(arguments[0], arguments.data(), environment.data());
  ::_exit(127);
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> result;
  for (std::string& one : strings) result.push_back(one.data());
  result.push_back(nullptr);
  return result;
}

}  // namespace

Ran run_program(const std::string& program, const std::vector<std::string>& arguments,
                const Place& place) {
  const TemporaryFolder folder;
  const std::string in = folder.write("in", place.input);
  const std::string out = folder.path("out");
  const std::string error = folder.path("error");
  std::vector<std::string> words = {program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment;
  for (char** one = environ; *one != nullptr; ++one) environment.emplace_back(*one);
  environment.insert(environment.begin(), place.environment.begin(), place.environment.end());
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> envp = pointers(environment);

  const pid_t child = ::fork();
  if (child == 0) become(argv, envp, place.folder.c_str(), in.c_str(), out.c_str(), error.c_str());
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) != child) {
    ADD_FAILURE() << "cannot run " << program;
    return {};
  }
  Ran ran{folder.read("out"), folder.read("error"), 0};
  ran.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  EXPECT_NE(ran.exit_code, -SIGALRM) << "it ran longer than a minute";
  EXPECT_NE(ran.exit_code, 127) << "there is no " << program;
  return ran;
}

}  // namespace pmlint::test
