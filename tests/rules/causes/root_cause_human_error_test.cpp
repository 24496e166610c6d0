// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "stops_at_the_slip", .markdown = R"(# Outage

## Root cause

An operator mistakenly deleted the production volume.
            ^^^^^^^^^^ warning: the cause stops at "mistakenly": say what made the slip possible and why no check caught it
)"},
    {.name = "a_mix_up_in_the_section_and_not_in_the_summary", .markdown = R"(# Outage

## Summary

This was caused by a mix-up of two routes.

## Root cause

The error occurred due to a mix-up in the routes of the gateway.
                            ^^^^^^ warning: the cause stops at "mix-up": say what made the slip possible and why no check caught it
)"},
    {.name = "what_made_it_possible_follows", .markdown = R"(# Outage

## Root cause

An operator mistakenly deleted the production volume. The tool shows no warning, and both volumes have
the same name.
)"},
    {.name = "what_made_it_possible_follows_in_another_section", .markdown = R"(# Outage

## Root cause

An operator mistakenly deleted the production volume.

## Contributing factors

- the clean-up script was not tested against attached volumes
)"},
    {.name = "no_slip", .markdown = R"(# Outage

## Root cause

The operator of the cluster, a controller, deleted the volume when its claim was removed.
)"},
    {.name = "slips_outside_causes", .markdown = R"(# Outage

## Timeline

- 10:00 UTC: an engineer restarts the wrong host by mistake

## Lessons learned

- mistakes happen
)"},
    {.name = "slips_of_things", .markdown = R"(# Outage

## Root cause

Forgotten volumes filled the array. A rule which erroneously matched the backup net dropped its packets.
)"},
    {.name = "verdicts_of_software", .markdown = R"(# Outage

## Root cause

The export was mistakenly marked as done, because its queue was empty. Its parent was mistakenly set as
the first of the list, and an old replica was mistakenly elected.
)"},
    {.name = "somebody_did_it", .markdown = R"(# Outage

## Summary

The root cause was that an engineer wrongly typed the name of the volume.
                           ^^^^^^^^^^^^^^^^^^^^^^ warning: the cause stops at "engineer wrongly typed": say what made the slip possible and why no check caught it
)"},
    {.name = "by_somebody", .markdown = R"(# Outage

## Root cause

The outage was caused by the deletion of the whole volume by a new intern.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the cause stops at "deletion of the whole volume by a new intern": say what made the slip possible and why no check caught it
)"},
    {.name = "somebody_did_it_for_a_reason", .markdown = R"(# Outage

## Root cause

The volume was deleted by an engineer, because the console showed it as detached.
)"},
    {.name = "software_did_it", .markdown = R"(# Outage

## Root cause

The volume was deleted by the controller of the cluster. The engineer on call saw an alert that was wrongly
labelled. The disk was removed by hand by the provider. The wrongly labelled rack was found by an engineer.
)"},
    {.name = "a_slip_of_the_response", .markdown = R"(# Outage

## Root cause

The volume was full. The engineer on call mistakenly silenced its alarm.
)"},
    {.name = "a_slip_of_the_response_behind_a_summary", .markdown = R"(# Outage

## Summary

The root cause was a full volume. The engineer on call mistakenly acknowledged its alarm as noise.
)"},
    {.name = "a_verdict_of_a_person", .markdown = R"(# Outage

## Root cause

The operator mistakenly marked the export as done.
             ^^^^^^^^^^ warning: the cause stops at "mistakenly": say what made the slip possible and why no check caught it
The wrong volume was mistakenly deleted.
)"},
    {.name = "a_step_that_was_forgotten", .markdown = R"(# Outage

## Root cause

The restart of the second node was forgotten.
                                   ^^^^^^^^^ warning: the cause stops at "forgotten": say what made the slip possible and why no check caught it
)"},
    {.name = "what_was_not_tested_let_it_through", .markdown = R"(# Outage

## Root cause

The playbook was run without first being tested, and an accidental blank in its path emptied the volume.
)"},
};

PMLINT_RULE_TEST(RootCauseHumanError, "root-cause-human-error", kCases)

}  // namespace
