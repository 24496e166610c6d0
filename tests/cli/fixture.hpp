// SPDX-License-Identifier: MIT
// A folder with documents, and the program run in it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/support/program.hpp"
#include "tests/support/temporary_folder.hpp"

namespace pmlint::test {

// A postmortem with honest faults: no owner on its two tasks, and nothing else that is an error.
inline constexpr const char* kFaulty = R"md(# Search API returned errors for 30 minutes (SEV-2)

## Summary

On 2024-05-02 from 10:00 to 10:30 UTC (30 minutes) a third of the users of the search API saw errors.

## Impact

About 41,000 search requests failed with status 503, a third of all that were sent
([graph](https://graphs.example.org/503)).

## Timeline

- 10:00 UTC: errors begin with the deploy of build 812
- 10:05 UTC: the error rate alert pages the on-call engineer
- 10:20 UTC: the connection pool is identified as the cause
- 10:30 UTC: build 812 is rolled back and the service is restored

## Root cause

Build 812 lowered `max_connections` from 200 to 10, because the value was copied from the settings of
the test environment. The pool was exhausted at 10:00, and new requests waited until they timed out.

## Resolution

Build 812 was rolled back, which set `max_connections` to 200 again.

## Action items

- Reject a pool size under 50 in the configuration check
- Page when requests wait longer than 2 seconds for a connection

## Lessons learned

The alert worked well; the rollback took two minutes, and we were lucky that traffic was low.

Written by Ines Moreau
)md";

// The same without its faults.
inline std::string faultless() {
  std::string text = kFaulty;
  for (const auto& [item, owner] : {std::pair{"configuration check\n", " (owner: @ines)"},
                                    {"for a connection\n", " (owner: @tom)"}}) {
    text.insert(text.find(item) + std::string(item).size() - 1, owner);
  }
  return text;
}

class Cli : public testing::Test {
 protected:
  Cli() { folder_.write(".git/HEAD", ""); }

  [[nodiscard]] Ran run(std::vector<std::string> arguments, std::string_view input = {},
                        std::vector<std::string> environment = {}) const {
    return run_program(PMLINT_PROGRAM, arguments, {folder_.path(), input, std::move(environment)});
  }
  // The exit code alone, with what it said if it is another.
  void expect_exit(int code, const std::vector<std::string>& arguments,
                   std::string_view input = {}) const {
    const Ran ran = run(arguments, input);
    EXPECT_EQ(ran.exit_code, code) << testing::PrintToString(arguments) << '\n'
                                   << ran.out << ran.error;
  }
  TemporaryFolder folder_;
};

}  // namespace pmlint::test
