// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "specific", .markdown = R"md(## Action items

- Page when sign-up errors exceed 2 %
- Improve p99 of `/search` to less than 300 ms
- Enhance monitoring to include certificate expiry
- Improve retries [OPS-12](https://example.com/browse/OPS-12)
- Write a runbook
- Make the deploy reject configurations without a schema
)md"},
    {.name = "intent_only", .markdown = R"md(## Action items

- Improve alerting
  ^^^^^^^^^^^^^^^^ warning: how far is "improve" in "Improve alerting"? say what will be there when it is done: a threshold, a check, a document
- Make automation better
  ^^^^^^^^^^^^^^^^^^^^^^ warning: how far is "make" in "Make automation better"? say what will be there when it is done: a threshold, a check, a document
- Be more careful with deployments
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: how far is "be" in "Be more careful with deployments"? say what will be there when it is done: a threshold, a check, a document
)md"},
    {.name = "after_a_title", .markdown = R"md(## Action items

- **Monitoring:** Enhance the monitoring of databases
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: how far is "enhance" in "Monitoring: Enhance the monitoring of databases"? say what will be there when it is done: a threshold, a check, a document
)md"},
    {.name = "after_bold_and_a_dash", .markdown = R"md(## Action items

- **Limits of tenants** - Consider quotas
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: how far is "consider" in "Limits of tenants - Consider quotas"? say what will be there when it is done: a threshold, a check, a document
- **Improve alerts** - page at 100 requests in the queue
- **Limits** - Write quotas into the runbook
)md"},
    {.name = "more_of_something", .markdown = R"md(## Action items

- Add more alerts
  ^^^^^^^^^^^^^^^ note: which ones are meant in "Add more alerts"? say what will be there when it is done: a threshold, a check, a document
- Write additional unit tests
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: which ones are meant in "Write additional unit tests"? say what will be there when it is done: a threshold, a check, a document
- Add more alerts on queue depth
- Add more than 2 disks
- Add more memory
)md"},
    {.name = "who_and_when_are_no_substance", .markdown = R"md(## Action items

- Improve alerting (owner: @ines, due 2024-06-01)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: how far is "improve" in "Improve alerting (owner: @ines, due 2024-06-01)"? say what will be there when it is done: a threshold, a check, a document
- 📊 Improve dashboards
  ^^^^^^^^^^^^^^^^^^^^ warning: how far is "improve" in "📊 Improve dashboards"? say what will be there when it is done: a threshold, a check, a document
- Improve alerting to 99 % of pages (due 2024-06-01)
)md"},
    {.name = "done", .markdown = R"md(## Action items

- [x] Improve alerting
)md"},
    {.name = "gatherings", .markdown = R"md(## Action items

- Conduct a code review of the login
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: what comes of "conduct" in "Conduct a code review of the login"? say what will be there when it is done: a threshold, a check, a document
- Fine-tune the alerts
  ^^^^^^^^^^^^^^^^^^^^ warning: how far is "tune" in "Fine-tune the alerts"? say what will be there when it is done: a threshold, a check, a document
- Conduct a load test with 500 sessions
- Provide a dashboard of open sessions to the reviewers
- Review the firewall rules of `edge-1`
- Refine and document the plan
)md"},
    {.name = "commonplaces", .markdown = R"md(## Action items

- Update the guide with best practices
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: which ones are meant in "Update the guide with best practices"? say what will be there when it is done: a threshold, a check, a document
- Update the guide with the practices of the database team
)md"},
};
PMLINT_RULE_TEST(ActionItemVague, "action-item-vague", kCases)

}  // namespace
}  // namespace pmlint::test
