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
    {.name = "entries_with_dates_are_sorted",
     .markdown = R"(## Timeline

1. 2024-06-08 10:05 UTC the alert
   pages Ines
2. 2024-06-08 09:50 UTC the deploy
   ^^^^^^^^^^^^^^^^^^^^ warning: 2024-06-08 09:50 comes after 2024-06-08 10:05, line 3; correct the time, or move the entry
3. 2024-06-08 11:00 UTC *escalated*
4. 2024-06-08 11:00 UTC answered
5. 2024-06-09 10:10 UTC rolled back
)",
     .fixed = R"(## Timeline

1. 2024-06-08 09:50 UTC the deploy
2. 2024-06-08 10:05 UTC the alert
   pages Ines
3. 2024-06-08 11:00 UTC *escalated*
4. 2024-06-08 11:00 UTC answered
5. 2024-06-09 10:10 UTC rolled back
)"},
    {.name = "rows_with_dates_are_sorted",
     .markdown = R"(## Timeline

| Time (UTC) | Event |
| --- | --- |
| 2024-06-08 10:05 | the alert pages Ines |
| 2024-06-08 09:50 | the deploy |
  ^^^^^^^^^^^^^^^^ warning: 2024-06-08 09:50 comes after 2024-06-08 10:05, line 5; correct the time, or move the entry
| 2024-06-08 10:10 | rolled back |
)",
     .fixed = R"(## Timeline

| Time (UTC) | Event |
| --- | --- |
| 2024-06-08 09:50 | the deploy |
| 2024-06-08 10:05 | the alert pages Ines |
| 2024-06-08 10:10 | rolled back |
)"},
    {.name = "what_may_be_a_slip_is_left_to_the_author",
     .markdown = R"(## Timeline

- 2024-06-08 10:05 UTC the alert pages Ines
- 09:50 UTC the deploy
  ^^^^^^^^^ warning: 09:50 comes after 2024-06-08 10:05, line 3; correct the time, or move the entry
)",
     .fixed = R"(## Timeline

- 2024-06-08 10:05 UTC the alert pages Ines
- 09:50 UTC the deploy
)"},
    {.name = "an_entry_with_more_in_it_is_left_to_the_author",
     .markdown = R"(## Timeline

- 2024-06-08 10:05 UTC the alert pages Ines
  - who calls Tom
- 2024-06-08 09:50 UTC the deploy
  ^^^^^^^^^^^^^^^^^^^^ warning: 2024-06-08 09:50 comes after 2024-06-08 10:05, line 3; correct the time, or move the entry
)",
     .fixed = R"(## Timeline

- 2024-06-08 10:05 UTC the alert pages Ines
  - who calls Tom
- 2024-06-08 09:50 UTC the deploy
)"},
    {.name = "a_comment_holds_its_place",
     .markdown = R"(## Timeline

- 2024-06-08 10:05 UTC the alert pages Ines <!-- ask Tom -->
- 2024-06-08 09:50 UTC the deploy
  ^^^^^^^^^^^^^^^^^^^^ warning: 2024-06-08 09:50 comes after 2024-06-08 10:05, line 3; correct the time, or move the entry
)",
     .fixed = R"(## Timeline

- 2024-06-08 10:05 UTC the alert pages Ines <!-- ask Tom -->
- 2024-06-08 09:50 UTC the deploy
)"},
    {.name = "newest_first_with_dates_is_turned_round",
     .markdown = R"(## Timeline

- 2024-06-08 12:00 UTC d
- 2024-06-08 11:00 UTC c
  ^^^^^^^^^^^^^^^^^^^^ note: the timeline runs from the newest entry to the oldest; readers follow it more easily from the first
- 2024-06-08 10:30 UTC b
- 2024-06-08 10:30 UTC a
)",
     .fixed = R"(## Timeline

- 2024-06-08 10:30 UTC a
- 2024-06-08 10:30 UTC b
- 2024-06-08 11:00 UTC c
- 2024-06-08 12:00 UTC d
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

// A change of more than a megabyte is not offered: the host would refuse it, and the finding with it.
TEST(TimelineOutOfOrderOfManyBytes, IsReportedWithoutFix) {
  const std::string word(600'000, 'x');
  pmlint::test::expect_lint(
      "timeline-out-of-order",
      {.name = "long_entries",
       .markdown =
           "## Timeline\n\n- 2024-06-08 10:05 UTC " + word + "\n- 2024-06-08 09:50 UTC " + word +
           "\n  ^^^^^^^^^^^^^^^^^^^^ warning: 2024-06-08 09:50 comes after 2024-06-08 10:05, "
           "line 3; correct the time, or move the entry\n"});
}

}  // namespace
