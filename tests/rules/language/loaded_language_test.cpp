// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "plain", .markdown = R"md(## Root cause

Clear the cache; the just-in-time compiler had just restarted. The error is clearly logged, and it can be seen more
clearly in the graph. The natural disaster plan and disaster recovery were not needed. The prompt of the shell hung.
OUTAGE BEGINS. HTTP and SQL are fine! In the course of the day it grew. A simple query ran for just a minute.
The connections were not promptly released, and the tests were not thoroughly reviewed. `a!!`
)md"},
    {.name = "plans", .markdown = R"md(## Action items

- Conduct thorough testing and notify the team promptly
- Obviously wrong values are rejected
)md"},
    {.name = "quoted", .markdown = R"md(## Impact

A user called it "ridiculous!!!" and 'an obviously broken page'.
)md"},
    {.name = "hindsight", .markdown = R"md(## Root cause

The value was obviously wrong. Clearly, it came from staging. Of course the pool was exhausted.
              ^^^^^^^^^ note: "obviously" is clear only in hindsight: say what could be seen at the time
                               ^^^^^^^ note: "Clearly" is clear only in hindsight: say what could be seen at the time
                                                              ^^^^^^^^^ note: "Of course" is clear only in hindsight: say what could be seen at the time
)md"},
    {.name = "drama", .markdown = R"md(## Impact

The page took a minute, which is ridiculous. It was a disaster. We can't believe it!!!
                                 ^^^^^^^^^^ note: "ridiculous" is an opinion: give the number or the fact behind it
                                                      ^^^^^^^^ note: "disaster" is an opinion: give the number or the fact behind it
                                                                         ^^^^^^^ note: "believe" is an opinion: give the number or the fact behind it
                                                                                   ^^^ note: "!!!" is an opinion: let the facts speak
)md"},
    {.name = "praise", .markdown = R"md(## Resolution

The rule was corrected promptly. The team swiftly identified it and conducted thorough testing.
                       ^^^^^^^^ note: "promptly" praises the response: give the time it took or what was checked
                                          ^^^^^^^^^^^^^^^^^^ note: "swiftly identified" praises the response: give the time it took or what was checked
                                                                              ^^^^^^^^^^^^^^^^ note: "thorough testing" praises the response: give the time it took or what was checked
We just had to restart it, thanks to the swift response.
   ^^^^^^^^^^^ note: "just had to" makes little of the work: say what it takes
                                         ^^^^^^^^^^^^^^ note: "swift response" praises the response: give the time it took or what was checked
)md"},
};
PMLINT_RULE_TEST(LoadedLanguage, "loaded-language", kCases)

}  // namespace
}  // namespace pmlint::test
