// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase impact(std::string name, std::string text) {
  return {.name = std::move(name), .markdown = "# Payments\n\n## Impact\n\n" + text + '\n'};
}

const LintCase kCases[] = {
    {.name = "many_users", .markdown = R"(# Payments

## Impact

Many users could not pay.
^^^^^^^^^^ note: "Many users" is no number: say how many users, requests or regions, or what share of them; an estimate will do
)"},
    {.name = "no_amount_at_all", .markdown = R"(# Payments

## Impact
   ^^^^^^ note: no number says how far the impact reached: say how many users, requests or regions, or what share of them; an estimate will do

Users could not pay and saw 503 errors for two hours, from 10:00 on 5 March 2024.
)"},
    {.name = "a_share_of_a_resource_is_no_impact", .markdown = R"(# Payments

## Summary
   ^^^^^^^ note: no number says how far the impact reached: say how many users, requests or regions, or what share of them; an estimate will do

The database ran at 100 % CPU and payments were slow.
)"},
    impact("a_share", "Payments failed for 30 % of users."),
    impact("a_count", "About 4,100 orders were lost."),
    impact("a_count_over_a_line_break", "Payments failed for 1200\ncustomers in Europe."),
    impact("an_estimate_in_words", "Half of the requests timed out."),
    impact("money", "We lost about $12k in sales."),
    impact("regions", "Two regions could not be reached."),
    impact("all_users", "All users were logged out."),
    impact("every_request", "Every request of the API failed."),
    impact("no_user_impact", "There was no user impact."),
    impact("nothing_lost", "Payments were late; 0 events lost."),
    impact("no_data_lost", "Payments were late. No data was lost."),
    impact("never_unavailable", "The service was never unavailable; deploys were slow."),
    impact("completely_unavailable", "The shop was completely unavailable."),
    impact("redacted", "Payments failed for [redacted] in the shop."),
    impact("table", "| Customers impacted | Data loss |\n| --- | --- |\n| All | None |"),
    {.name = "number_in_the_summary", .markdown = R"(# Payments

## Summary

The checkout failed for 12 % of customers.

## Impact

Orders could not be placed.
)"},
    {.name = "number_in_a_field", .markdown = R"(# Payments

**Users affected:** ~40

## Impact

Orders could not be placed at all in the shop.
)"},
    {.name = "number_in_the_timeline", .markdown = R"(# Payments

## Impact

Orders could not be placed in the shop.

## Timeline

- 10:00 UTC: 300 users are logged out
)"},
    {.name = "a_security_issue_that_hit_nobody", .markdown = R"(# Token leak

## Impact

The vulnerability would have let an attacker read tokens of other accounts.
)"},
    {.name = "no_impact_is_told", .markdown = R"(# Payments

## Root cause

Many users retried.
)"},
};

PMLINT_RULE_TEST(ImpactUnquantified, "impact-unquantified", kCases)

}  // namespace
