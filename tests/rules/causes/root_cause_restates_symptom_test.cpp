// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "the_same_words", .markdown = R"(# Payments

## Impact
   ^^^^^^ related: the impact

The payment gateway dropped the connections of all merchants, and their payment requests timed out.

## Root cause

The payment gateway dropped connections, payment requests timed out.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the cause repeats the impact (6 of 6 words): say what failed before users saw it, and why
)"},
    {.name = "something_upstream", .markdown = R"(# Payments

## Impact

The payment gateway dropped the connections of all merchants.

## Root cause

The certificate of the payment gateway expired, so it dropped connections of merchants.
)"},
    {.name = "a_change", .markdown = R"(# Payments

## Impact

The payment gateway dropped connections when it was deployed.

## Root cause

The deploy of the payment gateway dropped connections.
)"},
    {.name = "vague_is_reported_by_another_rule", .markdown = R"(# Payments

## Impact

The API was returning errors.

## Root cause

The API was returning errors.
)"},
    {.name = "a_short_summary_before_a_real_section", .markdown = R"(# Payments

## Summary

**Root cause:** the payment gateway dropped connections of merchants

## Impact

The payment gateway dropped connections of merchants.

## Root cause

The pool of the payment gateway was exhausted, because cancelled requests never released a socket.
)"},
};

PMLINT_RULE_TEST(RootCauseRestatesSymptom, "root-cause-restates-symptom", kCases)

}  // namespace
