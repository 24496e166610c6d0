// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "different", .markdown = R"md(## Action items

- Alert on the length of the queue
- Alert on the length of the log
- Alert on the length of the queue in Europe
- Write runbook
- Write runbook
)md"},
    {.name = "the_same", .markdown = R"md(## Action items

- Alert on the length of the queue (owner: @ines)
- Reject a pool size under 50
- alert on length of the queue (owner: @tom).
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "alert on length of the queue (owner: @tom)." stands in line 3 already: keep one, or say how they differ
)md"},
    {.name = "under_another_title", .markdown = R"md(## Action items

- **Monitoring:** Alert on the length of the queue
- **Alerting:** Alert on the length of the queue
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "Alerting: Alert on the length of the queue" stands in line 3 already: keep one, or say how they differ
)md"},
    {.name = "three_times", .markdown = R"md(## Action items

- Alert on the queue
- Alert on the queue
  ^^^^^^^^^^^^^^^^^^ note: "Alert on the queue" stands in line 3 already: keep one, or say how they differ
- Alert on the queue
  ^^^^^^^^^^^^^^^^^^ note: "Alert on the queue" stands in line 3 already: keep one, or say how they differ
)md"},
};
PMLINT_RULE_TEST(DuplicateAction, "duplicate-action", kCases)

}  // namespace
}  // namespace pmlint::test
