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
