// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "window_and_timeline_agree", .markdown = R"(# T 2024-06-08

The API was down from 10:00 to 12:00 UTC.

## Timeline

- 10:00 UTC alert fired
- 10:20 UTC escalated
- 12:00 UTC service restored
)"},
    {.name = "a_timeline_that_leaves_out_pm", .markdown = R"(# T 2024-06-08

The API was down from 1:00 PM to 3:00 PM UTC.

## Timeline

- 1:00 alert fired
- 1:20 escalated
- 3:00 service restored
)"},
    {.name = "am_instead_of_pm", .markdown = R"(# T 2024-06-08

The API was down from 1:00 PM to 3:00 PM UTC.
                      ^^^^^^^^^^^^^^^^^^^^^^ error: stated end 2024-06-08 15:00, but service is restored at 03:00, line 8: 12 h earlier, and the timeline has nothing at the stated end

## Timeline

- 1:10 AM UTC alert fired
- 3:00 AM UTC service restored
)"},
    {.name = "restored_on_another_day", .markdown = R"(# T 2024-06-08

The API was down from 23:00 to 23:50 UTC on 2024-06-08.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: stated end 2024-06-08 23:50, but service is restored at 2024-06-09 00:50, line 8: 1 h later

## Timeline

- 23:10 UTC alert fired
- 00:50 UTC service restored
)"},
    {.name = "impact_may_precede_detection", .markdown = R"(# T 2024-06-08

The API was down from 10:00 to 12:00 UTC.

## Timeline

- 10:20 UTC alert fired
- 12:00 UTC service restored
- 15:00 UTC postmortem written
)"},
    {.name = "first_to_last_is_not_the_duration", .markdown = R"(# T 2024-06-08

The API was down for 66 minutes.

## Timeline

- 14:30 UTC version 8 deployed
- 14:54 UTC outage begins
- 15:10 UTC alert fired
- 16:00 UTC outage ends, errors back to normal
- 16:33 UTC incident closed
)"},
    {.name = "noticed_first_and_once_more", .markdown = R"(# T 2024-06-08

The API was down from 11:00 to 13:00 UTC.
                      ^^^^^^^^^^^^^^^^^^ warning: stated start 2024-06-08 11:00, but the incident is noticed at 10:45, line 7: 15 min earlier

## Timeline

- 10:45 UTC alert fired
  ^^^^^^^^^^^^^^^^^^^^^ related: the timeline: detected
- 10:50 UTC alert fired again
- 13:00 UTC service restored
)"},
    {.name = "an_early_sign_before_it_begins", .markdown = R"(# T 2024-06-08

The API was down from 11:00 to 13:00 UTC.

## Timeline

- 10:45 UTC alert fired
- 11:00 UTC the API goes down
- 13:00 UTC service restored
)"},
    {.name = "nothing_is_reckoned_with_an_impossible_time", .markdown = R"(# T

**Duration:** 2024-06-08, 10:00 M - 2024-06-09, 1:00 PM

## Timeline

- 2024-06-08 10:15 UTC alert fired
- 2024-06-09 16:00 UTC service restored
)"},
    {.name = "restored_later", .markdown = R"(# T 2024-06-08

The API was down from 10:00 to 13:00 UTC.
                      ^^^^^^^^^^^^^^^^^^ error: stated end 2024-06-08 13:00, but service is restored at 16:30, line 9: 3 h 30 min later (at the stated end: "escalated to the database team")

## Timeline

- 10:00 UTC alert fired
- 13:00 UTC escalated to the database team
- 16:30 UTC index rebuilt, service restored
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: the timeline: restored
)"},
    {.name = "restored_earlier", .markdown = R"(# T

Sign-up was down for 48 hrs, from 06:00 AM, 19 January - 06:00 AM, 21 January 2024 CAT.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: stated end 2024-01-21 06:00, but service is restored at 11:30, line 9: 1 d 18 h earlier, and the timeline has nothing at the stated end

## Timeline

- 19 January 2024, 06:00 AM: complaints come in
- 11:00 AM: rule corrected
- 11:30 AM: sign-up is operational
)"},
    {.name = "clean_up_is_a_note", .markdown = R"(# T 2024-06-08

The API was down from 02:47 to 05:00 UTC.
                      ^^^^^^^^^^^^^^^^^^ note: stated end 2024-06-08 05:00 is the last entry, but service is back at 04:15, line 8: 45 min of clean-up are counted as part of the incident

## Timeline

- 02:47 UTC alert fired
- 04:15 UTC all traffic back to normal
- 05:00 UTC manifests rewritten
)"},
    {.name = "about_the_last_entry", .markdown = R"(# T 2024-06-08

The API was down from 02:47 to 05:00 UTC.
                      ^^^^^^^^^^^^^^^^^^ note: stated end 2024-06-08 05:00 is about the last entry, but the impact ends at 04:15, line 8: 45 min of clean-up are counted as part of the incident

## Timeline

- 02:47 UTC alert fired
- 04:15 UTC mitigated by a second queue
- 04:52 UTC manifests rewritten
)"},
    {.name = "a_review_ends_nothing", .markdown = R"(# T 2024-06-08

The API was down from 02:47 to 05:00 UTC.
                      ^^^^^^^^^^^^^^^^^^ error: stated end 2024-06-08 05:00, but service is restored at 04:15, line 8: 45 min earlier, and the timeline has only "post-incident review with the storage team" at the stated end

## Timeline

- 02:47 UTC alert fired
- 04:15 UTC all traffic back to normal
- 05:00 UTC post-incident review with the storage team
)"},
    {.name = "noticed_before_the_start", .markdown = R"(# T 2024-06-08

The API was down from 6 PM to 7 PM GMT.
                      ^^^^^^^^^^^^^^^^ warning: stated start 2024-06-08 18:00, but the incident is noticed at 17:50, line 7: 10 min earlier

## Timeline

- 5:50 PM GMT a customer complains
- 7:00 PM GMT service restored
)"},
    {.name = "another_month", .markdown = R"(# T

**Duration:** June 10, 2023, 08:00 AM - June 11, 2023, 10:00 AM UTC
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the stated window (2023-06-10 08:00 to 2023-06-11 10:00) holds no event of the timeline; the nearest is 2023-05-10 09:00, line 8

## Timeline

- May 10, 2023, 08:00 AM UTC: alert fired
- May 10, 2023, 09:00 AM UTC: escalated
)"},
    {.name = "no_interval_gives_the_length", .markdown = R"(# T 2024-06-08

The outage lasted 9 hours.
                  ^^^^^^^ error: stated "9 hours", but no interval of the timeline gives that: 10:00 (detected) to 12:00 (restored) is 2 h

## Timeline

- 10:00 UTC alert fired
- 12:00 UTC service restored
)"},
    {.name = "only_other_events_fit", .markdown = R"(# T 2024-06-08

The outage lasted 40 minutes.
                  ^^^^^^^^^^ note: stated "40 minutes" fits no start and end of the timeline, only 10:20 (an event) to 11:00 (an event) is 40 min; say in the timeline where the impact begins and ends

## Timeline

- 10:00 UTC alert fired
- 10:20 UTC lunch
- 11:00 UTC tea
- 12:00 UTC service restored
)"},
    {.name = "another_zone_cannot_be_compared", .markdown = R"(# T 2024-06-08

The API was down from 10:00 to 12:00 PST.

## Timeline

- 18:00 UTC alert fired
- 21:30 UTC service restored
)"},
    {.name = "two_timelines_are_not_judged", .markdown = R"(# T 2024-06-08

The outage lasted 9 hours.

## Timeline

- 10:00 UTC alert fired
- 12:00 UTC service restored

## Timeline of the second incident

- 14:00 UTC alert fired
- 15:00 UTC service restored
)"},
    {.name = "unknown_minutes_are_left_alone", .markdown = R"(# T 2024-06-08

The outage lasted 9 hours.

## Timeline

- 10:00 UTC alert fired
- 14:?? UTC service restored
)"},
    {.name = "start_and_length_give_the_end", .markdown = R"(# T 2024-06-08

- Duration: started at 10:00 UTC, lasting 37 minutes
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: stated end 2024-06-08 10:37 ("37 minutes" after the start), but service is restored at 10:22, line 9: 15 min earlier, and the timeline has nothing at the stated end

## Timeline

- 09:45 UTC deploy of build 12 begins
- 10:04 UTC alert fired
- 10:22 UTC service restored
)"},
    {.name = "start_and_length_agree", .markdown = R"(# T 2024-06-08

- Duration: started at 10:00 UTC, lasting 37 minutes

## Timeline

- 10:04 UTC alert fired
- 10:35 UTC service restored
)"},
    {.name = "longer_than_all_that_is_told", .markdown = R"(# T 2024-06-08

The API was down for 40 minutes.
                     ^^^^^^^^^^ note: stated "40 minutes" fits no start and end of the timeline, only 10:00 (an event) to 10:22 (an event) is 22 min; say in the timeline where the impact begins and ends

## Timeline

- 10:00 UTC the lamps go dark
- 10:10 UTC Ana looks into it
- 10:22 UTC the lamps are lit
)"},
    {.name = "a_timeline_from_detection_may_leave_out_the_start", .markdown = R"(# T 2024-06-08

The API was down for 40 minutes.

## Timeline

- 10:00 UTC alert fired
- 10:10 UTC Ana looks into it
- 10:22 UTC the lamps are lit
)"},
    {.name = "days_that_begin_with_a_bare_date", .markdown = R"(# T 2024-06-08

- Duration: about 4 days

## Timeline (UTC)

- **June 8** first workers run out of memory
- **June 12 20:31** incident declared
- **June 12 22:34** service restored
)"},
    {.name = "minutes_beside_a_bare_date", .markdown = R"(# T 2024-06-08

- Duration: 40 minutes
            ^^^^^^^^^^ error: stated "40 minutes", but no interval of the timeline gives that: 2024-06-08 20:31 (detected) to 2024-06-08 22:34 (restored) is 2 h 3 min

## Timeline (UTC)

- **June 8 20:31** alert fired
- **June 8 22:34** service restored
- **June 12** the review is held
)"},
    {.name = "start_and_end_are_fields", .markdown = R"(# T 2024-06-08

- Start: 2024-06-08 09:36 UTC
- Fixed: 2024-06-08 09:45 UTC
- Time to resolve: 9 minutes

## Timeline

- 09:36 UTC alert fired
- 10:12 UTC incident closed
)"},
};
PMLINT_RULE_TEST(TimelineDurationMismatch, "timeline-duration-mismatch", kCases)

}  // namespace
