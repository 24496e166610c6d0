// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "an_empty_section", .markdown = R"(# Checkout

## Lessons learned
   ^^^^^^^^^^^^^^^ note: nothing is told of what was learned: say what went well, what went badly and where there was luck

## Action items

- Add an alert
)"},
    {.name = "empty_lists", .markdown = R"(# Checkout

## Lessons learned
   ^^^^^^^^^^^^^^^ note: nothing is told of what was learned: say what went well, what went badly and where there was luck

### What went well

### What went wrong
)"},
    {.name = "no_section_where_none_is_asked_for",
     .markdown = R"(# Checkout
  ^^^^^^^^ note: nothing is told of what was learned: say what went well, what went badly and where there was luck

## Timeline

- 10:00 UTC: the error rate rises
)",
     .config = {"sections.recommended=[]"}},
    {.name = "section_missing_speaks_where_it_is_asked_for", .markdown = R"(# Checkout

## Timeline

- 10:00 UTC: the error rate rises
)"},
    {.name = "lessons", .markdown = R"(# Checkout

## Lessons learned

- Rolling back took a minute.
)"},
    {.name = "what_worked", .markdown = R"(# Checkout

## What went well

- Rolling back took a minute.
)"},
    {.name = "a_subsection_of_lessons", .markdown = R"(# Checkout

## Lessons learned

### Process

Nobody knew the release to go back to.
)"},
    {.name = "told_in_the_conclusion",
     .markdown = R"(# Checkout

## Conclusion

We learned that the rollback needs a list of releases.
)",
     .config = {"sections.recommended=[]"}},
};

PMLINT_RULE_TEST(LessonsMissing, "lessons-missing", kCases)

}  // namespace
