// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "half_past_fourteen_in_the_morning", .markdown = R"(## Timeline

- 14:30 am UTC alert
  ^^^^^^^^^^^^ error: "14:30 am UTC" is no possible time; write what was meant
)"},
    {.name = "a_missing_letter", .markdown = R"(## Timeline

- 10:00 M UTC alert
  ^^^^^^^^^^^ error: "10:00 M UTC" is no possible time; write what was meant
)"},
    {.name = "no_such_day", .markdown = R"(It was down on 31 February 2024.
               ^^^^^^^^^^^^^^^^ error: "31 February 2024" is no possible time; write what was meant
)"},
    {.name = "a_redundant_meridiem", .markdown = R"(## Timeline

- 14:15pm alert
  ^^^^^^^ note: "14:15pm" mixes the 24-hour clock with AM and PM; write 14:15
- 00:30 AM restored
  ^^^^^^^^ note: "00:30 AM" mixes the 24-hour clock with AM and PM; write 00:30
)"},
    {.name = "another_weekday", .markdown = R"(It was down on Sunday, 13 May 2023.
               ^^^^^^^^^^^^^^^^^^^ error: 2023-05-13 was a Saturday, not a Sunday; correct the one that is wrong

On Sunday, 13 May 2023 it was restored.
)"},
    {.name = "another_weekday_in_brackets", .markdown = R"(It was down on 2024-06-08 (Monday).
               ^^^^^^^^^^ error: 2024-06-08 was a Saturday, not a Monday; correct the one that is wrong
)"},
    {.name = "the_end_before_the_start",
     .markdown = R"(The outage lasted from 2024-06-08 10:00 to 2024-06-07 12:00 UTC.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the stated end, 2024-06-07 12:00, is 22 h before the stated start, 2024-06-08 10:00
)"},
    {.name = "midnight_at_the_end", .markdown = "## Timeline\n\n- 23:10 alert\n- 24:00 restored\n"},
    {.name = "past_midnight",
     .markdown = "The outage lasted from 23:10 to 01:00 UTC on 8 June 2024.\n"},
    {.name = "days_without_a_year",
     .markdown = "The outage lasted from 10:00 PM, Feb 17 to 3:00 AM, Feb 18.\n"},
    {.name = "the_right_weekday",
     .markdown = "Down on Saturday, 8 June 2024 and on Sun 9 June 2024.\n"},
    {.name = "a_weekday_without_a_year", .markdown = "Down on Monday, 8 June.\n"},
    {.name = "an_ambiguous_date", .markdown = "Down on Monday, 04-12-2022.\n"},
    {.name = "a_split", .markdown = "Traffic was shared in an 80:20 split; the ratio was 16:90.\n"},
    {.name = "in_code", .markdown = "The parser read `2024-02-31` and `14:30 am`.\n"},
    {.name = "leap_day", .markdown = "Down on Thursday, 29 February 2024.\n"},
};
PMLINT_RULE_TEST(TimeInvalid, "time-invalid", kCases)

}  // namespace
