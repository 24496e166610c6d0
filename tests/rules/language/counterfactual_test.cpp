// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "machines", .markdown = R"md(## Root cause

The pod failed to start, the request failed, and the deploy failed to complete. The limit should have been 100.
The retry could have caused the duplicate. A user could have concluded that the order was lost.
The key could have been used for calls by strangers, and the log could have been seen by anybody.
An attacker would have been able to read it. New accounts could be created again.
The job did not notice the change, and the alert did not fire. The routes were intended for staging.
If only one replica is left, the cluster is read-only. The team had been paged. He did not have access.
)md"},
    {.name = "attempts", .markdown = R"md(## Timeline

- 10:00 UTC: the team failed to reproduce the error
- 10:10 UTC: the engineer could not connect and did not find the cause
)md"},
    {.name = "plans", .markdown = R"md(## Action items

- The database should reject such requests; this should have been tested before
- The team should have a runbook

## What could have gone better

It went well.
)md"},
    {.name = "quoted", .markdown = R"md(## Root cause

The customer wrote "you should have rolled back". Set `should have been caught` to true.

> We should have known.
)md"},
    {.name = "people", .markdown = R"md(## Timeline

- 10:05 UTC: On-call should have rolled back
             ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "On-call should have rolled" tells what was not done: say what people saw and did, and why it made sense then
- 10:10 UTC: the engineer failed to escalate, and the on-call did not act soon enough
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "engineer failed to escalate" tells what was not done: say what people saw and did, and why it made sense then
                                                      ^^^^^^^^^^^^^^^^^^^ warning: "on-call did not act" tells what was not done: say what people saw and did, and why it made sense then
- 10:20 UTC: nobody noticed; the team failed to react in time
                                 ^^^^^^^^^^^^^^^^^^^^ warning: "team failed to react" tells what was not done: say what people saw and did, and why it made sense then

## Root cause

The dashboard could have been used to find it.
              ^^^^^^^^^^^^^^^^^^^^ warning: "could have been used" tells what was not done: say what people saw and did, and why it made sense then
This should have been caught in review. We could have avoided it, and a test would have prevented it.
     ^^^^^^^^^^^^^^^^^^^^^^^ warning: "should have been caught" tells what was not done: say what people saw and did, and why it made sense then
                                        ^^^^^^^^^^^^^^^^^^^^^ warning: "We could have avoided" tells what was not done: say what people saw and did, and why it made sense then
                                                                             ^^^^^^^^^^^^^^^^^^^^ warning: "would have prevented" tells what was not done: say what people saw and did, and why it made sense then
If only we had known. Had we tested it, it would have been noticed. The team didn't notice the alert.
^^^^^^^^^^^^^^ warning: "If only we had" tells what was not done: say what people saw and did, and why it made sense then
                      ^^^^^^^^^^^^^ warning: "Had we tested" tells what was not done: say what people saw and did, and why it made sense then
                                           ^^^^^^^^^^^^^^^^^^^^^^^ warning: "would have been noticed" tells what was not done: say what people saw and did, and why it made sense then
                                                                        ^^^^^^^^^^^^^^^^^^ warning: "team didn't notice" tells what was not done: say what people saw and did, and why it made sense then
)md"},
    {.name = "lessons", .markdown = R"md(## Lessons learned

We should have used a larger type.
^^^^^^^^^^^^^^^^^^^ note: "We should have used" tells what was not done: say what people saw and did, and why it made sense then
)md"},
    {.name = "luck", .markdown = R"md(## Lessons learned

Without the call of a customer we could have noticed it much later, and we could’ve noticed it later still.
We could have noticed it earlier. We should have noticed it no later than at noon.
^^^^^^^^^^^^^^^^^^^^^ note: "We could have noticed" tells what was not done: say what people saw and did, and why it made sense then
                                  ^^^^^^^^^^^^^^^^^^^^^^ note: "We should have noticed" tells what was not done: say what people saw and did, and why it made sense then
)md"},
    {.name = "without_a_subject_of_its_own", .markdown = R"md(## What went wrong

- Failed to react in time
  ^^^^^^^^^^^^^^^ note: "Failed to react" tells what was not done: say what people saw and did, and why it made sense then
- The on-call engineer saw the alert and failed to escalate
                                         ^^^^^^^^^^^^^^^^^^ note: "failed to escalate" tells what was not done: say what people saw and did, and why it made sense then
- The pod restarted and failed to escalate its privileges
)md"},
    {.name = "typographic", .markdown = R"md(## Root cause

We should’ve rolled back, and the team didn’t notice.
^^^^^^^^^^^^^^^^^^^ warning: "We should’ve rolled" tells what was not done: say what people saw and did, and why it made sense then
                                  ^^^^^^^^^^^^^^^^^^ warning: "team didn’t notice" tells what was not done: say what people saw and did, and why it made sense then
)md"},
};
PMLINT_RULE_TEST(Counterfactual, "counterfactual", kCases)

}  // namespace
}  // namespace pmlint::test
