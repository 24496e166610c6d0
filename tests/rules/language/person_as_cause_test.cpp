// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "roles_and_machines", .markdown = R"md(# Queue stopped

## Root cause

The on-call engineer re-ran the workflow. Jenkins deleted the workspace and Grafana dropped the panel.
Victoria merged the samples, Kafka removed the segment, and the deploy bot updated the image.
Kelly Criterion changed nothing. The volume was deleted by the clean-up job.

## Impact

Vault rotated the key, which Cassandra dropped.
)md"},
    {.name = "names_elsewhere", .markdown = R"md(# Queue stopped

Owner: Dana

## Timeline

- 10:00 UTC: Dana deployed build 12
- 10:20 UTC: @sam deleted the stuck pod

## Resolution

Dana removed the pod.

## Lessons

Thanks to Sam, who found it. Dana updated the status page in time.

## Action items

- Dana removed the old job; @sam changed the alert
)md"},
    {.name = "agents", .markdown = R"md(# Queue stopped

## Root cause

dylan@ ran the turnup twice. The volume was accidentally deleted by @sam.
^^^^^^^^^^ warning: in "dylan@ ran" a named person is the cause: name the role, and say what let the action do harm
                                                         ^^^^^^^^^^^^^^^ warning: in "deleted by @sam" a named person is the cause: name the role, and say what let the action do harm
Peter pushed a branch that had no tests.
^^^^^^^^^^^^ warning: in "Peter pushed" a named person is the cause: name the role, and say what let the action do harm

## Lessons learned

Maria changed the limit without a review.
^^^^^^^^^^^^^ warning: in "Maria changed" a named person is the cause: name the role, and say what let the action do harm
)md"},
    {.name = "one_finding_for_two_verbs", .markdown = R"md(# Queue stopped

## Root cause

Peter deleted the volume and dropped the table.
^^^^^^^^^^^^^ warning: in "Peter deleted" a named person is the cause: name the role, and say what let the action do harm
)md"},
    {.name = "introduced_by_the_document", .markdown = R"md(# Queue stopped

**Author:** Zsofia Kiss

## Root cause

Zsofia deployed the wrong build. Postgres deployed nothing.
^^^^^^^^^^^^^^^ warning: in "Zsofia deployed" a named person is the cause: name the role, and say what let the action do harm

## Action items

- Pin the build (owner: Xiadani)
- Ask before a deploy (owner: Platform team)

## Lessons learned

Xiadani skipped the canary. Platform skipped it.
^^^^^^^^^^^^^^^ warning: in "Xiadani skipped" a named person is the cause: name the role, and say what let the action do harm
)md"},
    {.name = "cause_in_the_summary", .markdown = R"md(# Queue stopped

## Summary

The queue stopped for an hour. The root cause was that Peter deleted the volume of the broker.
                                                       ^^^^^^^^^^^^^ warning: in "Peter deleted" a named person is the cause: name the role, and say what let the action do harm
)md"},
};
PMLINT_RULE_TEST(PersonAsCause, "person-as-cause", kCases)

}  // namespace
}  // namespace pmlint::test
