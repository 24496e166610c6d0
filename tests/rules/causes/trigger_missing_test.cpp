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
};

PMLINT_RULE_TEST(TriggerMissing, "trigger-missing", kCases)

}  // namespace
