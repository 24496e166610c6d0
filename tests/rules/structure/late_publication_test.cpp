// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "months_later", .markdown = R"(# Login outage

**Date:** 2024-05-12

**Published:** 2024-08-30
               ^^^^^^^^^^ note: published on 2024-08-30, 110 days after the incident ended on 2024-05-12; details are best written down within 14

Nobody could log in.
)"},
    {.name = "after_the_stated_end", .markdown = R"(# Login outage

**Published:** 2024-03-20
               ^^^^^^^^^^ note: published on 2024-03-20, 20 days after the incident ended on 2024-02-29; details are best written down within 14

The outage lasted from 2024-02-28 23:00 to 2024-02-29 01:00 UTC.
)"},
    {.name = "within_two_weeks",
     .markdown = "# Outage\n\n**Date:** 2024-05-12\n\n**Published:** 2024-05-26\n"},
    {.name = "a_longer_limit",
     .markdown = "# Outage\n\n**Date:** 2024-05-12\n\n**Published:** 2024-08-30\n",
     .options = {{"days", "200"}}},
    {.name = "last_updated",
     .markdown = "# Outage\n\n**Date:** 2024-05-12\n\n**Last updated:** 2024-08-30\n"},
    {.name = "a_date_in_front_matter",
     .markdown = "---\ndate: 2024-08-30\n---\n\n# Outage on 2024-05-12\n\nDown.\n"},
    {.name = "a_long_incident",
     .markdown = "# Outage\n\n**Published:** 2024-06-10\n\n## Timeline\n\n- 2024-05-01 10:00 "
                 "errors\n- 2024-06-02 10:00 resolved\n"},
    {.name = "disclosed_later",
     .markdown = "# Login bypass\n\n**Date:** 2024-05-12\n\n**Published:** 2024-08-30\n\nThe "
                 "vulnerability was under embargo.\n"},
    {.name = "a_public_report",
     .markdown = "# Outage\n\n**Date:** 2024-05-12\n\n**Published:** 2024-08-30\n",
     .config = {"visibility=public"}},
    {.name = "no_day_of_the_incident",
     .markdown = "# Outage\n\n**Published:** 2024-08-30\n\nDown.\n"},
};
PMLINT_RULE_TEST(LatePublication, "late-publication", kCases)

}  // namespace
