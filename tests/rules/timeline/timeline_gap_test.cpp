// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "a_long_silence", .markdown = R"(## Timeline

- 10:00 alert, logins fail
- 10:05 the on-call engineer reads the logs
  ^^^^^ related: the entry before the silence
- 11:45 the cause is identified
  ^^^^^ warning: nothing is told for 1 h 40 min, from 10:05, line 4, to 11:45, in an incident of 2 h; add what was tried, or why nothing was
- 12:00 logins restored
)"},
    {.name = "overnight", .markdown = R"(## Timeline

- 2025-02-26 17:35 issue detected by monitoring
- 2025-02-26 18:40 investigation begins
- 2025-02-27 13:00 escalated to the backend team
  ^^^^^^^^^^^^^^^^ warning: nothing is told for 18 h 20 min, from 2025-02-26 18:40, line 4, to 2025-02-27 13:00, in an incident of 22 h 55 min; add what was tried, or why nothing was
- 2025-02-27 16:30 service restored
)"},
    {.name = "a_rollback_is_no_length_of_the_incident", .markdown = R"(## Timeline

- 2024-06-04 16:00 build 812 is deployed
- 2024-06-08 12:00 noticed by the clinic
- 2024-06-08 13:40 rolled back
  ^^^^^^^^^^^^^^^^ warning: nothing is told for 1 h 40 min, from 2024-06-08 12:00, line 4, to 2024-06-08 13:40, in the 1 h 40 min until it was mitigated; add what was tried, or why nothing was
)"},
    {.name = "the_stated_length_is_longer",
     .markdown = "# T\n\n**Duration:** 4 days\n\n## Timeline\n\n- 2024-06-04 16:00 build 812 is "
                 "deployed\n- 2024-06-08 12:00 noticed by the clinic\n- 2024-06-08 13:40 rolled "
                 "back\n"},
    {.name = "filled",
     .markdown = "## Timeline\n\n- 10:00 alert\n- 10:40 restart without success\n- 11:20 cause "
                 "found\n- 12:00 restored\n"},
    {.name = "under_an_hour",
     .markdown =
         "## Timeline\n\n- 10:00 alert\n- 10:05 call\n- 11:00 cause found\n- 11:05 restored\n"},
    {.name = "under_the_share",
     .markdown =
         "## Timeline\n\n- 10:00 alert\n- 11:10 call\n- 12:20 cause found\n- 13:30 restored\n"},
    {.name = "a_latent_change",
     .markdown = "## Timeline\n\n- 2024-05-01 10:00 build 812 is deployed\n- 2024-06-08 10:00 "
                 "alert\n- 2024-06-08 10:30 restored\n"},
    {.name = "before_anybody_noticed",
     .markdown = "## Timeline\n\n- 10:00 errors begin\n- 14:00 customers complain\n- 14:20 "
                 "restored\n"},
    {.name = "after_the_end",
     .markdown = "## Timeline\n\n- 10:00 alert\n- 10:30 restored\n- 18:00 incident closed\n"},
    {.name = "a_vendor",
     .markdown =
         "## Timeline\n\n- 10:00 alert\n- 10:10 waiting for the provider\n- 14:00 restored\n"},
    {.name = "no_work_at_night",
     .markdown = "## Timeline\n\n- 22:00 alert\n- 22:10 on-call was not paged overnight\n- 07:00 "
                 "restored\n"},
    {.name = "told_without_a_time",
     .markdown = "## Timeline\n\n10:00 alert\n\nWe restarted the gateways one by one and compared "
                 "the settings of each with those of the day before.\n\n14:00 restored\n"},
    {.name = "a_range_fills_it",
     .markdown =
         "## Timeline\n\n- 10:00 alert\n- 10:10 - 13:50 restore of the backup is under way\n"
         "- 14:00 restored\n"},
    {.name = "giving_up_is_no_end",
     .markdown =
         "## Timeline\n\n- 10:00 alert\n- 10:20 call\n- 12:00 Omar gives up on resolving the "
         "deploy and merges the hotfix\n- 13:00 rebuild\n"},
    {.name = "no_end", .markdown = "## Timeline\n\n- 10:00 alert\n- 15:00 call\n"},
    {.name = "days_without_a_year",
     .markdown =
         "## Timeline\n\n- August 13, 15:00 alert\n- August 13, 15:20 restart\n- August 13, "
         "15:30 restored\n- September 3, 16:40 review\n"},
    {.name = "other_limits",
     .markdown = R"(## Timeline

- 10:00 alert
- 10:20 cause found
  ^^^^^ warning: nothing is told for 20 min, from 10:00, line 3, to 10:20, in an incident of 30 min; add what was tried, or why nothing was
- 10:30 restored
)",
     .options = {{"minutes", "15"}}},
};
PMLINT_RULE_TEST(TimelineGap, "timeline-gap", kCases)

}  // namespace
