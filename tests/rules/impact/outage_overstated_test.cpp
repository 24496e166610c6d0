// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase summary(std::string name, std::string text) {
  return {.name = std::move(name), .markdown = "# Sign-up\n\n## Summary\n\n" + text + '\n'};
}

const LintCase kCases[] = {
    {.name = "a_share_of_the_attempts", .markdown = R"(# Sign-up

## Summary

The service had an outage that hit 30% of users attempting to register.
                   ^^^^^^ note: "outage" for what reached "30% of users": call it a degradation, or name the part that was down
)"},
    {.name = "slow_for_some", .markdown = R"(# Shop

## Summary

The outage lasted an hour.
    ^^^^^^ note: "outage" for what reached "40% of users": call it a degradation, or name the part that was down

## Impact

Pages were slow for 40% of users.
)"},
    summary("an_endpoint_was_down",
            "The endpoint `/user` was down during the outage, and 60% of users saw errors when "
            "trying to save."),
    summary("everybody", "During the outage 100% of requests failed."),
    summary("all_users", "The outage hit all users; 40% of requests were slow."),
    summary("a_complete_inability",
            "The outage was a complete inability to register for 20% of users attempting it."),
    summary("a_degradation", "A degradation hit 30% of users attempting to register."),
    summary(
        "by_how_much_it_fell",
        "Intermittent outages led to a 30% decrease in user activity and a 40 % rise in latency."),
    {.name = "by_how_much_there_was_less_of_it", .markdown = R"(# Shop

## Summary

The outage was a 30% reduction in availability with slow pages.
    ^^^^^^ note: "outage" for what reached "30%": call it a degradation, or name the part that was down
)"},
    summary("no_number", "The outage made pages slow."),
};

PMLINT_RULE_TEST(OutageOverstated, "outage-overstated", kCases)

}  // namespace
