// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const std::vector<std::string> kOrder{
    R"(sections.order=["summary","impact","timeline","root-cause","actions"])"};

const LintCase kCases[] = {
    {.name = "one_section_stands_too_late",
     .markdown = R"(# Checkout

## Summary

A summary.

## Timeline

A timeline.

## Root cause

A cause.

## Impact
   ^^^^^^ note: "Impact" stands after "Timeline", line 7; --config 'sections.order=["summary","impact","timeline","root-cause","actions"]' puts it before that

An impact.

## Action items

An action.
)",
     .config = kOrder},
    {.name = "one_section_stands_too_early",
     .markdown = R"(# Checkout

## Action items
   ^^^^^^^^^^^^ note: "Action items" stands before "Summary", line 5; --config 'sections.order=["summary","impact","timeline","root-cause","actions"]' puts it behind that

## Summary

## Impact
)",
     .config = kOrder},
    {.name = "others_may_stand_anywhere",
     .markdown = "# Checkout\n\n## Summary\n\n## Detection\n\n## Timeline\n\n## Lead-up\n\n"
                 "## Root cause\n\n## Lessons\n\n## Action items\n",
     .config = kOrder},
    {.name = "the_first_of_a_kind_counts",
     .markdown = "# Checkout\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n"
                 "## Business impact\n",
     .config = kOrder},
    {.name = "a_part_of_a_section",
     .markdown = "# Checkout\n\n## Summary\n\n### Root cause\n\nShort.\n\n## Impact\n\n"
                 "## Timeline\n\n## Root cause\n",
     .config = kOrder},
    {.name = "a_label_is_no_section",
     .markdown = "# Checkout\n\n## Summary\n\n**Root cause:** a full disk.\n\n## Impact\n",
     .config = kOrder},
    {.name = "a_title_of_two_kinds",
     .markdown = "# Checkout\n\n## Summary and impact\n\n## Timeline\n\n"
                 "## Root cause and action items\n",
     .config = kOrder},
    {.name = "without_an_order", .markdown = "# Checkout\n\n## Timeline\n\n## Summary\n"},
    {.name = "a_kind_of_the_team",
     .markdown = R"(# Checkout

## What we said

To customers.

## Impact
   ^^^^^^ note: "Impact" stands after "What we said", line 3; --config 'sections.order=["impact","customer-message"]' puts it before that

An impact.
)",
     .config = {R"(sections.kinds.customer-message=["What we said"])",
                R"(sections.order=["impact","customer-message"])"}},
};

PMLINT_RULE_TEST(SectionOutOfOrder, "section-out-of-order", kCases)

}  // namespace
