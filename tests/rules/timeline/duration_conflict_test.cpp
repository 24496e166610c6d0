// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "the_same_length_twice",
     .markdown =
         "# T\n\nThe outage lasted 2 hours.\n\n## Conclusion\n\nThe 120-minute outage is over.\n"},
    {.name = "about_is_close_enough",
     .markdown = "# T\n\nThe outage lasted 1 h 50 min.\n\n## Conclusion\n\nThe outage of about two "
                 "hours is over.\n"},
    {.name = "rows_of_a_table_are_parts",
     .markdown = "# T\n\n| Region | Duration |\n| --- | --- |\n| eu | 1 h |\n| us | 3 h |\n"},
    {.name = "the_timeline_tells_them_apart", .markdown = R"(# T 2024-06-08

The outage lasted 2 hours.

## Impact

Checkout was down for 30 minutes.

## Timeline

- 10:00 UTC outage begins
- 10:30 UTC mitigated by a restart
- 12:00 UTC service restored
)"},
    {.name = "one_sentence_tells_two_things",
     .markdown = "# T\n\nCheckout was down for 30 minutes and degraded for 2 hours.\n"},
    {.name = "the_worst_part_is_shorter", .markdown = R"(# T

The outage lasted 2 hours.

## Impact

Users saw a drop in throughput for 30 minutes, with 10 minutes of severe errors.
)"},
    {.name = "a_part_is_not_longer_than_the_whole", .markdown = R"(# T

The outage lasted 2 hours.

## Impact

Users saw severe errors for 5 hours.
                            ^^^^^^^ warning: "5 hours" here, but "2 hours" in line 3: state one length, or say what each is about
)"},
    {.name = "a_count_so_far_and_a_step_of_the_response", .markdown = R"(# T

The outage lasted 5 hours.

## Response

The site had already been down for 2 hours. We decided to take it offline for half an hour.
)"},
    {.name = "two_lengths", .markdown = R"(# T

The outage lasted 2 hours.

## Conclusion

The 3-hour outage is over.
    ^^^^^^ warning: "3-hour" here, but "2 hours" in line 3: state one length, or say what each is about
)"},
    {.name = "a_window_far_away", .markdown = R"(# T

Logins failed from 10:00 to 12:00 UTC on 2024-06-08.

## Root cause

The disk was full.

## Conclusion

The 5-hour outage is over.
    ^^^^^^ warning: "5-hour" here, but the start and end in line 3 are 2 h apart: state one length, or say what each is about
)"},
    {.name = "lengths_in_seconds", .markdown = R"(# T

The API was down for 44 seconds.

## Conclusion

An outage of 21 seconds is no more than we promise.
             ^^^^^^^^^^ warning: "21 seconds" here, but "44 seconds" in line 3: state one length, or say what each is about
)"},
    {.name = "seconds_that_are_close", .markdown = R"(# T

The API was down for 44 seconds.

## Conclusion

An outage of 38 seconds is no more than we promise.
)"},
    {.name = "outages_of_others", .markdown = R"(# T 2024-06-08

The API was down for 40 minutes.

## Conclusion

Last year a similar outage lasted 3 hours. This one might have lasted 6 hours. AWS was down for 9 hours.
)"},
    {.name = "a_metric_beside_the_duration",
     .markdown = "# T\n\n- Duration: 36 minutes\n- Time to resolve: 9 minutes\n"},
};
PMLINT_RULE_TEST(DurationConflict, "duration-conflict", kCases)

}  // namespace
