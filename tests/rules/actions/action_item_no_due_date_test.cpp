// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "dated", .markdown = R"md(## Action items

- Add an alert by 2025-03-14
- Write a runbook in Q3 2025
- Raise the limit (OPS-12)
- [x] Restart the pool
)md"},
    {.name = "one_without", .markdown = R"md(## Action items

- Add an alert by 2025-03-14
- Write a runbook
  ^^^^^^^^^^^^^^^ warning: "Write a runbook" has no due date, as other items have
)md"},
    {.name = "none_has_one", .markdown = R"md(## Action items
   ^^^^^^^^^^^^ warning: none of the 2 action items has a due date: say by when each is done, even if only as a quarter

- Add an alert
- Write a runbook
)md"},
    {.name = "some_have_a_ticket_none_a_date", .markdown = R"md(## Action items
   ^^^^^^^^^^^^ warning: 2 of the 3 action items have neither a due date nor a ticket: say by when each is done, even if only as a quarter

- Add an alert
- Write a runbook
- Raise the limit (OPS-12)
)md"},
    {.name = "the_tasks_beside_improvements",
     .markdown = R"md(## Corrective and preventative measures

### Improvements

- Better alerting

### Tasks

- Page when the queue holds 500 orders, by 2025-03-14
)md"},
    {.name = "a_ticket_is_not_enough",
     .markdown = R"md(## Action items
   ^^^^^^^^^^^^ warning: the action item has no due date: say by when it is done, even if only as a quarter

- Raise the limit (OPS-12)
)md",
     .options = {{"accept-ticket", "false"}}},
    {.name = "public_documents",
     .markdown = R"md(## Action items
   ^^^^^^^^^^^^ note: the action item has no due date: say by when it is done, even if only as a quarter

- Raise the limit
)md",
     .config = {"visibility=public"}},
};
PMLINT_RULE_TEST(ActionItemNoDueDate, "action-item-no-due-date", kCases)

}  // namespace
}  // namespace pmlint::test
