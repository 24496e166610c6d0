// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "in_time", .markdown = R"md(# Outage

**Published:** 2025-03-02

## Action items

- Add an alert by 2025-03-14
- [x] Write a runbook by 2025-03-01
- Raise the limit
)md"},
    {.name = "late", .markdown = R"md(# Outage

**Published:** 2025-04-02

## Action items

- Add an alert by 14 March 2025
                  ^^^^^^^^^^^^^ note: this item was due on "14 March 2025" and is not marked as done: close it or give it a new date
)md"},
    {.name = "with_a_clock", .markdown = R"md(# Outage

**Published:** 2025-03-10

## Action items

| Action | Due |
| --- | --- |
| Add an alert | 2025-03-14 10:05 |
| Raise the limit | 2025-03-01 17:30 |
                    ^^^^^^^^^^^^^^^^ note: this item was due on "2025-03-01 17:30" and is not marked as done: close it or give it a new date
)md"},
    {.name = "no_day_to_compare_with", .markdown = R"md(## Action items

- Add an alert by 2005-03-14
)md"},
    {.name = "a_day_is_given",
     .markdown = R"md(## Action items

- Add an alert by 2025-03-14
                  ^^^^^^^^^^ note: this item was due on "2025-03-14" and is not marked as done: close it or give it a new date
)md",
     .options = {{"now", R"("2025-04-01")"}}},
};
PMLINT_RULE_TEST(ActionItemOverdue, "action-item-overdue", kCases)

}  // namespace
}  // namespace pmlint::test
