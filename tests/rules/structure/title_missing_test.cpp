// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "opens_with_a_section", .markdown = R"(## Issue summary
   ^^^^^^^^^^^^^ warning: there is no title: the first line that looks like one is the section "Issue summary"; name the service, the symptom and the date

It was down.
)"},
    {.name = "heading", .markdown = R"(# Checkout was down

## Summary

It was down.
)"},
    {.name = "front_matter", .markdown = R"(---
title: Checkout was down
---

## Summary

It was down.
)"},
    {.name = "setext", .markdown = R"(Checkout was down
=================

## Summary

It was down.
)"},
};

PMLINT_RULE_TEST(TitleMissing, "title-missing", kCases)

}  // namespace
