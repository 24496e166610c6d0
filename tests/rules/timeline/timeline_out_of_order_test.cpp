// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "forward_is_fine", .markdown = "## Timeline\n\n- 10:00 a\n- 10:05 b\n- 10:05 c\n"},
    {.name = "past_midnight_is_fine", .markdown = "## Timeline\n\n- 23:50 a\n- 00:10 b\n"},
    {.name = "dates_and_am_pm_are_read",
     .markdown = "## Timeline\n\n- 6:40 PM, Feb 26th 2025 a\n- 1:00 PM, Feb 27th 2025 b\n"},
    {.name = "noon_follows_eleven",
     .markdown = "## Timeline\n\n- 11:30 AM a\n- 12:00 PM b\n- 1:00 PM c\n"},
    {.name = "other_lists_are_other_stories",
     .markdown =
         "## Timeline\n\nPayments:\n\n- 10:00 a\n- 10:30 b\n\nSearch:\n\n1. 10:10 c\n2. 10:20 d\n"},
    {.name = "added_later_is_said",
     .markdown = "## Timeline\n\n- 10:05 a\n- 10:00 b (added later)\n"},
    {.name = "one_slip_is_one_finding", .markdown = R"(## Timeline

- 10:05 a
- 09:50 b
  ^^^^^ warning: 09:50 comes after 10:05, line 3; correct the time, or move the entry
- 10:10 c
)"},
    {.name = "newest_first_is_a_style", .markdown = R"(## Timeline

- 12:00 d
- 11:00 c
  ^^^^^ note: the timeline runs from the newest entry to the oldest; readers follow it more easily from the first
- 10:30 b
- 10:00 a
)"},
};
PMLINT_RULE_TEST(TimelineOutOfOrder, "timeline-out-of-order", kCases)

}  // namespace
