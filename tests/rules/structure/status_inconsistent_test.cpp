// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "left_open", .markdown = R"(# Login outage

**Status:** Final
            ^^^^^ warning: status "Final", but line 7 says "TBD"; finish it, or set the status back to draft

## Root cause

TBD
^^^ related: left open here
)"},
    {.name = "still_investigating", .markdown = R"(# Login outage

**Status:** Closed
            ^^^^^^ warning: status "Closed", but line 7 says "still under investigation"; finish it, or set the status back to draft

## Root cause

The cause of the restarts is still under investigation.
)"},
    {.name = "a_draft", .markdown = "# Outage\n\n**Status:** Draft\n\n## Root cause\n\nTBD\n"},
    {.name = "in_progress",
     .markdown = "# Outage\n\n**Status:** In review\n\n## Root cause\n\nTBD\n"},
    {.name = "finished",
     .markdown = "# Outage\n\n**Status:** Final\n\n## Root cause\n\nThe pool was too small.\n"},
    {.name = "complete_with_open_actions",
     .markdown = "# Outage\n\n**Status:** Complete, action items in progress\n\n"
                 "## Action items\n\n| Action | Status |\n|-|-|\n| Add an alert | TODO |\n"
                 "| Fix the retry | owner TBD |\n"},
    {.name = "in_code",
     .markdown = "# Outage\n\n**Status:** Final\n\n## Root cause\n\nThe `TODO` list app.\n"},
    {.name = "another_word",
     .markdown = "# Outage\n\n**Status:** Final\n\n## Root cause\n\nThe todo list and TODOs.\n"},
    {.name = "no_status", .markdown = "# Outage\n\n## Root cause\n\nTBD\n"},
};
PMLINT_RULE_TEST(StatusInconsistent, "status-inconsistent", kCases)

}  // namespace
