// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "class_only", .markdown = R"(# Outage

## Root cause

The root cause was a misconfiguration in the backend.
                     ^^^^^^^^^^^^^^^^ error: the cause stays at "misconfiguration": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "reported_in_the_section_not_at_each_mention", .markdown = R"(# Outage

## Summary

The outage was caused by a server failure.

## Root cause

It was a server failure.
         ^^^^^^^^^^^^^^ error: the cause stays at "server failure": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact

## Conclusion

Due to a server failure we were down.
)"},
    {.name = "this_is_the_sentence_before",
     .markdown =
         "# Outage\n\nThe pods had no memory limit, so the import job exhausted the memory of "
         "the nodes. This starved everything, causing issues.\n"},
    {.name = "the_sentence_before_may_be_the_effect", .markdown = R"(# Outage

The connection pool of the API was exhausted for an hour. It was caused by issues.
                                                                           ^^^^^^ error: the cause stays at "issues": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "why_a_step_failed_in_the_timeline",
     .markdown =
         "# Outage\n\n## Summary\n\nThe disk of the old pod stayed attached to its node, and the "
         "new pod waited.\n\n## Timeline\n\n- 10:00 UTC: the deploy fails due to an "
         "error\n- 10:30 UTC: all is well\n"},
    {.name = "a_timeline_alone", .markdown = R"(# Outage

## Timeline

- 10:00 UTC: the restart fails due to problems
                                      ^^^^^^^^ error: the cause stays at "problems": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
- 10:30 UTC: all is well
)"},
    {.name = "label_in_the_summary", .markdown = R"(# Outage

## Summary

- **Impact:** all users
- **Root cause:** high traffic
                  ^^^^^^^^^^^^ error: the cause stays at "high traffic": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "the_effect_of_a_class_is_the_symptom_again", .markdown = R"(# Outage

## Summary

Customers lost their session in the web shop and were redirected to the page "Basket not found".

## Root cause

The root cause was a bug in the basket code. The bug led to a state where the web shop evicted the session of customers and redirected them to the page "Basket not found".
                     ^^^ error: the cause stays at "bug": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "the_effect_of_a_class_may_be_the_mechanism", .markdown = R"(# Outage

## Summary

Customers lost their session in the web shop and were redirected to the page "Basket not found".

## Root cause

The root cause was a bug in the basket code. The bug caused the connection cache to evict every key whose expiry was zero, so the lookup in Redis returned nothing.
)"},
    {.name = "the_word_alone_never_fires", .markdown = R"(# Outage

## Root cause

A misconfiguration of the gateway: the routes `/v1/users` and `/v1/profile` were swapped in the deploy
of Friday, so profile requests reached the wrong handler.
)"},
    {.name = "what_was_caused_is_no_class", .markdown = R"(# Outage

## Root cause

The outage was caused by the network of the office.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the cause does not say how it came about: no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "what_came_of_it_is_no_class_beside_one", .markdown = R"(# Outage

## Root cause

The failure was triggered by high traffic, the reason for the outage.
                             ^^^^^^^^^^^^ error: the cause stays at "high traffic": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "a_step_that_was_left_out", .markdown = R"(# Outage

## Root cause

The root cause of the outage was the failure to link the config in sites-available to sites-enabled, so nginx did not load it.
)"},
    {.name = "load_that_moved_on", .markdown = R"(# Outage

## Root cause

The outage was caused by one of the database nodes: it failed, and its load overwhelmed the remaining nodes.
)"},
    {.name = "load_alone", .markdown = R"(# Outage

## Root cause

The outage was caused by the database nodes, which were overwhelmed by high traffic.
                                                                       ^^^^^^^^^^^^ error: the cause stays at "high traffic": no setting or component, no change, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "a_change_with_its_place", .markdown = R"(# Outage

## Root cause

Release 42 set line 12 of haproxy.cfg to a dead node.
)"},
    {.name = "mechanism_without_identifiers", .markdown = R"(# Outage

## Root cause

A misconfigured firewall rule was blocking incoming connections to the database servers.
)"},
    {.name = "brief_summary_with_a_real_section", .markdown = R"(# Outage

## Summary

- **Root cause:** a bug

## Root cause

The pool of database connections was exhausted, because cancelled requests never released theirs.
)"},
    {.name = "honestly_unknown", .markdown = R"(# Outage

## Root cause

Unknown; still under investigation together with the vendor.
)"},
    {.name = "a_script_that_mended_it_is_no_mechanism", .markdown = R"(# Outage

## Root cause

The root cause was a system error that led to the reverse proxy shutting down.
                            ^^^^^ error: the cause stays at "error": no setting or component, no change, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact

- The reverse proxy was offline
- An engineer wrote a script to bring the reverse proxy back
)"},
    {.name = "effects_that_users_felt", .markdown = R"(# Outage

## Root cause

A misconfiguration of the balancer led to uneven distribution of traffic, causing chaos among our customers and slow pages.
  ^^^^^^^^^^^^^^^^ error: the cause stays at "misconfiguration": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "an_effect_may_be_the_mechanism", .markdown = R"(# Outage

## Root cause

A misconfiguration of the balancer led to an exhausted connection pool on one node, causing slow pages.
)"},
    {.name = "what_tests_and_alerts_missed_is_no_mechanism", .markdown = R"(# Outage

## Root cause

The incident was caused by a DNS failure.
                                 ^^^^^^^ error: the cause stays at "failure": no setting or component; say what failed, what had changed or was set, and how that led to the impact

- A recent change introduced a regression
- Test coverage did not include the cache
- Gaps in monitoring delayed the detection
)"},
    {.name = "without_an_alert_the_disk_filled_up", .markdown = R"(# Outage

## Root cause

- No alert watched the volume
- The log of the broker filled the disk
)"},
    {.name = "unoptimized_names_no_mechanism", .markdown = R"(# Outage

## Root cause

Unoptimized database queries causing high CPU usage and server overload
^^^^^^^^^^^ error: the cause stays at "Unoptimized": no setting or component, no change, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
    {.name = "a_query_without_an_index", .markdown = R"(# Outage

## Root cause

Unoptimized database queries: the lookup of orders had no index and scanned the whole table.
)"},
    {.name = "a_name_and_what_is_wrong_with_it", .markdown = R"(# Outage

## Root cause

A vulnerability (CVE-2022-22965) of an outdated `XmlParser`.
)"},
    {.name = "no_cause_at_all", .markdown = R"(# Outage

## Timeline

- 10:00 UTC: alert fires
- 10:30 UTC: restored
)"},
    {.name = "a_higher_minimum_asks_for_more",
     .markdown = R"(# Outage

## Root cause

The certificate of the gateway expired due to a bug.
                                                ^^^ error: the cause stays at "bug": no setting or component, no change, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)",
     .options = {{"minimum", "9"}}},
    {.name = "what_it_turned_out_to_be", .markdown = R"(# Outage

## Summary

Menus were cut off. The issue ended up being a wrong rule in a stylesheet, which set `max-height` to 0.

## Root cause

The issue came with the redesign.
)"},
    {.name = "a_cleanup_of_a_part", .markdown = R"(# Outage

## Root cause

The issue came with a cleanup of unused stylesheets.
)"},
    {.name = "a_cleanup_of_nothing_that_is_named", .markdown = R"(# Outage

## Root cause

The issue came with a cleanup.
    ^^^^^ error: the cause stays at "issue": no setting or component, no mechanism, no reason why it was possible; say what failed, what had changed or was set, and how that led to the impact
)"},
};

PMLINT_RULE_TEST(RootCauseVague, "root-cause-vague", kCases)

}  // namespace
