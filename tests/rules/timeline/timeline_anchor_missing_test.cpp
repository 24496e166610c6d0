// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "ends_with_the_cause", .markdown = R"(## Timeline
   ^^^^^^^^ warning: no entry of the timeline says when service was restored

- 10:05 alert fires
- 10:20 the on-call engineer investigates
- 10:40 the root cause is identified
)"},
    {.name = "nobody_noticed", .markdown = R"(## Timeline
   ^^^^^^^^ warning: no entry of the timeline says when and how the incident was noticed

- 10:00 build 812 is deployed
- 10:20 the pool is exhausted
- 10:40 build 812 is rolled back, logins restored
)"},
    {.name = "neither", .markdown = R"(## Timeline
   ^^^^^^^^ warning: no entry of the timeline says when and how the incident was noticed, none says when service was restored

- 10:00 build 812 is deployed
- 10:20 the pool is exhausted
- 10:40 the root cause is isolated
)"},
    {.name = "both_told",
     .markdown =
         "## Timeline\n\n- 10:05 alert fires\n- 10:20 cause identified\n- 10:40 restored\n"},
    {.name = "recovery_in_other_words",
     .markdown = "## Timeline\n\n- 10:05 alert fires\n- 10:20 investigation\n- 10:40 the chain "
                 "moves again\n"},
    {.name = "an_action_at_the_end",
     .markdown = "## Timeline\n\n- 10:05 alert fires\n- 10:20 cause identified\n- 10:40 the pods "
                 "are restarted\n"},
    {.name = "anchors_in_fields",
     .markdown = "- **Detected at:** 10:02\n- **Resolved at:** 10:50\n\n## Timeline\n\n- 10:00 "
                 "build 812 is deployed\n- 10:20 the pool is exhausted\n- 10:40 the root cause is "
                 "isolated\n"},
    {.name = "two_entries", .markdown = "## Timeline\n\n- 10:05 deploy\n- 10:20 cause isolated\n"},
    {.name = "no_timeline", .markdown = "## Summary\n\nIt was down.\n"},
    {.name = "escalation_and_paths",
     .markdown = R"(## Timeline
   ^^^^^^^^ warning: no entry of the timeline says to which team or person it was escalated, none tells of a path that misled the investigation

- 10:00 issue detected via a monitoring alert
- 10:05 an engineer begins investigating
- 11:45 misconfiguration identified
- 12:00 issue resolved by redeploying
)",
     .options = {{"anchors", R"(["escalation", "misleading-path"])"}}},
    {.name = "escalation_and_paths_told",
     .markdown = "## Timeline\n\n- 10:00 issue detected\n- 10:05 the database team is informed\n\n"
                 "### Misleading paths\n\n- 10:20 the cache is examined\n- 12:00 resolved\n",
     .options = {{"anchors", R"(["escalation", "misleading-path"])"}}},
    {.name = "told_between_the_entries",
     .markdown = "## Timeline\n\n- 10:00 issue detected\n- 10:05 the logs are read\n- 12:00 "
                 "resolved\n- Misleading paths:\n  - the cache looked full\n- Escalated: to the "
                 "owners of the mailer\n",
     .options = {{"anchors", R"(["escalation", "misleading-path"])"}}},
    {.name = "told_by_sections_beside_it",
     .markdown = "## Timeline\n\n- 10:00 issue detected\n- 10:05 the logs are read\n- 12:00 "
                 "resolved\n\n## Escalation\n\nThe owners of the mailer took over.\n\n## Dead "
                 "ends\n\nThe cache looked full.\n",
     .options = {{"anchors", R"(["escalation", "misleading-path"])"}}},
    {.name = "an_empty_section_tells_nothing",
     .markdown = R"(## Timeline
   ^^^^^^^^ warning: no entry of the timeline says to which team or person it was escalated

- 10:00 issue detected
- 10:05 the logs are read
- 12:00 resolved

## Escalation

## Potential improvements

We assumed that the owners of the mailer were notified.
)",
     .options = {{"anchors", R"(["escalation"])"}}},
    {.name = "the_alx_preset_asks_for_them",
     .markdown = R"(## Timeline
   ^^^^^^^^ warning: no entry of the timeline tells of a path that misled the investigation

- 10:00 issue detected via a monitoring alert
- 10:05 escalated to the database team
- 12:00 issue resolved
)",
     .config = {"preset=alx-holberton"}},
};
PMLINT_RULE_TEST(TimelineAnchorMissing, "timeline-anchor-missing", kCases)

}  // namespace
