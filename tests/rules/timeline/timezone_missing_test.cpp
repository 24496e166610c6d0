// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "declared_in_a_sentence",
     .markdown = "## Timeline\n\nAll times in UTC.\n\n- 10:00 alert\n- 10:05 restored\n"},
    {.name = "declared_in_the_title",
     .markdown = "## Timeline (all times in GMT)\n\n- 10:00 alert\n- 10:05 restored\n"},
    {.name = "declared_in_a_column",
     .markdown =
         "## Timeline\n\n| Time (UTC) | Event |\n|-|-|\n| 10:00 | alert |\n| 10:05 | restored |\n"},
    {.name = "inherited_from_the_summary",
     .markdown =
         "Down from 10:00 to 10:05 CAT.\n\n## Timeline\n\n- 10:00 alert\n- 10:05 restored\n"},
    {.name = "iso_times_have_one",
     .markdown = "## Timeline\n\n- 2024-06-08T10:00:00Z alert\n- 2024-06-08T10:05:00Z restored\n"},
    {.name = "several_zones_are_no_lack",
     .markdown = "## Timeline\n\n- 10:00 UTC alert\n- 10:05 CET restored\n"},
    {.name = "dates_need_none",
     .markdown = "## Timeline\n\n- 2024-06-08 deploy\n- 2024-06-09 alert\n"},
    {.name = "both_ends_of_a_window", .markdown = R"(# Outage

## Summary

The API was down from 10:00 to 10:05 on 2024-06-08.
                      ^^^^^ warning: 2 clock times have no time zone; say it once, for example "all times in UTC"
)"},
    {.name = "reported_once", .markdown = R"(## Timeline

- 10:00 alert
  ^^^^^ warning: 2 clock times have no time zone; say it once, for example "all times in UTC"
- 10:05 restored
)"},
};
PMLINT_RULE_TEST(TimezoneMissing, "timezone-missing", kCases)

}  // namespace
