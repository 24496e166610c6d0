// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "another_month",
     .markdown = R"(The outage lasted from 2024-06-10 10:00 to 2024-06-11 12:00 UTC.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: the stated days

## Timeline

- 2024-05-10 10:05 alert
  ^^^^^^^^^^^^^^^^ warning: 2024-05-10 10:05 (detected) is not on the days of the incident, stated in line 1 as "2024-06-10 10:00 to 2024-06-11 12:00 UTC": correct the one that is wrong
- 2024-06-11 12:00 restored
)"},
    {.name = "all_in_another_year",
     .markdown = R"(The outage lasted from 2024-06-10 10:00 to 2024-06-10 12:00 UTC.

## Timeline

- 2023-06-10 10:05 alert
  ^^^^^^^^^^^^^^^^ warning: 2023-06-10 10:05 (detected) is not on the days of the incident, stated in line 1 as "2024-06-10 10:00 to 2024-06-10 12:00 UTC"; 2 entries are not: correct the one that is wrong
- 2023-06-10 12:00 restored
)"},
    {.name = "inside",
     .markdown =
         "The outage lasted from 2024-06-10 10:00 to 2024-06-10 12:00 UTC.\n\n## Timeline\n\n"
         "- 2024-06-10 10:05 alert\n- 2024-06-10 12:00 restored\n"},
    {.name = "a_change_that_led_to_it",
     .markdown =
         "The outage lasted from 2024-06-10 10:00 to 2024-06-10 12:00 UTC.\n\n## Timeline\n\n"
         "- 2024-05-02 10:05 build 812 is deployed with errors\n- 2024-06-10 12:00 restored\n"},
    {.name = "follow_up",
     .markdown =
         "The outage lasted from 2024-06-10 10:00 to 2024-06-10 12:00 UTC.\n\n## Timeline\n\n"
         "- 2024-06-10 12:00 restored\n- 2024-06-17 10:00 postmortem: errors reviewed\n"
         "- 2024-06-20 10:00 announcement that the problem is fixed\n"},
    {.name = "the_day_before",
     .markdown =
         "The outage lasted from 2024-06-10 00:10 to 2024-06-10 12:00 UTC.\n\n## Timeline\n\n"
         "- 2024-06-09 23:50 alert\n- 2024-06-10 12:00 restored\n"},
    {.name = "no_window",
     .markdown = "## Timeline\n\n- 2024-05-10 10:05 alert\n- 2024-06-11 12:00 restored\n"},
    {.name = "days_of_headings",
     .markdown =
         "The outage lasted from 2024-06-10 10:00 to 2024-06-10 12:00 UTC.\n\n## Timeline\n\n"
         "### 2024-06-10\n\n- 10:05 alert\n- 12:00 restored\n"},
};
PMLINT_RULE_TEST(TimelineOutsideWindow, "timeline-outside-window", kCases)

}  // namespace
