// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "bold_line",
     .markdown = R"(# Outage

**Timeline**
  ^^^^^^^^ note: "Timeline" acts as a heading but is typed as bold text

- 10:00 UTC down
)",
     .fixed = R"(# Outage

## Timeline

- 10:00 UTC down
)"},
    {.name = "plain_line",
     .markdown = R"(# Outage

Root Cause and Resolution
^^^^^^^^^^^^^^^^^^^^^^^^^ note: "Root Cause and Resolution" acts as a heading but is typed as plain text

The disk was full.
)",
     .fixed = R"(# Outage

## Root Cause and Resolution

The disk was full.
)"},
    {.name = "a_title_within_a_title",
     .markdown = R"(# Outage

Root Cause and Resolution
^^^^^^^^^^^^^^^^^^^^^^^^^ note: "Root Cause and Resolution" acts as a heading but is typed as plain text

Root Cause:
^^^^^^^^^^ note: "Root Cause" acts as a heading but is typed as plain text

The disk was full.

Resolution:
^^^^^^^^^^ note: "Resolution" acts as a heading but is typed as plain text

It was emptied.
)",
     .fixed = R"(# Outage

## Root Cause and Resolution

### Root Cause

The disk was full.

### Resolution

It was emptied.
)"},
    {.name = "a_blank_to_fill_in_is_no_title",
     .markdown = "# Outage\n\n## Impact\n\nTODO\n\n## Resolution\n\n**TODO**\n"},
    {.name = "a_title_with_marks_is_left_to_the_author",
     .markdown = R"(# Outage

**Root *cause***
  ^^^^^^^^^^^ note: "Root cause" acts as a heading but is typed as bold text

The disk was full.
)",
     .fixed = R"(# Outage

**Root *cause***

The disk was full.
)"},
    {.name = "real_headings_and_labels", .markdown = R"(# Outage

## Timeline

- **Impact:** all users
- **Detection** by an alert

**Duration:** 2 hours

The impact was large.
)"},
    {.name = "bold_text_that_is_no_section", .markdown = R"(# Outage

**Please read this first**

All is well.
)"},
};

PMLINT_RULE_TEST(PseudoHeading, "pseudo-heading", kCases)

}  // namespace
