// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "the_alert_comes_first", .markdown = R"(## Timeline

- 10:05 alert fires
  ^^^^^ note: the timeline begins when the incident is noticed, at 10:05; add what changed before it, and when the impact began
- 10:20 investigation
- 10:40 restored
)"},
    {.name = "a_complaint_comes_first", .markdown = R"(The outage lasted from 10:05 to 10:40 UTC.

## Timeline

- 10:05 users report errors
  ^^^^^ note: the timeline begins when the incident is noticed, at 10:05; add what changed before it, and when the impact began
- 10:20 investigation
- 10:40 restored
)"},
    {.name = "the_change_comes_first",
     .markdown = "## Timeline\n\n- 09:52 build 812 rolls out\n- 10:05 alert\n- 10:40 restored\n"},
    {.name = "the_symptom_comes_first",
     .markdown = "## Timeline\n\n- 09:58 logins fail\n- 10:05 alert\n- 10:40 restored\n"},
    {.name = "told_further_down",
     .markdown = "## Timeline\n\n- 10:05 alert\n- 10:40 restored\n- 09:52 build 812 rolled out\n"},
    {.name = "they_coincide",
     .markdown = "## Timeline\n\n- 10:05 the alert fires immediately\n- 10:20 call\n- 10:40 "
                 "restored\n"},
    {.name = "a_deploy_that_alerts",
     .markdown = "## Timeline\n\n- 10:05 build 812 is deployed, the alert fires\n- 10:20 call\n"
                 "- 10:40 restored\n"},
    {.name = "an_earlier_start_is_stated",
     .markdown = "The outage lasted from 09:58 to 10:40 UTC.\n\n## Timeline\n\n- 10:05 alert\n"
                 "- 10:20 call\n- 10:40 restored\n"},
    {.name = "two_entries", .markdown = "## Timeline\n\n- 10:05 alert\n- 10:40 restored\n"},
};
PMLINT_RULE_TEST(TimelineStartsAtDetection, "timeline-starts-at-detection", kCases)

}  // namespace
