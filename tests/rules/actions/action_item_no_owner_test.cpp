// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "owned_items", .markdown = R"(## Action items

- Add an alert on queue depth (owner: @ines)
- Write a runbook - Payments team
- Bob to raise the limit
)"},
    {.name = "no_owner", .markdown = R"(## Action items

- Add an alert on queue depth
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Add an alert on queue depth" has no owner: name one, as in "(owner: @ines)"
- Write a runbook (@ines)
)"},
    {.name = "placeholder", .markdown = R"(## Action items

| Action | Owner |
| --- | --- |
| Add an alert | TBD |
  ^^^^^^^^^^^^ error: "Add an alert" has "TBD" for an owner: name one, as in "(owner: @ines)"
| Write a runbook | |
  ^^^^^^^^^^^^^^^ error: "Write a runbook" has no owner: name one, as in "(owner: @ines)"
)"},
    {.name = "the_team", .markdown = R"(## Action items

- Add an alert (owner: the team)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Add an alert (owner: the team)" is left to "the team", so to nobody in particular: name a person or a team
)"},
    {.name = "a_title_is_no_owner", .markdown = R"(## Action items

- **Firewall review:** Review the rules every month
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Firewall review: Review the rules every month" has no owner: name one, as in "(owner: @ines)"
)"},
    {.name = "done_is_noted", .markdown = R"(## Action items

- [x] Add an alert
      ^^^^^^^^^^^^ note: "Add an alert" is done and does not say by whom
- [x] Write a runbook (@ines)
)"},
    {.name = "public_documents", .markdown = R"(## Action items

- Add an alert
  ^^^^^^^^^^^^ note: "Add an alert" has no owner: name one, as in "(owner: @ines)"
)", .config = {"visibility=public"}},
    {.name = "tasks_only", .markdown = R"(## Corrective and preventative measures

### Improvements

- Test more

### Tasks

- Add a load test
  ^^^^^^^^^^^^^^^ error: "Add a load test" has no owner: name one, as in "(owner: @ines)"
)", .options = {{"tasks-only", "true"}}},
    {.name = "tasks_only_without_tasks", .markdown = R"(## Improvements

- Add a load test
  ^^^^^^^^^^^^^^^ error: "Add a load test" has no owner: name one, as in "(owner: @ines)"
)", .options = {{"tasks-only", "true"}}},
    {.name = "teams_refused", .markdown = R"(## Action items

- Add an alert (Payments team)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Add an alert (Payments team)" is left to the team "Payments team": name a person of it
- Write a runbook (DBA)
)", .options = {{"accept-team", "false"}}},
    {.name = "no_items", .markdown = R"(## Timeline

- 10:00 restarted the pool
)"},
};
PMLINT_RULE_TEST(ActionItemNoOwner, "action-item-no-owner", kCases)

}  // namespace
}  // namespace pmlint::test
