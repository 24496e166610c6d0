// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const char* const kRequireTimeline = R"(sections.required=["timeline"])";

const LintCase kCases[] = {
    {.name = "required_and_optional",
     .markdown = R"(# Outage

## Timeline
   ^^^^^^^^ error: "Timeline" has no content: write it, or say why there is none

## Lessons learned
   ^^^^^^^^^^^^^^^ note: "Lessons learned" has no content: write it, or say why there is none
)",
     .config = {kRequireTimeline}},
    {.name = "an_empty_bullet_and_a_comment_are_no_content",
     .markdown = R"(# Outage

## Timeline
   ^^^^^^^^ error: "Timeline" has no content: write it, or say why there is none

<!-- write it -->

-
)",
     .config = {kRequireTimeline}},
    {.name = "content_of_every_kind",
     .markdown = R"(# Outage

## Timeline

| Time | Event |
|---|---|
| 10:00 | down |

## Impact

![](graph.png)

## Root cause

```
disk full
```

## Lessons learned

### What went well

- the alert

## What went wrong

None
)",
     .config = {kRequireTimeline}},
    {.name = "the_title_carries_its_value",
     .markdown = R"(# Outage

## Timeline: 10:00 UTC down, 10:20 UTC up

## Root cause: the pool held 20 connections
)",
     .config = {kRequireTimeline}},
    {.name = "a_colon_alone_carries_nothing",
     .markdown = R"(# Outage

## Timeline:
   ^^^^^^^^ error: "Timeline" has no content: write it, or say why there is none
)",
     .config = {kRequireTimeline}},
    {.name = "phases_right_below_a_plain_title",
     .markdown = R"(# Outage

Timeline

Detection:

The queue alert fired at 10:00 UTC.

Resolution:

The queue was emptied at 10:20 UTC.
)",
     .config = {kRequireTimeline}},
    {.name = "one_list_under_two_titles",
     .markdown = R"(# Outage

Corrective and Preventative Measures:

# Improvements

- Alert on the depth of the queue
)",
     .config = {R"(sections.required=["actions"])"}},
    {.name = "but_not_when_the_second_is_empty_too",
     .markdown = R"(# Outage

## Action items
   ^^^^^^^^^^^^ error: "Action items" has no content: write it, or say why there is none

## Tasks
   ^^^^^ note: "Tasks" has no content: write it, or say why there is none
)",
     .config = {R"(sections.required=["actions"])"}},
    {.name = "unknown_titles_may_be_empty",
     .markdown = R"(# Outage

## Zebra

## Timeline

- 10:00 down
)",
     .config = {kRequireTimeline}},
};

PMLINT_RULE_TEST(SectionEmpty, "section-empty", kCases)

}  // namespace
