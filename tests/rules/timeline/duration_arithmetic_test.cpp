// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "agrees", .markdown = "# T\n\n**Duration:** 2 hours, from 10:00 to 12:00 UTC\n"},
    {.name = "about_has_room",
     .markdown = "# T\n\n**Duration:** about 2 hours, from 11:45 to 13:56 UTC\n"},
    {.name = "nearly_a_day",
     .markdown = "# T\n\nThe API was down from 5:35 PM on February 26th, 2025, to 1:00 PM on "
                 "February 27th, 2025 (GMT+2), lasting approximately 19.5 hours.\n"},
    {.name = "noon_is_twelve",
     .markdown =
         "# T\n\nDuration: The outage lasted for 2 hours, from 10:00 AM to 12:00 PM UTC.\n"},
    {.name = "past_midnight",
     .markdown = "# T\n\nThe outage lasted 5 hours, from 10 PM to 3 AM UTC.\n"},
    {.name = "more_than_opens_one_side",
     .markdown = "# T\n\n**Duration:** over 2 hours, from 10:00 to 12:40 UTC\n"},
    {.name = "far_apart_is_another_story",
     .markdown = "# T\n\n**Duration:** 22:00 - 06:00 UTC\n\n1\n\n2\n\n3\n\n4\n\n5\n\n"
                 "Of the class, 40 minutes were lost to the outage.\n"},
    {.name = "half_an_hour_is_missing",
     .markdown = R"(# T

**Duration:** 3 hours, from 10:00 to 12:15 UTC
              ^^^^^^^ error: stated "3 hours", but 10:00 to 12:15 is 2 h 15 min (45 min less); correct the one that is wrong
                            ^^^^^^^^^^^^^^^^^^ related: the stated start and end
)",
     .fixed = R"(# T

**Duration:** 2 h 15 min, from 10:00 to 12:15 UTC
)"},
    {.name = "more_than_a_day_is_told_in_hours",
     .markdown = R"(# T

**Duration:** about 20 hours, from 2024-06-08 10:00 to 2024-06-09 13:30 UTC
                    ^^^^^^^^ error: stated "20 hours", but 2024-06-08 10:00 to 2024-06-09 13:30 is 1 d 3 h (7 h 30 min more); correct the one that is wrong
)",
     .fixed = R"(# T

**Duration:** about 27 h 30 min, from 2024-06-08 10:00 to 2024-06-09 13:30 UTC
)"},
    {.name = "a_bound_is_left_to_the_author",
     .markdown = R"(# T

**Duration:** over 3 hours, from 10:00 to 12:15 UTC
                   ^^^^^^^ error: stated "3 hours", but 10:00 to 12:15 is 2 h 15 min (45 min less); correct the one that is wrong
)",
     .fixed = R"(# T

**Duration:** over 3 hours, from 10:00 to 12:15 UTC
)"},
    {.name = "two_fields_beside_each_other", .markdown = R"(# T

- Start: 10:00 UTC
- End: 12:00 UTC
- Duration: 4 hours
            ^^^^^^^ error: stated "4 hours", but 10:00 to 12:00 is 2 h (2 h less); correct the one that is wrong
)"},
};
PMLINT_RULE_TEST(DurationArithmetic, "duration-arithmetic", kCases)

}  // namespace
