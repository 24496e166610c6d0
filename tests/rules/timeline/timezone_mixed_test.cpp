// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "one_of_another_zone", .markdown = R"(## Timeline

- 10:00 CAT alert
  ^^^^^^^^^ related: the first entry in CAT
- 10:20 CAT the database team joins
- 4:45 AM EDT rolled back
  ^^^^^^^^^^^ warning: this entry is in EDT, but 2 entries are in CAT; write all in one zone, with the local time in brackets if needed
)"},
    {.name = "the_first_is_the_odd_one", .markdown = R"(## Timeline

- 10:00 JST alert
  ^^^^^^^^^ warning: this entry is in JST, but 2 entries are in UTC; write all in one zone, with the local time in brackets if needed
- 01:20 UTC call
- 01:45 UTC rolled back
)"},
    {.name = "one_zone", .markdown = "## Timeline\n\n- 10:00 UTC alert\n- 10:20 UTC restored\n"},
    {.name = "one_zone_two_names",
     .markdown = "## Timeline\n\n- 10:00 UTC alert\n- 10:20Z call\n- 10:30 GMT restored\n"},
    {.name = "one_offset",
     .markdown = "## Timeline\n\n- 10:00 CAT alert\n- 10:20 GMT+2 restored\n"},
    {.name = "the_same_instant_twice",
     .markdown =
         "## Timeline\n\n- 18:59 PST (02:59 UTC) alert\n- 19:20 PST (03:20 UTC) restored\n"},
    {.name = "a_clock_change",
     .markdown = "## Timeline\n\n- 2024-11-02 23:00 PDT alert\n- 2024-11-03 04:00 PST restored\n"},
    {.name = "a_clock_change_in_europe",
     .markdown = "## Timeline\n\n- 2024-10-26 23:00 CEST alert\n- 2024-10-27 04:00 CET restored\n"},
    {.name = "without_the_season",
     .markdown = "## Timeline\n\n- 10:00 PT alert\n- 10:20 PST restored\n"},
    {.name = "declared_and_written",
     .markdown = "All times in UTC.\n\n## Timeline\n\n- 10:00 alert\n- 10:20 UTC restored\n"},
    {.name = "another_zone_in_the_summary",
     .markdown = "Down at 12:00 CEST.\n\n## Timeline\n\n- 10:00 UTC alert\n- 10:20 UTC restored\n"},
    {.name = "the_title_says_another", .markdown = R"(## Timeline (all times in Pacific Time)
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: the title of the timeline

- 10:00 UTC alert
  ^^^^^^^^^ warning: this entry is in UTC, but the title of the timeline says Pacific Time; say one zone
- 10:20 UTC restored
)"},
    {.name = "the_title_says_another_to_those_without",
     .markdown = "## Timeline (all times Pacific Time)\n\n- 10:00 alert\n- 10:20 UTC restored\n"},
    {.name = "the_title_says_it_in_other_words",
     .markdown = "## Timeline (times in PST/PDT)\n\n- 10:00 PDT alert\n- 10:20 PDT restored\n"},
    {.name = "the_title_may_say_the_same",
     .markdown = "## Timeline (times in BST)\n\n- 10:00 WEST alert\n- 10:20 WEST restored\n"},
};
PMLINT_RULE_TEST(TimezoneMixed, "timezone-mixed", kCases)

}  // namespace
