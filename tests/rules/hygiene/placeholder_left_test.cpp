// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "words", .markdown = R"(# Outage

**Severity:** TBD
              ^^^ error: "TBD" is a placeholder: fill it in

FIXME
^^^^^ error: "FIXME" is a placeholder: fill it in

TODO: describe the impact
^^^^ error: "TODO" is a placeholder: fill it in

Lorem ipsum dolor sit amet
^^^^^^^^^^^ error: "Lorem ipsum" is a placeholder: fill it in
)"},
    {.name = "words_that_are_none", .markdown = R"(# Outage

The list of tasks, like a TODO list, follows below. Two words are not TBDs, and XXXL is a size.

## Action items

| Action | Owner | State |
|---|---|---|
| Add an alert | TBD | TODO |

- Document the job (TODO)
)"},
    {.name = "dates_and_times", .markdown = R"(# Outage of YYYY-MM-DD
            ^^^^^^^^^^ error: "YYYY-MM-DD" is a placeholder: fill it in

- HH:MM first event
  ^^^^^ error: "HH:MM" is a placeholder: fill it in
- DD/MM/YYYY HH:mm second event
  ^^^^^^^^^^ error: "DD/MM/YYYY" is a placeholder: fill it in
             ^^^^^ error: "HH:mm" is a placeholder: fill it in
)"},
    {.name = "formats_that_are_explained", .markdown = R"(# Outage

## Timeline (HH:MM UTC)

| Time (HH:MM UTC) | Event |
|---|---|
| 10:00 | alert |

All dates are written in the format YYYY-MM-DD.

- 14:?? the first customer calls
)"},
    {.name = "numbers", .markdown = R"(# Outage

About XX% of users saw errors for X minutes.
      ^^^ error: "XX%" is a placeholder: fill it in
                                  ^^^^^^^^^ error: "X minutes" is a placeholder: fill it in
)"},
    {.name = "brackets", .markdown = R"(# Outage

- [Name] was paged
  ^^^^^^ error: "[Name]" is a placeholder: fill it in
- owner: {Full name}
         ^^^^^^^^^^^ error: "{Full name}" is a placeholder: fill it in
- {{ title }}
  ^^^^^^^^^^^ error: "{{ title }}" is a placeholder: fill it in
- [Low / Medium / High]
  ^^^^^^^^^^^^^^^^^^^^^ error: "[Low / Medium / High]" is a placeholder: fill it in
- [insert a graph of the error rate]
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "[insert a graph of the error rate]" is a placeholder: fill it in
)"},
    {.name = "brackets_that_are_none", .markdown = R"(# Outage

- [value redacted] orders were lost
- [12:05] the log says [WARN] and [ERROR]
- see [Name](https://example.org/name) and [1]
- "the service [...] stopped"
- {{ site.url }} and {{< figure >}} and `{name}`
- [x] done
- the path `/users/{id}` failed
)"},
    {.name = "tags", .markdown = R"(# Outage

- owner: <owner>
         ^^^^^^^ error: "<owner>" is a placeholder: fill it in
- the <service name> was down
      ^^^^^^^^^^^^^^ error: "<service name>" is a placeholder: fill it in
)"},
    {.name = "tags_that_are_none", .markdown = R"(# Outage

<div align="center">text</div>

- a `List<String>` and List<String> and <https://example.org>
- <config>inline XML</config>
- running .save <filename> overwrites the file
- in code: `<owner>`, and a line<br>break
)"},
    {.name = "prompts", .markdown = R"(# Outage

## Impact

*Describe how internal and external users were impacted during the incident*
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Describe how internal and external users were impacted durin..." asks for content: it is a prompt of the template

Describe what happened and how it was noticed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Describe what happened and how it was noticed." asks for content: it is a prompt of the template
)"},
    {.name = "questions_of_the_template", .markdown = R"(# Outage

## Background

_What does a reader need to know?_
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "What does a reader need to know?" asks for content: it is a prompt of the template

## Detection

_How was it found?_
 ^^^^^^^^^^^^^^^^^ note: "How was it found?" asks for content: it is a prompt of the template
_By whom_
- The alert on the queue paged Ines.

## Impact

The shop was closed.

*What were we thinking?*
)"},
    {.name = "prompts_that_are_none", .markdown = R"(# Outage

## Five whys

*Why did the pool run dry?*

## What happened?

*All times are UTC.*

*What the team saw on 3 May: nothing.*

## Action items

- Document the incident process
- Describe the timeline of a failover in the runbook
)"},
    {.name = "code_is_left_alone", .markdown = R"(# Outage

```
TODO: YYYY-MM-DD <owner>
```

The option `TBD` of the tool.
)"},
    {.name = "advice_on_when_to_write", .markdown = R"(# Outage

## Lessons

Document during the incident. Capture what you see.
)"},
    {.name = "brackets_of_several_words", .markdown = R"(# Outage

## Root cause

[Detailed explanation of the fault].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "[Detailed explanation of the fault]" is a placeholder: fill it in

The log says [worker pool is empty] and [Node 3 name].
)"},
    {.name = "will_be_filled_in", .markdown = R"(# Outage

## Root cause

will fill here
^^^^^^^^^^^^^^ error: "will fill here" is a placeholder: fill it in
)"},
};

PMLINT_RULE_TEST(PlaceholderLeft, "placeholder-left", kCases)

}  // namespace
