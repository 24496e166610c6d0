// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

std::string paragraphs(int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += "\n10:05 UTC: the alert fires\n";
  return all;
}

const LintCase kCases[] = {
    {.name = "paragraphs",
     .markdown = R"(# Checkout

## Timeline
   ^^^^^^^^ note: 3 entries of the timeline are plain paragraphs; make each an item of a list

**10:05 UTC** - the alert fires

10:20 UTC - the deploy is rolled back

10:31 UTC - the error rate is normal
)",
     .fixed = R"(# Checkout

## Timeline

- **10:05 UTC** - the alert fires

- 10:20 UTC - the deploy is rolled back

- 10:31 UTC - the error rate is normal
)"},
    {.name = "lines_of_a_paragraph",
     .markdown = R"(# Checkout

## Timeline
   ^^^^^^^^ note: 3 entries of the timeline are plain paragraphs; make each an item of a list

10:05 UTC: the alert fires
10:20 UTC: the deploy is rolled back
10:31 UTC: the error rate is normal
)",
     .fixed = R"(# Checkout

## Timeline

- 10:05 UTC: the alert fires
- 10:20 UTC: the deploy is rolled back
- 10:31 UTC: the error rate is normal
)"},
    // More than a fix may have edits.
    {.name = "a_thousand_and_one",
     .markdown =
         "# Checkout\n\n## Timeline\n   ^^^^^^^^ note: 1001 entries of the timeline are plain "
         "paragraphs; make each an item of a list\n" +
         paragraphs(1001)},
    {.name = "a_list",
     .markdown =
         "# Checkout\n\n## Timeline\n\n- 10:05 UTC: the alert fires\n"
         "- 10:20 UTC: the deploy is rolled back\n- 10:31 UTC: errors are back to normal\n"},
    {.name = "a_table",
     .markdown = "# Checkout\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n"
                 "| 10:05 UTC | the alert fires |\n| 10:20 UTC | the deploy is rolled back |\n"
                 "| 10:31 UTC | errors are back to normal |\n"},
    {.name = "headings",
     .markdown = "# Checkout\n\n## Timeline\n\n### 10:05 UTC\n\nThe alert fires.\n\n"
                 "### 10:20 UTC\n\nThe deploy is rolled back.\n\n### 10:31 UTC\n\nAll is well.\n"},
    {.name = "prose",
     .markdown = "# Checkout\n\n## Timeline\n\nThe alert fired at 10:05 UTC. At 10:20 UTC the "
                 "deploy was rolled back, and at 10:31 UTC the error rate was normal.\n"},
    {.name = "two_entries",
     .markdown = "# Checkout\n\n## Timeline\n\n10:05 UTC: the alert fires\n\n"
                 "10:20 UTC: the deploy is rolled back\n"},
};

PMLINT_RULE_TEST(TimelineNotList, "timeline-not-list", kCases)

}  // namespace
