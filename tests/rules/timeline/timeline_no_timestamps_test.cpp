// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "two_times_are_enough", .markdown = "## Timeline\n\n- 10:00 a\n- 10:05 b\n"},
    {.name = "times_in_headings_count",
     .markdown = "## Timeline\n\n### 17:02 PST\n\na\n\n### 17:30 PST\n\nb\n"},
    {.name = "times_after_labels_count",
     .markdown = "## Timeline\n\n- Detection time: 01:15 AM\n- Recovery time: 02:00 AM\n"},
    {.name = "no_timeline_is_another_rule", .markdown = "## Summary\n\nx\n"},
    {.name = "linked_elsewhere",
     .markdown = "## Timeline\n\nSee [the channel](https://chat.example.org/42).\n"},
    {.name = "none", .markdown = R"(## Timeline
   ^^^^^^^^ error: the timeline has no entry with a time; open each entry with the time it happened, for example "14:05 UTC"

- First we saw errors
- Later we restarted
)"},
    {.name = "only_one", .markdown = R"(## Timeline
   ^^^^^^^^ error: the timeline has only 1 entry with a time; open each entry with the time it happened, for example "14:05 UTC"

- 10:00 first errors
- Later we restarted
)"},
    {.name = "the_minimum_is_an_option",
     .markdown = R"(## Timeline
   ^^^^^^^^ error: the timeline has only 2 entries with a time; open each entry with the time it happened, for example "14:05 UTC"

- 10:00 a
- 10:05 b
)",
     .options = {{"minimum", "3"}}},
};
PMLINT_RULE_TEST(TimelineNoTimestamps, "timeline-no-timestamps", kCases)

}  // namespace
