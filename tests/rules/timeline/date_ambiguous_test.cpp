// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "two_readings", .markdown = R"(It was down on 04-12-2022.
               ^^^^^^^^^^ note: "04-12-2022" may be 2022-12-04 or 2022-04-12; write the one that is meant in this form

It was down on 05-12-2022 as well.
)"},
    {.name = "no_year", .markdown = R"(It was down on October 2.
               ^^^^^^^^^ note: "October 2" has no year, and the document tells none; write the date in full once

On October 3 it was restored.
)"},
    {.name = "iso", .markdown = "Down on 2022-12-04.\n"},
    {.name = "a_day_above_twelve", .markdown = "Down on 24-10-2024.\n"},
    {.name = "the_same_number_twice", .markdown = "Down on 06/06/2024.\n"},
    {.name = "proved_by_another", .markdown = "Down on 04-12-2022 and on 24-10-2022.\n"},
    {.name = "told_by_a_clear_date",
     .markdown = "Down on 08-01-2026 and 12-01-2026: the certificate of 8 January 2026.\n"},
    {.name = "the_year_elsewhere", .markdown = "# Outage of 2024-10-02\n\nDown on October 2.\n"},
    {.name = "the_year_in_the_title", .markdown = "# Outages in 2024\n\nDown on October 2.\n"},
    {.name = "no_date", .markdown = "Down at 10:00.\n"},
};
PMLINT_RULE_TEST(DateAmbiguous, "date-ambiguous", kCases)

}  // namespace
