// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "two_timelines", .markdown = R"(# Checkout outage

## Timeline

- 10:05 UTC alert

## Impact

Orders failed.

## Chronology
   ^^^^^^^^^^ note: "Chronology" tells again what "Timeline", line 3, tells; merge them, or say in the titles what each is about

- 10:07 UTC alert
)"},
    {.name = "the_same_title", .markdown = R"(# Checkout outage

## Root cause
   ^^^^^^^^^^ related: the first of the two

The pool was too small.

## Root Cause
   ^^^^^^^^^^ note: "Root Cause" tells again what "Root cause", line 3, tells; merge them, or say in the titles what each is about

The disk was full.
)"},
    {.name = "one_is_enough", .markdown = R"(# Checkout outage

## Impact

Orders failed.

## Lessons learned

We were lucky.
)"},
    {.name = "a_summary_that_repeats",
     .markdown = "# Outage\n\n## Summary\n\n**Root cause:** the pool.\n\n**Impact:** orders.\n\n"
                 "## Root cause\n\nThe pool was too small.\n\n## Impact\n\nOrders failed.\n"},
    {.name = "combined_titles",
     .markdown = "# Outage\n\n## Root cause and resolution\n\nThe pool.\n\n### Root cause\n\nThe "
                 "pool was small.\n\n### Resolution\n\nIt grew.\n"},
    {.name = "several_incidents",
     .markdown = "# Outages in May\n\n## First outage\n\n### Timeline\n\n- 10:00 alert\n\n"
                 "## Second outage\n\n### Timeline\n\n- 12:00 alert\n"},
    {.name = "told_apart_by_region",
     .markdown = "# Outage\n\n## Timeline (EU)\n\n- 10:00 alert\n\n## Timeline (US)\n\n"
                 "- 12:00 alert\n"},
    {.name = "told_apart_by_topic",
     .markdown = "# Outage\n\n## Customer impact\n\nOrders.\n\n## Business impact\n\nRevenue.\n"},
    {.name = "different_kinds_of_cause",
     .markdown = "# Outage\n\n## Root cause\n\nThe pool.\n\n## Technical details\n\nMore.\n"},
    {.name = "unknown_titles",
     .markdown = "# Incident 12\n\n## Notes on Kafka\n\nA.\n\n## Notes on Kafka\n\nB.\n"},
    {.name = "empty_twins",
     .markdown = "# Outage\n\n## Timeline\n\n- 10:00 alert\n\n## Chronology\n"},
    {.name = "groups_of_events",
     .markdown = "# Outage\n\n## Timeline\n\n### Investigation\n\n- 10:00 alert\n\n"
                 "### Investigation\n\n- 12:00 alert\n"},
};
PMLINT_RULE_TEST(SectionOrderSplit, "section-order-split", kCases)

}  // namespace
