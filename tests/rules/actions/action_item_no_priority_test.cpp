// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "ordered", .markdown = R"md(## Action items

- [P1] Add an alert
- [P2] Write a runbook
- [P2] Raise the limit
)md"},
    {.name = "none", .markdown = R"md(## Action items
   ^^^^^^^^^^^^ note: none of the 3 action items has a priority: say which comes first

- Add an alert
- Write a runbook
- Raise the limit
)md"},
    {.name = "all_the_same", .markdown = R"md(## Action items
   ^^^^^^^^^^^^ note: all 3 action items have the priority "P2": say which comes first

- [P2] Add an alert
- [P2] Write a runbook
- [P2] Raise the limit
)md"},
    {.name = "few", .markdown = R"md(## Action items

- Add an alert
- Write a runbook
)md"},
    {.name = "grouped", .markdown = R"md(## Action items

### Short term

- Add an alert
- Write a runbook

### Long term

- Raise the limit
)md"},
};
PMLINT_RULE_TEST(ActionItemNoPriority, "action-item-no-priority", kCases)

}  // namespace
}  // namespace pmlint::test
