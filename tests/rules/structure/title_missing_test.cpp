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
    {.name = "fits_any_incident", .markdown = R"(# 0x19. Incident Post-Mortem Report
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "0x19. Incident Post-Mortem Report" would do for any incident: name the service and what failed, as in "Checkout returned 503 for 47 minutes"

It was down.
)"},
    {.name = "names_the_service", .markdown = "# Postmortem: MySQL outage\n\nIt was down.\n"},
    {.name = "names_it_in_front_matter",
     .markdown = "---\ntitle: Checkout was down\n---\n\n# Postmortem\n\nIt was down.\n"},
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
