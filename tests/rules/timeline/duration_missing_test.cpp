// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "a_sentence_is_enough",
     .markdown = "# T\n\n## Summary\n\nThe API was down for 66 minutes.\n"},
    {.name = "a_window_is_enough",
     .markdown = "# T\n\n## Summary\n\nThe API was down from 10:00 to 11:06 UTC.\n"},
    {.name = "a_field_is_enough", .markdown = "# T\n\n**Duration:** 66 min\n"},
    {.name = "a_wrapped_sentence_is_enough",
     .markdown = "# T\n\n## Summary\n\nThe API was down for\n66 minutes.\n"},
    {.name = "a_field_in_another_language", .markdown = "# T\n\n**Duration:** 66 Minuten\n"},
    {.name = "a_field_in_another_script",
     .markdown = "# T\n\n**Duration:** 66 \xD0\xBC\xD0\xB8\xD0\xBD\xD1\x83\xD1\x82\n"},
    {.name = "a_field_that_says_nothing",
     .markdown =
         "# T\n  ^ error: the document states neither how long the incident lasted nor when "
         "it began and ended; add a duration, or start and end\n\n**Duration:** see ticket 66\n"},
    {.name = "a_field_that_cannot_be_read", .markdown = R"(# T

**Duration:** 66 blocks
              ^^^^^^^^^ error: "66 blocks" is no length and no start and end that can be read; write it like "47 min" or "2024-05-12 14:05 to 14:52"
)"},
    {.name = "a_sentence_that_cannot_be_read", .markdown = R"(# T

## Summary

The duration of the outage was 2024-31-05 to 2024-31-06. All users were hit.
                               ^^^^^^^^^^^^^^^^^^^^^^^^ error: "2024-31-05 to 2024-31-06" is no length and no start and end that can be read; write it like "47 min" or "2024-05-12 14:05 to 14:52"
)"},
    {.name = "a_duration_without_a_number", .markdown = R"(# T

## Summary
   ^^^^^^^ error: the document states neither how long the incident lasted nor when it began and ended; add a duration, or start and end

The duration of the outage was never measured, and 66 users were hit.
)"},
    {.name = "start_and_end_as_fields",
     .markdown = "# T\n\n- Start: 10:00 UTC\n- End: 11:06 UTC\n"},
    {.name = "still_open",
     .markdown = "# T\n\n- Start: 2024-06-08 10:00 UTC\n- End: in progress\n"},
    {.name = "open_without_a_start",
     .markdown =
         "# T\n  ^ error: the document states neither how long the incident lasted nor when "
         "it began and ended; add a duration, or start and end\n\n- Start: unknown\n- End: in "
         "progress\n"},
    {.name = "a_near_miss",
     .markdown = "# T\n\n## Summary\n\nThe disk filled up, but we never had an actual *outage*.\n"},
    {.name = "nobody_was_hit",
     .markdown = "# T\n\nAn upgrade went wrong; no users were affected.\n\n## Timeline\n\nNone.\n"},
    {.name = "nobody_was_hit_in_this_one",
     .markdown = "# T\n\nAn upgrade went wrong; no users were affected in this incident.\n\n"
                 "## Timeline\n\nNone.\n"},
    {.name = "a_part_that_was_not_hit", .markdown = R"(# T

## Impact

There was no customer impact in the EU. In the US nobody could pay all day, and there was no user impact on
the 9th.

## Summary
   ^^^^^^^ error: the document states neither how long the incident lasted nor when it began and ended; add a duration, or start and end

Payments failed.
)"},
    {.name = "no_harm_of_another_kind", .markdown = R"(# T

## Summary
   ^^^^^^^ error: the document states neither how long the incident lasted nor when it began and ended; add a duration, or start and end

No data was lost. The outage hit every customer.
)"},
    {.name = "reported_at_the_summary", .markdown = R"(# T

## Summary
   ^^^^^^^ error: the document states neither how long the incident lasted nor when it began and ended; add a duration, or start and end

Users could not log in on Tuesday. Backups are kept for 48 hours.
)"},
    {.name = "a_timeline_is_no_statement_but_a_hint", .markdown = R"(# T 2024-06-08

## Summary
   ^^^^^^^ error: the document states neither how long the incident lasted nor when it began and ended; add a duration, or start and end (the timeline runs from 10:00, detected, to 10:40, restored: 40 min)

Users could not log in.

## Timeline

- 10:00 UTC alert fired
- 10:40 UTC service restored
)"},
    {.name = "no_hint_when_it_began_anew", .markdown = R"(# T 2024-06-08

## Summary
   ^^^^^^^ error: the document states neither how long the incident lasted nor when it began and ended; add a duration, or start and end

Users could not log in.

## Timeline

- 10:00 UTC alert fired
- 10:40 UTC service restored
- 14:20 UTC alert fired again, the site is down
)"},
    {.name = "several_hours_is_no_number", .markdown = R"(# T

## Summary

The site was down for several hours.
                      ^^^^^^^^^^^^^ error: "several hours" is no length a reader can compare: state a number, or when the impact began and ended
)"},
    {.name = "plain_words_are_enough",
     .markdown = "# T\n\n## Summary\n\nParcels were held back for 66 minutes.\n"},
    {.name = "a_plan_is_no_length", .markdown = R"(# Outage 2024-06-08

## Summary
   ^^^^^^^ error: the document states neither how long the incident lasted nor when it began and ended; add a duration, or start and end

We had planned a full day of downtime. The API did not come back as planned.
)"},
};
PMLINT_RULE_TEST(DurationMissing, "duration-missing", kCases)

}  // namespace
