// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase cause(std::string name, std::string text) {
  return {.name = std::move(name), .markdown = "# API\n\n## Root cause\n\n" + text + '\n'};
}

const LintCase kCases[] = {
    {.name = "a_mechanism_and_nothing_else", .markdown = R"(# API

## Root cause

A wrong firewall rule was blocking incoming connections to the database servers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the cause stops at the mechanism: say what had changed or set it off, and why nothing caught it before
)"},
    {.name = "named_precisely_it_is_a_note", .markdown = R"(# API

## Root cause

The rule `deny-all` was blocking port 5432 of the database servers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: the cause stops at the mechanism: say what had changed or set it off, and why nothing caught it before
)"},
    {.name = "traffic_that_is_blocked_sets_nothing_off", .markdown = R"(# API

## Root cause

The outage was caused by a rule of the firewall, which inadvertently blocked incoming traffic to the login servers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the cause stops at the mechanism: say what had changed or set it off, and why nothing caught it before
)"},
    cause("heavy_traffic", "Heavy traffic exhausted the connection pool of the database."),
    cause("a_change", "A deploy removed the firewall rule that lets the API reach the database."),
    cause("an_enabling_condition",
          "A wrong firewall rule was blocking connections to the database; no test covers the "
          "rules."),
    cause("load", "A surge in traffic exhausted the connection pool of the database."),
    cause("a_vendor", "Our DNS provider dropped the zone, so the resolvers returned no address."),
    cause("vague", "It was a misconfiguration."),
    cause("a_slip", "The operator mistakenly blocked connections to the database servers."),
    cause("unknown", "Connections to the database were blocked; the cause is unknown."),
    {.name = "contributing_factors", .markdown = R"(# API

## Root cause

A wrong firewall rule was blocking incoming connections to the database servers.

## Contributing factors

- two teams own the rules
)"},
    {.name = "five_whys", .markdown = R"(# API

## Root cause

A wrong firewall rule was blocking incoming connections to the database servers.

## Five whys

1. Why? The rule was wrong.
2. Why? It was copied.
3. Why? There is no template.
)"},
    {.name = "a_trigger_in_the_timeline", .markdown = R"(# API

## Timeline

- 09:00 UTC: deploy of rule set 41
- 09:05 UTC: the alert fires

## Root cause

A wrong firewall rule was blocking incoming connections to the database servers.
)"},
    {.name = "a_sentence_in_passing_is_no_analysis", .markdown = R"(# API

## Summary

A wrong firewall rule caused the outage by blocking connections to the database servers.
)"},
};

PMLINT_RULE_TEST(RootCauseShallow, "root-cause-shallow", kCases)

}  // namespace
