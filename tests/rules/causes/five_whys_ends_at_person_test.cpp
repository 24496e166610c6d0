// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "ends_at_a_slip", .markdown = R"(# API

## Five whys

1. Why did the API fail? The certificate had expired.
2. Why had it expired? The engineer forgot to renew it.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the last why ends at a person: ask once more, why the system let the slip through
)"},
    {.name = "goes_on_to_the_system", .markdown = R"(# API

## Five whys

1. Why had it expired? The engineer forgot to renew it.
2. Why was that possible? Renewal is a manual step, and nothing warns before the date.
)"},
    {.name = "no_five_whys", .markdown = R"(# API

## Root cause

The engineer forgot to renew the certificate.
)"},
};

PMLINT_RULE_TEST(FiveWhysEndsAtPerson, "five-whys-ends-at-person", kCases)

}  // namespace
