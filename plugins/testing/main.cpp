// SPDX-License-Identifier: MIT
// pmlint-rule-test --plugin LIBRARY... FILE...: runs the cases of rule test files. A rule author's
// CMakeLists.txt calls it through pmlint_add_plugin_tests().
// Exit: 0 all hold; 1 some do not; 2 a file or a library cannot be used.
#include <fmt/core.h>

#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/source.hpp"
#include "plugins/registry.hpp"
#include "plugins/testing/rule_file.hpp"

namespace {

using namespace pmlint;

constexpr std::uint64_t kLargestFile = 10U << 20U;

int unusable(std::string_view why) {
  fmt::print(stderr, "pmlint-rule-test: {}\n", why);
  return 2;
}

// Prints what does not hold; true when all of the case does.
bool holds(const plugins::Registry& registry, const std::string& path,
           const plugins::NamedCase& named) {
  const plugins::CaseResult result = plugins::run_case(registry, named.rule_case);
  std::string text;
  for (const std::string& error : result.errors) text += error + '\n';
  for (const plugins::Comparison& comparison : result.comparisons) {
    if (comparison.expected == comparison.actual) continue;
    text += fmt::format("the {} differ (- expected, + actual)\n{}", comparison.what,
                        plugins::difference(comparison.expected, comparison.actual));
  }
  if (!text.empty()) fmt::print("{}:{}: {}\n{}", path, named.line, named.name, text);
  return text.empty();
}

int run(const std::vector<std::string>& arguments) {
  plugins::Registry registry;
  std::vector<std::string> files;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] != "--plugin") {
      files.push_back(arguments[i]);
    } else if (++i == arguments.size()) {
      return unusable("--plugin needs the path of a library");
    } else if (const auto refused = registry.load(arguments[i])) {
      return unusable(*refused);
    }
  }
  if (files.empty()) return unusable("no test file given");
  std::size_t cases = 0;
  std::size_t failed = 0;
  for (const std::string& path : files) {
    const text::Result<std::string> bytes = text::read_file(path, kLargestFile);
    if (!bytes) return unusable(bytes.error());
    const auto read = plugins::read_rule_file(*bytes);
    if (!read) return unusable(path + ": " + read.error());
    if (read->empty()) return unusable(path + " has no case: write a block 'check RULE'");
    for (const plugins::NamedCase& named : *read) {
      ++cases;
      if (!holds(registry, path, named)) ++failed;
    }
  }
  fmt::print("{} of {} cases hold\n", cases - failed, cases);
  return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(std::vector<std::string>(argv + 1, argv + argc));
  } catch (const std::exception& error) {
    return unusable(error.what());
  }
}
