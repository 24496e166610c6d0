// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "owned_items", .markdown = R"md(## Action items

- Add an alert on queue depth (owner: @ines)
- Write a runbook - Payments team
- Bob to raise the limit
)md"},
    {.name = "no_owner",
     .markdown = R"md(## Action items

- Add an alert on queue depth
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Add an alert on queue depth" has no owner: name one, as in "(owner: @ines)"
- Write a runbook (@ines)
)md",
     .fixed = R"md(## Action items

- Add an alert on queue depth (owner: TODO)
- Write a runbook (@ines)
)md"},
    {.name = "a_place_in_a_table",
     .markdown = R"md(## Action items

| Owner | Action | Due |
| --- | --- | --- |
| @ines | Add an alert on queue depth | 2024-05-01 |
|  | Write a runbook for the queue | 2024-05-02 |
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Write a runbook for the queue" has no owner: name one, as in "(owner: @ines)"
|| Raise the limit of the queue | 2024-05-03 |
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Raise the limit of the queue" has no owner: name one, as in "(owner: @ines)"
)md",
     .fixed = R"md(## Action items

| Owner | Action | Due |
| --- | --- | --- |
| @ines | Add an alert on queue depth | 2024-05-01 |
| TODO  | Write a runbook for the queue | 2024-05-02 |
| TODO| Raise the limit of the queue | 2024-05-03 |
)md"},
    {.name = "a_place_for_the_name",
     .markdown = R"md(## Action items

1. Add an alert on queue depth.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Add an alert on queue depth." has no owner: name one, as in "(owner: @ines)"
   - It pages the on-call engineer
2. Write a `runbook`
   ^^^^^^^^^^^^^^^^ error: "Write a runbook" has no owner: name one, as in "(owner: @ines)"
)md",
     .fixed = R"md(## Action items

1. Add an alert on queue depth. (owner: TODO)
   - It pages the on-call engineer
2. Write a `runbook` (owner: TODO)
)md"},
    {.name = "placeholder", .markdown = R"md(## Action items

| Action | Owner |
| --- | --- |
| Add an alert | TBD |
  ^^^^^^^^^^^^ error: "Add an alert" has "TBD" for an owner: name one, as in "(owner: @ines)"
| Write a runbook | |
  ^^^^^^^^^^^^^^^ error: "Write a runbook" has no owner: name one, as in "(owner: @ines)"
)md"},
    {.name = "the_team", .markdown = R"md(## Action items

- Add an alert (owner: the team)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Add an alert (owner: the team)" is left to "the team", so to nobody in particular: name a person or a team
)md"},
    {.name = "a_title_is_no_owner", .markdown = R"md(## Action items

- **Firewall review:** Review the rules every month
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Firewall review: Review the rules every month" has no owner: name one, as in "(owner: @ines)"
)md"},
    {.name = "done_is_noted", .markdown = R"md(## Action items

- [x] Add an alert
      ^^^^^^^^^^^^ note: "Add an alert" is done and does not say by whom
- [x] Write a runbook (@ines)
)md"},
    {.name = "public_documents",
     .markdown = R"md(## Action items

- Add an alert
  ^^^^^^^^^^^^ note: "Add an alert" has no owner: name one, as in "(owner: @ines)"
)md",
     .config = {"visibility=public"}},
    {.name = "tasks_only",
     .markdown = R"md(## Corrective and preventative measures

### Improvements

- Test more

### Tasks

- Add a load test
  ^^^^^^^^^^^^^^^ error: "Add a load test" has no owner: name one, as in "(owner: @ines)"
)md",
     .options = {{"tasks-only", "true"}}},
    {.name = "tasks_only_without_tasks",
     .markdown = R"md(## Improvements

- Add a load test
  ^^^^^^^^^^^^^^^ error: "Add a load test" has no owner: name one, as in "(owner: @ines)"
)md",
     .options = {{"tasks-only", "true"}}},
    {.name = "teams_refused",
     .markdown = R"md(## Action items

- Add an alert (Payments team)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Add an alert (Payments team)" is left to the team "Payments team": name a person of it
- Write a runbook (DBA)
)md",
     .options = {{"accept-team", "false"}}},
    {.name = "no_items", .markdown = R"md(## Timeline

- 10:00 restarted the pool
)md"},
};
PMLINT_RULE_TEST(ActionItemNoOwner, "action-item-no-owner", kCases)

}  // namespace
}  // namespace pmlint::test
