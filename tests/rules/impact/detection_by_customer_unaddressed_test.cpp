// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase with(std::string name, std::string first, std::string action, std::string more = {}) {
  return {.name = std::move(name),
          .markdown = "# Shop\n\n## Timeline\n\n- 10:00 UTC: " + std::move(first) +
                      "\n- 10:40 UTC: rolled back, the shop is restored\n\n" + std::move(more) +
                      "## Action items\n\n- " + std::move(action) + '\n'};
}

const LintCase kCases[] = {
    {.name = "customers_first_and_no_alert_follows", .markdown = R"(# Shop

## Timeline

- 10:00 UTC: customers reported failed payments
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: customers noticed first ("customers reported failed payments") and no action item improves detection: add an alert or a check that would have noticed before them
- 10:40 UTC: rolled back, the shop is restored

## Action items

- Cover the checkout with an end-to-end test
)"},
    with("an_alert_follows", "customers reported failed payments",
         "Add an alert on failed payments"),
    with("a_check_follows", "complaints about failed payments", "Probe the checkout every minute"),
    with("an_alert_came_first", "the alert fires", "Cover the checkout with a test"),
    with("the_team_came_first", "an engineer noticed failed payments", "Cover it with a test"),
    with("customer_support_is_staff", "customer support escalates a report it made itself",
         "Cover it with a test"),
    with("customers_are_told", "we informed customers of the failed payments",
         "Cover it with a test"),
    with("the_lessons_tell_of_the_alert", "customers reported failed payments",
         "Cover the checkout with a test",
         "## Lessons learned\n\n- The new alert on payments would have seen it.\n\n"),
    with("security_report", "users reported a leaked token", "Rotate tokens after a week",
         "## Summary\n\nA vulnerability in the token service.\n\n"),
    {.name = "no_action_at_all", .markdown = R"(# Shop

## Timeline

- 10:00 UTC: customers reported failed payments
- 10:40 UTC: rolled back, the shop is restored
)"},
};

PMLINT_RULE_TEST(DetectionByCustomerUnaddressed, "detection-by-customer-unaddressed", kCases)

}  // namespace
