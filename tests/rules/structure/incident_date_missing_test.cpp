// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "no_day", .markdown = R"(# Login outage

Nobody could log in from 6 PM to 7 PM GMT.
                         ^^^^ warning: "6 PM", but of which day? no date of the incident is written anywhere; add it, for example "2024-05-12"
)"},
    {.name = "no_time_at_all", .markdown = R"(# Login outage
  ^^^^^^^^^^^^ warning: no date of the incident is written anywhere; add it, for example "2024-05-12"

Nobody could log in on Tuesday.
)"},
    {.name = "only_a_due_date", .markdown = R"(# Login outage
  ^^^^^^^^^^^^ warning: no date of the incident is written anywhere; add it, for example "2024-05-12"

Nobody could log in.

## Action items

- Alert on failed logins (owner: @ines, due 2024-06-01)
)"},
    {.name = "only_published", .markdown = R"(# Login outage
  ^^^^^^^^^^^^ warning: no date of the incident is written anywhere; add it, for example "2024-05-12"

**Published:** 2024-05-14

Nobody could log in.
)"},
    {.name = "in_the_text", .markdown = "# Login outage\n\nDown on 12 May 2024.\n"},
    {.name = "without_a_year", .markdown = "# Login outage\n\nDown on May 12th.\n"},
    {.name = "only_a_month", .markdown = "# Login outage of May 2024\n\nDown.\n"},
    {.name = "glued", .markdown = "# Login outage\n\nDown on May12, 2024.\n"},
    {.name = "in_the_title", .markdown = "# Login outage 2024-05-12\n\nDown.\n"},
    {.name = "in_the_front_matter",
     .markdown = "---\ntitle: Login outage\ndate: 2024-05-12\n---\n\nDown from 6 PM to 7 PM.\n"},
    {.name = "in_another_language",
     .markdown = "# Login outage\n\n**Date:** 3 mars 2025\n\nDown from 6 PM to 7 PM.\n"},
    {.name = "in_a_title_of_the_timeline",
     .markdown = "# Login outage\n\n## Timeline\n\n### 2024-05-12\n\n- 10:00 alert\n"},
    {.name = "in_a_log", .markdown = "# Login outage\n\n```\n2024-05-12T10:00:00Z refused\n```\n"},
};
PMLINT_RULE_TEST(IncidentDateMissing, "incident-date-missing", kCases)

}  // namespace
