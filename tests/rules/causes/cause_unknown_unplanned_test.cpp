// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase with(std::string name, std::string text, std::string action) {
  return {.name = std::move(name),
          .markdown = "# API\n\n## Root cause\n\n" + std::move(text) + "\n\n## Action items\n\n- " +
                      std::move(action) + '\n'};
}

const LintCase kCases[] = {
    {.name = "unknown_and_nothing_planned", .markdown = R"(# API

## Root cause

The root cause is unknown.
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the cause is unknown and no action item looks for it: add one that finds it, or that records what is needed the next time

## Action items

- Restart the cache every night
)"},
    with("logging_is_planned", "The root cause is unknown.", "Log the size of the pool"),
    with("an_investigation_is_planned", "The root cause is unknown.",
         "Investigate the memory dumps"),
    with("the_investigation_goes_on", "Unknown; the investigation is ongoing with the vendor.",
         "Restart the cache every night"),
    with("the_cause_is_told",
         "The certificate of the gateway expired. It is unclear who had ordered it.",
         "Order a new one"),
    {.name = "unknown_revenue", .markdown = R"(# API

## Impact

The revenue impact is unknown at this time.

## Root cause

A deploy removed the index `orders_by_user`, which exhausted the connection pool.

## Action items

- Restart the cache every night
)"},
    {.name = "open_questions", .markdown = R"(# API

## Root cause

The root cause is unknown.

## Open questions

- Who called the endpoint?
)"},
};

PMLINT_RULE_TEST(CauseUnknownUnplanned, "cause-unknown-unplanned", kCases)

}  // namespace
