// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase with(std::string name, std::string text) {
  return {.name = std::move(name), .markdown = "# Checkout errors\n\n" + text + '\n'};
}

const LintCase kCases[] = {
    {.name = "nothing_to_check", .markdown = R"(# Checkout errors
  ^^^^^^^^^^^^^^^ note: no link, graph, log excerpt, ticket or commit: show where a reader can check what happened

## Timeline

- 10:00 UTC: the error rate rises to 500 errors a minute, SEV-1, UTF-8
)"},
    {.name = "a_number_in_the_title", .markdown = R"(# Checkout errors #2
  ^^^^^^^^^^^^^^^^^^ note: no link, graph, log excerpt, ticket or commit: show where a reader can check what happened

The checkout failed.
)"},
    {.name = "links_within_the_document", .markdown = R"(# Checkout errors
  ^^^^^^^^^^^^^^^ note: no link, graph, log excerpt, ticket or commit: show where a reader can check what happened

See the [timeline](#timeline), or ask [Ines](mailto:ines@example.org).
)"},
    with("a_link", "See the [graph](https://grafana.example.org/d/1)."),
    with("a_bare_address", "See https://status.example.org for more."),
    with("a_picture", "## Impact\n\n![error rate](rate.png)"),
    with("a_line_of_a_log", "It said `connect to 10.0.0.7 port 5432 refused`."),
    {.name = "the_picture_on_the_cover", .markdown = R"(# Checkout errors
  ^^^^^^^^^^^^^^^ note: no link, graph, log excerpt, ticket or commit: show where a reader can check what happened

![cover](cover.png)

## Impact

The checkout failed.
)"},
    with("a_log_excerpt", "```\nconnection refused\n```"),
    with("a_ticket", "Tracked in OPS-412."),
    with("a_number_of_a_request", "Reverted in #412."),
    with("a_commit", "Reverted in 9fceb02d."),
    {.name = "readers_outside",
     .markdown = "# Checkout errors\n\nIt failed.\n",
     .config = {"visibility=public"}},
};

PMLINT_RULE_TEST(EvidenceMissing, "evidence-missing", kCases)

}  // namespace
