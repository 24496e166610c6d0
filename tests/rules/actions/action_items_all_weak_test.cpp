// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "one_is_strong", .markdown = R"md(## Action items

- Train the on-call engineers
- Reject deployments without a test
)md"},
    {.name = "all_are_weak", .markdown = R"md(## Action items
   ^^^^^^^^^^^^ warning: all 2 items are training, documents or reviews, which rely on people's attention: add one that changes the system

- Train the on-call engineers
- Update the runbook
)md"},
    {.name = "unknown_work_is_no_weak_work", .markdown = R"md(## Action items

- Train the on-call engineers
- Buy a second router
)md"},
    {.name = "a_single_item", .markdown = R"md(## Action items

- Update the runbook
)md"},
};
PMLINT_RULE_TEST(ActionItemsAllWeak, "action-items-all-weak", kCases)

}  // namespace
}  // namespace pmlint::test
