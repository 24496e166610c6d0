// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase timeline(std::string name, std::string first) {
  return {.name = std::move(name),
          .markdown = "# Shop\n\n## Timeline\n\n- 10:00 UTC: " + first +
                      "\n- 10:40 UTC: rolled back, the shop is restored\n"};
}

const LintCase kCases[] = {
    {.name = "when_and_not_how", .markdown = R"(# Shop

## Timeline

- 10:00 UTC: the issue was detected
             ^^^^^^^^^^^^^^^^^^^^^^ warning: "the issue was detected" does not say how the incident was noticed: name the alert, the person or the customer report
- 10:40 UTC: rolled back, the shop is restored
)"},
    {.name = "in_a_section_of_its_own", .markdown = R"(# Shop

## Detection

The issue was detected at 10:00 UTC.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "The issue was detected at 10:00 UTC." does not say how the incident was noticed: name the alert, the person or the customer report
)"},
    {.name = "nothing_at_all", .markdown = R"(# Shop

## Timeline
   ^^^^^^^^ warning: nothing says how the incident was noticed: name the alert, the person or the customer report

- 10:00 UTC: deploy of `cart` 4.2
- 10:40 UTC: rolled back, the shop is restored
)"},
    timeline("an_alert", "the alert `HighErrorRate` fires"),
    timeline("monitoring", "our monitoring showed a spike of errors and was noticed"),
    timeline("an_engineer", "an engineer noticed slow pages"),
    timeline("a_name", "Ines noticed slow pages"),
    timeline("customers", "customers reported that they cannot pay"),
    timeline("complaints", "first complaints on the forum"),
    timeline("tickets", "support tickets were opened for failed orders"),
    timeline("by_the_team", "the outage was noticed by the team"),
    timeline("by_a_mail", "Omar received an email about failed orders"),
    {.name = "told_in_the_summary", .markdown = R"(# Shop

## Summary

An alert on the error rate fired within a minute.

## Timeline

- 10:00 UTC: the issue was detected
- 10:40 UTC: rolled back, the shop is restored
)"},
    {.name = "told_in_the_lessons", .markdown = R"(# Shop

## Timeline

- 10:00 UTC: the issue was detected
- 10:40 UTC: rolled back, the shop is restored

## Lessons learned

- The alert on queue depth caught it before customers did.
)"},
    {.name = "a_field", .markdown = R"(# Shop

**Detected by:** synthetic probe

## Timeline

- 10:00 UTC: pages fail
- 10:40 UTC: rolled back, the shop is restored
)"},
    {.name = "neither_timeline_nor_detection", .markdown = R"(# Shop

## Root cause

The cache was full.
)"},
};

PMLINT_RULE_TEST(DetectionMissing, "detection-missing", kCases)

}  // namespace
