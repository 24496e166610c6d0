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
    {.name = "no_blank_after_the_hashes",
     .markdown = R"(# Outage

##Timeline
  ^^^^^^^^ note: no blank stands between the # and "Timeline": Markdown reads it as text

- 10:00 UTC down
)",
     .fixed = R"(# Outage

## Timeline

- 10:00 UTC down
)"},
    {.name = "a_lead_in_of_a_list_item", .markdown = R"(# Outage

## Action items

- **Tasks**:
  - Alert on the depth of the queue
)"},
    {.name = "a_part_of_the_section_around_it", .markdown = R"(# Outage

## Action items

**For the queue:**

- Alert on its depth

Automate the Rollback:

- Add a canary
)"},
    {.name = "a_field", .markdown = R"(# Outage

Authors:

- Ines Ruiz

Duration:

40 minutes
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
    {.name = "within_a_heading",
     .markdown = R"(# Outage

## Corrective measures

**Improvements:**
  ^^^^^^^^^^^^ note: "Improvements" acts as a heading but is typed as bold text

- Alerts on queue depth

**Tasks:**
  ^^^^^ note: "Tasks" acts as a heading but is typed as bold text

- Add an alert
)",
     .fixed = R"(# Outage

## Corrective measures

### Improvements

- Alerts on queue depth

### Tasks

- Add an alert
)"},
    {.name = "a_long_line_is_left_to_the_author",
     .markdown = R"(# Outage

**Lessons learned and what went well in the response**
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: "Lessons learned and what went well in the response" acts as a heading but is typed as bold text

The alert worked.
)",
     .fixed = R"(# Outage

**Lessons learned and what went well in the response**

The alert worked.
)"},
    {.name = "below_text_it_stands_beside_what_it_follows",
     .markdown = R"(# Outage

## Timeline

- 10:00 UTC down

**What went well?**
  ^^^^^^^^^^^^^^^ note: "What went well?" acts as a heading but is typed as bold text

The alert worked.
)",
     .fixed = R"(# Outage

## Timeline

- 10:00 UTC down

## What went well?

The alert worked.
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
