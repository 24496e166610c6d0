// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "items", .markdown = R"(## Action items

- Add an alert
)"},
    {.name = "only_talk", .markdown = R"(## Action items
   ^^^^^^^^^^^^ error: the section lists no action item: say what will be changed, or why nothing will

The team met on Monday and talked about the outage.
)"},
    {.name = "a_reason_not_to_act", .markdown = R"(## Action items

No action: a second provider costs more than an hour of downtime a year.
)"},
    {.name = "a_list_elsewhere", .markdown = R"(## Action items

All of them are in [the tracker](https://example.com/epic/7).
)"},
    {.name = "the_section_is_required_and_missing", .markdown = R"(# Outage

## Timeline

- 10:00 restarted the pool
)"},
    {.name = "the_section_is_not_required",
     .markdown = R"(# Outage
  ^^^^^^ error: no action item follows from the incident: say what will be changed, or why nothing will

## Timeline

- 10:00 restarted the pool
)",
     .config = {R"(sections.required=["timeline"])"}},
    {.name = "a_quotation", .markdown = R"(## Action items

> A second power feed for each rack.
)"},
    {.name = "a_bullet_that_is_no_item", .markdown = R"(## Action items

- The rack with its two power feeds, for the storage team.
)"},
    {.name = "answers", .markdown = R"(## Action items

What is to be done? Racks should have two power feeds.
)"},
    {.name = "a_bullet_that_says_nothing", .markdown = R"(## Action items
   ^^^^^^^^^^^^ error: the section lists no action item: say what will be changed, or why nothing will

- To be defined
)"},
    {.name = "a_list_that_is_indented_like_code",
     .markdown = "# Outage\n\n## Action items\n\n    Task: add an alert on queue depth\n    "
                 "Deadline: May 3\n"},
    {.name = "promised_in_the_conclusion", .markdown = R"(# Outage

## Conclusion

We will add an alert on queue depth.
)"},
};
PMLINT_RULE_TEST(ActionItemsMissing, "action-items-missing", kCases)

}  // namespace
}  // namespace pmlint::test
