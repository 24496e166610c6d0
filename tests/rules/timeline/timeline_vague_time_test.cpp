// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "later_that_evening", .markdown = R"(## Timeline

- 18:05 alert
- Later that evening the store is restarted
  ^^^^^^^^^^^^^^^^^^ warning: "Later that evening" is no time; look it up in a log or a chat, or estimate it, for example "~19:30"
- 21:40 restored
)"},
    {.name = "an_unknown_minute", .markdown = R"(## Timeline

- 14:05 alert
- 14:?? the store is restarted
  ^^^^^ warning: "14:??" has no minute; look it up in a log or a chat, or estimate it, for example "~14:30"
- 15:40 restored
)"},
    {.name = "in_a_table", .markdown = R"(## Timeline

| Time | Event |
|---|---|
| 14:05 | alert |
| unknown | the store is restarted |
  ^^^^^^^ warning: "unknown" is no time; look it up in a log or a chat, or estimate it, for example "~19:30"
| 15:40 | restored |
)"},
    {.name = "estimates",
     .markdown =
         "## Timeline\n\n- ~14:05 alert\n- approx. 14:30 restart\n- around 3 PM restored\n"},
    {.name = "ranges", .markdown = "## Timeline\n\n- 05:30~09:15 UTC alert\n- 09:20 restored\n"},
    {.name = "relative_to_a_start",
     .markdown = "## Timeline\n\n- T+0 alert\n- T+5m restart\n- T+20m restored\n"},
    {.name = "an_amount_later",
     .markdown = "## Timeline\n\n- 14:05 alert\n- 30 minutes later: restart\n- 15:40 restored\n"},
    {.name = "below_an_entry",
     .markdown = "## Timeline\n\n- 14:05 alert\n  - Shortly after, a call\n- 15:40 restored\n"},
    {.name = "elsewhere",
     .markdown = "## Timeline\n\n- 14:05 alert\n- 15:40 restored\n\n## Lessons\n\n- Later alerts "
                 "were ignored\n- Eventually all was well\n"},
};
PMLINT_RULE_TEST(TimelineVagueTime, "timeline-vague-time", kCases)

}  // namespace
