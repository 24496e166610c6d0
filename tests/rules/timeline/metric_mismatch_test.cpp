// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "no_such_pair", .markdown = R"(Time to detect: 5 min
^^^^^^^^^^^^^^^^^^^^^ warning: stated "Time to detect: 5 min", but the nearest that the timeline gives as time to detect is 22 min, from 10:00 (impact begins) to 10:22 (detected)

## Timeline

- 10:00 UTC logins begin to fail, errors
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: from here
- 10:22 UTC alert fires
  ^^^^^^^^^^^^^^^^^^^^^ related: to here
- 10:50 UTC logins restored
)"},
    {.name = "a_mean_of_one", .markdown = R"(MTTD: 22 min
^^^^^^^^^^^^ note: "MTTD: 22 min" is a mean of one incident; call it the time, not the mean time

## Timeline

- 10:00 UTC errors begin
- 10:22 UTC alert fires
- 10:50 UTC logins restored
)"},
    {.name = "from_the_symptom",
     .markdown = "Time to detect: 22 min\n\n## Timeline\n\n- 10:00 UTC errors begin\n"
                 "- 10:22 UTC alert fires\n- 10:50 UTC restored\n"},
    {.name = "from_the_change",
     .markdown = "Time to detect: 30 min\n\n## Timeline\n\n- 09:52 UTC build 812 is deployed\n"
                 "- 10:00 UTC errors begin\n- 10:22 UTC alert fires\n- 10:50 UTC restored\n"},
    {.name = "mitigated_from_the_alert",
     .markdown = "Time to mitigate: 28 min\n\n## Timeline\n\n- 10:00 UTC errors begin\n"
                 "- 10:22 UTC alert fires\n- 10:50 UTC rolled back\n"},
    {.name = "an_entry_in_other_words",
     .markdown = "Time to detect: 36 min\n\n## Timeline\n\n- 10:00 UTC build 812 is merged\n"
                 "- 10:36 UTC revert pull request created\n- 11:50 UTC restored\n"},
    {.name = "no_timeline", .markdown = "Time to detect: 5 min\n"},
    {.name = "no_start_in_the_timeline",
     .markdown = "Time to detect: 5 min\n\n## Timeline\n\n- 10:22 UTC alert fires\n"},
    {.name = "no_number",
     .markdown = "Time to detect: soon\n\n## Timeline\n\n- 10:00 errors begin\n"
                 "- 10:22 UTC alert fires\n"},
};
PMLINT_RULE_TEST(MetricMismatch, "metric-mismatch", kCases)

}  // namespace
