// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "certain", .markdown = R"md(# Queue stopped on 4 May

## Timeline

- 10:00 UTC: it is probably caused by the network, the team thinks
- 10:20 UTC: the broker might have been overloaded

## Root cause

The broker ran out of file handles on May 4, because each retry opened a connection. Users may have seen errors.
The likelihood of a second failure is low, and retries are more likely to fail.
)md"},
    {.name = "labelled", .markdown = R"md(# Queue stopped

## Root cause

Hypothesis (unverified): it was probably caused by a leak of file handles; A-2 checks it.
)md"},
    {.name = "unknown", .markdown = R"md(# Queue stopped

## Root cause

The root cause is unknown. The leak was possibly introduced by build 812; the investigation goes on in OPS-12.
)md"},
    {.name = "guessed", .markdown = R"md(# Queue stopped

## Root cause

The broker ran out of file handles. This was likely introduced during the recent maintenance.
                                             ^^^^^^^^^^^^^^^^^ note: "likely introduced" leaves the cause open: confirm it, or call it a hypothesis and name the action that checks it
It seems that the limit was lowered, and the change might have caused the leak.
   ^^^^^^^^^^ note: "seems that" leaves the cause open: confirm it, or call it a hypothesis and name the action that checks it
                                                    ^^^^^^^^^^^^^^^^^ note: "might have caused" leaves the cause open: confirm it, or call it a hypothesis and name the action that checks it
)md"},
    {.name = "what_it_could_have_been", .markdown = R"md(# Queue stopped

## Root cause

The root cause could have been a disk error that stopped the broker.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "could have been a disk error" leaves the cause open: confirm it, or call it a hypothesis and name the action that checks it
)md"},
    {.name = "what_it_could_have_become", .markdown = R"md(# Queue stopped

## Root cause

The broker ran out of file handles on May 4, because each retry opened a connection.
It could have been a bigger failure of the broker, and it could have been an hour longer.
)md"},
    {.name = "one_of_several", .markdown = R"md(# Queue stopped

## Root cause

- Most likely (70 %): the broker ran out of file handles.
       ^^^^^^^^^^^^^ note: "likely (70 %)" leaves the cause open: confirm it, or call it a hypothesis and name the action that checks it
- Possible (30%): the disk of the broker was full.
- The broker ran out of file handles for most clients (70 %).
)md"},
    {.name = "in_the_summary", .markdown = R"md(# Queue stopped

## Summary

The queue stopped for an hour, probably because the broker ran out of file handles.
                               ^^^^^^^^^^^^^^^^ note: "probably because" leaves the cause open: confirm it, or call it a hypothesis and name the action that checks it
)md"},
};
PMLINT_RULE_TEST(HedgedCause, "hedged-cause", kCases)

}  // namespace
}  // namespace pmlint::test
