// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase two(std::string name, std::string summary, std::string impact) {
  return {.name = std::move(name),
          .markdown = "# Login\n\n## Summary\n\n" + std::move(summary) + "\n\n## Impact\n\n" +
                      std::move(impact) + '\n'};
}

const LintCase kCases[] = {
    {.name = "two_shares_of_the_users", .markdown = R"(# Login

## Summary

The login failed for 75% of users.
                     ^^^^^^^^^^^^ related: the other number

## Impact

60% of our users were unable to log in.
^^^^^^^^^^^^^^^^ warning: "60% of our users" here, but "75% of users" on line 5: correct one, or say what each of them counts
)"},
    {.name = "more_than_all", .markdown = R"(# Login

## Impact

The incident affected 130 % of users.
                      ^^^^^^^^^^^^^^ warning: "130 % of users" is more than all of them: correct the share, or say what it is a share of
)"},
    two("same_number", "The login failed for 60% of users.", "60% of users saw errors."),
    two("rounded", "The login failed for about 30% of users.", "It failed for 33% of users."),
    two("other_people", "The login failed for 20% of users.",
        "The login failed for 100% of new users."),
    two("a_part_of_them", "The login failed for 20% of users.",
        "It failed for 45% of users in Europe."),
    two("a_peak", "The login failed for 20% of users.", "At its peak 60% of users saw errors."),
    two("a_bound", "The login failed for 20% of users.", "Up to 60% of users saw errors."),
    two("recovery", "The login failed for 20% of users.",
        "The service was restored for 80% of users who saw errors."),
    two("parts_of_a_whole", "The login failed for 90% of users.",
        "60% of users saw errors, 30% of users saw time-outs and failed."),
    two("requests_are_no_users", "The login failed for 75% of users.", "60% of requests failed."),
    {.name = "a_looser_tolerance",
     .markdown = "# Login\n\n## Summary\n\nThe login failed for 75% of users.\n\n## Impact\n\n"
                 "60% of users saw errors.\n",
     .options = {{"tolerance", "20.0"}}},
};

PMLINT_RULE_TEST(ImpactNumberConflict, "impact-number-conflict", kCases)

}  // namespace
