// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "tracked", .markdown = R"md(## Action items

- Add an alert (#12)
- Write a runbook OPS-13
- [x] Restart the pool
)md"},
    {.name = "none", .markdown = R"md(## Action items
   ^^^^^^^^^^^^ note: none of the 2 action items has a ticket: link each to where its work is planned

- Add an alert
- Write a runbook
)md"},
    {.name = "one_without", .markdown = R"md(## Action items

- Add an alert (#12)
- Write a runbook
  ^^^^^^^^^^^^^^^ note: "Write a runbook" has no ticket, as other items have
)md"},
    {.name = "linked_as_a_whole", .markdown = R"md(## Action items

All are in [the epic](https://example.com/epic/7).

- Add an alert
- Write a runbook
)md"},
};
PMLINT_RULE_TEST(ActionItemUntracked, "action-item-untracked", kCases)

}  // namespace
}  // namespace pmlint::test
