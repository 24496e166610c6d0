// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "bounded", .markdown = R"md(## Action items

- Schedule a weekly job that compares the rules
- Review the rules
- Ensure that backups exist by 2025-03-14
- Add a check that is always run
)md"},
    {.name = "recurring_duties", .markdown = R"md(## Action items

- Conduct periodic simulation exercises for the on-call team
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "periodic" has no end: say what is done once and for all, such as a job that does it
- Schedule a job for the regular review of rules
- Hold regular audits by 2025-03-14
- Use a regular expression
- Write a rollback plan for routine maintenance
)md"},
    {.name = "endless", .markdown = R"md(## Action items

- Regularly review the rules
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "regularly" has no end: say what is done once and for all, such as a job that does it
- Continue to watch the queue
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "continue" has no end: say what is done once and for all, such as a job that does it
)md"},
};
PMLINT_RULE_TEST(ActionItemUnbounded, "action-item-unbounded", kCases)

}  // namespace
}  // namespace pmlint::test
