// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "nobody", .markdown = R"(# Login outage
  ^^^^^^^^^^^^ warning: nobody is named who wrote this document or answers for it; add "Owner: ..." or "Author: ..."

It was down.
)"},
    {.name = "a_blank", .markdown = R"(# Login outage
  ^^^^^^^^^^^^ warning: nobody is named who wrote this document or answers for it; add "Owner: ..." or "Author: ..."

**Author:** TBD

It was down.
)"},
    {.name = "several_owners", .markdown = R"(# Login outage

**Owner:** ines@, omar@, lena@
           ^^^^^^^^^^^^^^^^^^^ note: 3 owners: when all answer for it nobody does; name one owner and list the others as authors
)"},
    {.name = "one_owner_of_two_names", .markdown = "# Outage\n\n**Owner:** Fischer, Lena\n"},
    {.name = "an_owner_and_a_link",
     .markdown = "# Outage\n\n**Owner:** [Lena](https://example.org/people/lena)\n"},
    {.name = "many_authors", .markdown = "# Outage\n\n**Authors:** Ines, Omar, Lena\n"},
    {.name = "authors_as_a_section", .markdown = "# Outage\n\n## Authors\n\nInes and Omar\n"},
    {.name = "authors_in_front_matter",
     .markdown = "---\nauthors:\n  - ines\n  - omar\n---\n\n# Outage\n\nDown.\n"},
    {.name = "a_commander", .markdown = "# Outage\n\n**Incident commander:** Omar\n"},
    {.name = "a_byline", .markdown = "# Outage\n\nBy Ines Moreau\n\nIt was down.\n"},
    {.name = "a_byline_with_two_blanks",
     .markdown = "# Outage\n\n> By  [Ines Moreau](https://example.org/ines)\n\nIt was down.\n"},
    {.name = "a_byline_below", .markdown = "# Outage\n\nIt was down.\n\n_Written by Ines_\n"},
    {.name = "a_byline_with_a_role",
     .markdown =
         "# Outage\n\nBy the *engineer on call*: [Ines Moreau](https://example.org)\n\nDown.\n"},
    {.name = "a_byline_in_html",
     .markdown = "# Outage\n\n<div><time>1 June 2024</time> \xC2\xB7 by Ines Moreau and Omar "
                 "Saleh</div>\n\nIt was down.\n"},
    {.name = "a_signature", .markdown = "# Outage\n\nIt was down.\n\nBest, Ines Moreau, SRE\n"},
    {.name = "a_signature_of_two_lines",
     .markdown = "# Outage\n\nIt was down.\n\nKind regards,\nInes Moreau\n"},
    {.name = "a_signature_after_a_dash",
     .markdown = "# Outage\n\nIt was down.\n\n\xE2\x80\x94 Ines Moreau\n"},
    {.name = "a_thank_you_is_no_signature", .markdown = R"(# Outage
  ^^^^^^ warning: nobody is named who wrote this document or answers for it; add "Owner: ..." or "Author: ..."

It was down.

Thank you, and sorry for the trouble.
)"},
    {.name = "a_sentence_is_no_byline", .markdown = R"(# Outage
  ^^^^^^ warning: nobody is named who wrote this document or answers for it; add "Owner: ..." or "Author: ..."

By Monday all was well.
)"},
    {.name = "who_conducted_it",
     .markdown =
         "# Outage\n\nIt was down.\n\n---\n\n*Post-mortem conducted by: Ines Roth (SRE)*\n"},
    {.name = "an_author_below_the_last_section",
     .markdown = "# Outage\n\nIt was down.\n\n## Lessons learned\n\n- Test the restore.\n\n---\n\n"
                 "**Author:** Ines Roth\n"},
    {.name = "fields_joined_by_breaks",
     .markdown = "# Outage\n\nStatus: final<br> Owners: Ines Roth\n\n## Summary\n\nIt was down.\n"},
    {.name = "an_owner_above_all_sections",
     .markdown = "# Outage\n\nOwner: Ines Roth\n\n## Summary\n\nIt was down.\n"},
    {.name = "an_owner_of_something_else", .markdown = R"(# Outage
  ^^^^^^ warning: nobody is named who wrote this document or answers for it; add "Owner: ..." or "Author: ..."

It was down.

## Root cause

Owner: the field was empty, as in most rows of the table of hosts, and the job skipped it.
)"},
    {.name = "a_public_report",
     .markdown = R"(# Outage
  ^^^^^^ note: nobody is named who wrote this document or answers for it; add "Owner: ..." or "Author: ..."

It was down.
)",
     .config = {"visibility=public"}},
};
PMLINT_RULE_TEST(PostmortemOwnerMissing, "postmortem-owner-missing", kCases)

}  // namespace
