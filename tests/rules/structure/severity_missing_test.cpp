// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "nowhere", .markdown = R"(# Login outage
  ^^^^^^^^^^^^ note: the severity of the incident is not told; add it, for example "Severity: SEV-2"

It was down for several minutes in HTTP2 and P90 was bad.
)"},
    {.name = "the_priority_of_an_item", .markdown = R"(# Login outage
  ^^^^^^^^^^^^ note: the severity of the incident is not told; add it, for example "Severity: SEV-2"

## Action items

| Action | Priority |
| --- | --- |
| Add an alert | P1 |
)"},
    {.name = "left_empty", .markdown = R"(# Login outage

**Severity:**
  ^^^^^^^^ note: the severity is left empty; say how bad it was, on the scale that your team uses
)"},
    {.name = "a_field", .markdown = "# Outage\n\n**Severity:** major\n"},
    {.name = "a_priority", .markdown = "# Outage\n\n- **Priority:** high\n"},
    {.name = "a_heading", .markdown = "# Outage\n\n## Severity\n\nCritical\n"},
    {.name = "front_matter", .markdown = "---\nseverity: 2\n---\n\n# Outage\n\nDown.\n"},
    {.name = "in_the_title", .markdown = "# Outage of login (P1)\n\nDown.\n"},
    {.name = "a_label", .markdown = "# Outage\n\n~severity::1\n"},
    {.name = "in_a_sentence", .markdown = "# Outage\n\nWe declared a SEV-2 incident.\n"},
    {.name = "small_letters", .markdown = "# Outage\n\nIt was a sev1.\n"},
    {.name = "a_grade_of_the_impact",
     .markdown = "# Outage\n\n**Impact:** Critical - the checkout failed.\n"},
    {.name = "a_grade_in_the_title", .markdown = "# Major outage of login\n\nDown.\n"},
    {.name = "in_words", .markdown = "# Outage\n\nAn incident of high severity.\n"},
};
PMLINT_RULE_TEST(SeverityMissing, "severity-missing", kCases)

}  // namespace
