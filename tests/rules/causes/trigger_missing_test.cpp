// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase cause(std::string name, std::string text) {
  return {.name = std::move(name), .markdown = "# API\n\n## Root cause\n\n" + text + '\n'};
}

const LintCase kCases[] = {
    {.name = "a_standing_fault", .markdown = R"(# API

## Root cause

The route table of the gateway held a wrong entry.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    {.name = "the_remedy_is_no_trigger", .markdown = R"(# API

## Root cause and resolution

The route table of the gateway held a wrong entry. After the deployment, tests confirmed the fix.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    cause("a_deploy", "The route table held a wrong entry since the deploy of release 4812."),
    cause("a_date", "The certificate of the gateway expired at midnight."),
    cause("gradual_exhaustion", "Logs filled the disk of the database over weeks."),
    cause("load", "A spike of requests exhausted the connection pool."),
    cause("a_vendor", "The hosting provider lost power in one rack."),
    cause("unknown", "The cause is unknown."),
    {.name = "a_section_about_it", .markdown = R"(# API

## Trigger

Somebody pressed the button.

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "a_lead_up", .markdown = R"(# API

## Lead-up

The gateway had been moved on Monday.

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "an_event", .markdown = R"(# API

## Timeline

- 09:00 UTC: release 4812 is rolled out
- 09:05 UTC: the alert fires

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "a_change_before_it_in_the_summary", .markdown = R"(# API

## Summary

Uploads failed after a wrong host name of the store was deployed.

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "a_release_before_it_in_the_impact", .markdown = R"(# API

## Impact

Phones could not draw the chart since Monday, the day of the release.

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "a_change_above_the_sections", .markdown = R"(# API

Following the upgrade of the router, uploads failed.

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "a_fault_that_was_injected", .markdown = R"(# API

## Timeline

- 09:00 UTC: Panic triggered via `curl localhost:8080/panic`
- 09:05 UTC: the alert fires

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "a_drill", .markdown = R"(# API

## Summary

Uploads failed in a simulated loss of the store.

## Root cause

The route table of the gateway held a wrong entry.
)"},
    {.name = "a_fix_before_it_got_well", .markdown = R"(# API

## Summary

Uploads failed. They came back after the new table was deployed.

## Root cause

The route table of the gateway held a wrong entry.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    {.name = "a_fix_that_was_deployed", .markdown = R"(# API

## Summary

Uploads failed. After the fix was deployed, errors ceased.

## Root cause

The route table of the gateway held a wrong entry.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    {.name = "an_alert_is_no_trigger", .markdown = R"(# API

## Timeline

- 09:00 UTC: alert triggered by the error rate
- 09:05 UTC: on-call opens the graphs

## Root cause

The route table of the gateway held a wrong entry.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    {.name = "a_change_of_the_plan", .markdown = R"(# API

## Lessons learned

Errors went unseen for an hour after the table changed.

## Root cause

The route table of the gateway held a wrong entry.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    {.name = "a_fault_that_was_reproduced", .markdown = R"(# API

## Timeline

- 09:00 UTC: uploads fail
- 09:30 UTC: reproduced with a simulated request

## Root cause

The route table of the gateway held a wrong entry.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    {.name = "far_from_the_change", .markdown = R"(# API

## Summary

Uploads failed after nine. The table will be changed.

## Root cause

The route table of the gateway held a wrong entry.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: nothing says what set it off: name the change, the date or the load that made this fault bite on that day
)"},
    cause("a_drill_in_the_cause", "The gateway held a wrong entry (simulated for the course)."),
};

PMLINT_RULE_TEST(TriggerMissing, "trigger-missing", kCases)

}  // namespace
