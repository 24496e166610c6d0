// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "one_prevents", .markdown = R"md(## Action items

- Page when the queue is deep
- Reject new jobs when the queue is deep
)md"},
    {.name = "all_detect", .markdown = R"md(## Action items
   ^^^^^^^^^^^^ warning: all 2 items detect or document the next incident: add one that prevents it or limits its damage

- Page when the queue is deep
- Write a runbook for a deep queue
)md"},
    {.name = "all_weak_is_another_rule", .markdown = R"md(## Action items

- Train the on-call engineers
- Update the runbook
)md"},
};
PMLINT_RULE_TEST(ActionsNoPrevention, "actions-no-prevention", kCases)

}  // namespace
}  // namespace pmlint::test
