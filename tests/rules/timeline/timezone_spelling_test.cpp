// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "capitals_names_and_offsets",
     .markdown = "## Timeline\n\n- 10:00 UTC a\n- 10:05 PST b\n- 10:10 UTC+2 c\n- 10:15 Pacific "
                 "Time d\n- 10:20+02:00 e\n- 2024-05-02T10:25:00Z f\n- 10:30 Europe/Oslo g\n"},
    {.name = "words_are_no_zones",
     .markdown = "## Timeline\n\n- 10:00 est. 40 users saw errors\n- 10:05 met with Tom\n"},
    {.name = "code_is_quoted_as_it_is", .markdown = "## Timeline\n\n- `10:00 utc` a\n"},
    {.name = "lower_case",
     .markdown = R"(## Timeline

- 2024-05-02 10:00 utc the deploy
                   ^^^ note: the zone "utc" is written UTC
- 10:05 Gmt+1 errors
        ^^^ note: the zone "Gmt" is written GMT
)",
     .fixed = R"(## Timeline

- 2024-05-02 10:00 UTC the deploy
- 10:05 GMT+1 errors
)"},
};
PMLINT_RULE_TEST(TimezoneSpelling, "timezone-spelling", kCases)

}  // namespace
