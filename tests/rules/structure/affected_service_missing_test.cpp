// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "the_system", .markdown = R"md(# Outage on 2024-05-12

## Summary
   ^^^^^^^ warning: nothing names the service or component that was affected; say which it was, for example "`payments-api` (EU)"

On Sunday the system was down for all users. Our services were slow because of an overload.

## Root cause

The servers had too little memory.
)md"},
    {.name = "in_the_title",
     .markdown = "# Checkout outage\n\n## Summary\n\nThe system was down.\n"},
    {.name = "a_generic_title_with_a_modifier",
     .markdown = "# Outage of the billing system\n\n## Summary\n\nThe system was down.\n"},
    {.name = "which_service",
     .markdown = "# Outage\n\n## Summary\n\nThe registration service was down.\n"},
    {.name = "an_identifier",
     .markdown = "# Outage\n\n## Summary\n\nThe system `orders-v2` was down.\n"},
    {.name = "a_proper_name",
     .markdown = "# Outage\n\n## Impact\n\nUsers of Kestrel saw errors.\n"},
    {.name = "a_part", .markdown = "# Outage\n\n## Impact\n\nThe database was down.\n"},
    {.name = "a_field",
     .markdown = "# Outage\n\n- **Service affected:** all\n\n## Summary\n\nIt was down.\n"},
    {.name = "named_further_down",
     .markdown = "# Outage\n\n## Summary\n\nThe system was down.\n\n## Root cause\n\nThe disk of "
                 "`pg-3` was full.\n"},
    {.name = "nothing_tells_of_the_impact",
     .markdown = "# Outage\n\n## Timeline\n\n- 10:00 alert\n"},
};
PMLINT_RULE_TEST(AffectedServiceMissing, "affected-service-missing", kCases)

}  // namespace
