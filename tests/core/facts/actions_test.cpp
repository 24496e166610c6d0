// SPDX-License-Identifier: MIT
// Which lines of a document are action items, of which class, and what the columns of a table are.
#include "core/facts/actions/actions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "tests/core/facts/read_facts.hpp"

namespace pmlint::facts {
namespace {

// Lines that begin with "@" in a case are the items; the sign is taken out before reading.
struct ItemCase {
  std::string name;
  std::string marked;
};
void PrintTo(const ItemCase& item_case, std::ostream* out) { *out << item_case.name; }

class ActionItems : public testing::TestWithParam<ItemCase> {};

TEST_P(ActionItems, AreFound) {
  std::string markdown;
  std::vector<std::uint32_t> want;
  std::uint32_t line = 1;
  for (std::size_t at = 0; at < GetParam().marked.size(); ++at) {
    const char c = GetParam().marked[at];
    const bool first = at == 0 || GetParam().marked[at - 1] == '\n';
    if (first && c == '@') {
      want.push_back(line);
      continue;
    }
    if (c == '\n') ++line;
    markdown += c;
  }
  const auto postmortem = read_text(markdown);
  std::vector<std::uint32_t> got;
  for (const Action& action : postmortem->facts().actions) {
    got.push_back(postmortem->source().line_of(action.where.begin));
  }
  EXPECT_EQ(got, want) << GetParam().marked;
}

const ItemCase kItems[] = {
    {"announced_above_all_sections", R"(Actions: the plan includes:
@Add an alert on queue depth
@Fix the pipeline.
)"},
    {"bullets", R"(## Action items
@- Add an alert on queue depth
@- Write a runbook
)"},
    {"numbers_and_boxes", R"(## Follow-ups
@1. Add an alert on queue depth
@2. [ ] Write a runbook
@3. [x] Raise the limit
)"},
    {"no_verb_at_all", R"(## Corrective actions
@- Two reviewers for each merge
@- Alerts for queue depth
)"},
    {"steps_of_an_order_in_bold", R"(## Action items

@1. **Rotate the keys of all bots** (next week)
   - Go to the console
   - Generate new keys
@2. **Never share a key**
   - Use the vault
3. **Add alerts**
@   - [ ] Alert on queue depth
)"},
    {"what_is_to_be_improved_in_bold", R"(## Action items

1. **Improve monitoring**
@   - Alert on queue depth
@   - Add a gauge
2. **Set up alerts:**
@   - Alert on queue depth
)"},
    {"a_list_of_what_was", R"(## Corrective actions

There were two dead ends that took an hour each:

- The full disk of the standby
- The old certificate

There was more that should be done:

@- The disks are to be replaced
)"},
    {"quotations_as_bullets", R"(## Action items

@> Using two power feeds.

@> Moving the queue to a host of its own.
> @ines

> A word of thanks to the storage team.
)"},
    {"a_quotation_beside_a_list", R"(## Action items

@- Add an alert on queue depth

> Using two power feeds was what the vendor told us.
)"},
    {"a_quotation_elsewhere", R"(## Summary

> Add more disks, the vendor said.

## Action items

@- Add an alert on queue depth
)"},
    {"a_heading_that_orders", R"(## Action items

@### Review the limits of all the queues that the broker serves.
@Add an alert on queue depth.
)"},
    {"work_as_a_noun", R"(## Next steps

@Procurement of a second switch for each rack.

Implementation of the plan was delayed by the vendor.
Saturation of the queue breaks the billing.
)"},
    {"introduction_and_close", R"(## Corrective and preventative measures

To prevent similar incidents in the future, we will take the following measures:

@- Add an alert on queue depth
@- Write a runbook

By implementing these measures, we will make the service more reliable.
)"},
    {"bare_paragraphs", R"(## Corrective and preventative measures

To prevent future outages, we identified the following improvements:

@Implement automated tests for sign-up.

@Regularly review changes to authentication.
)"},
    {"bare_lines", R"(## Action items
@Add an alert on queue depth.
@Write a runbook for the failover.
@Load test the new pool
@Review the limits
)"},
    {"wrapped_paragraph", R"(## Next steps

@We will add an alert on the depth of the queue, so that the
on-call engineer knows of it before customers do.

@We will also write a runbook.
)"},
    {"text_bullets",
     "## Action items\n"
     "@\xE2\x80\xA2 Add an alert on queue depth\n"
     "@\xE2\x80\xA2 Write a runbook\n"},
    {"titles_with_dashes_below",
     "## Corrective measures\n\n"
     "1. Automated testing:\n"
     "@\xE2\x80\x94 Implement tests of the configuration.\n"
     "@\xE2\x80\x94 Validate connections.\n\n"
     "2. Reviews:\n"
     "@\xE2\x80\x94 Enforce reviews.\n"
     "@\xE2\x80\x94 Check limits.\n"},
    {"bold_group_with_lines", R"(## Corrective measures
* **Improvements/Fixes:**
@Scale the pool with traffic.
@Enhance monitoring of the pool.
* **Tasks to address the issue:**
@Raise the limit of the pool.
@Review the architecture.
)"},
    {"nested_groups", R"(## Action items
- Monitoring:
@  - Add an alert on queue depth
@  - Add a dashboard
- **Documentation**
@  - Write a runbook
- Improve testing
@  - Add a load test
@  - Run it in CI
)"},
    {"details_below_an_item", R"(## Action items
@- Raise the limit of the pool to 200
  - The current limit was chosen for four replicas
@- Add an alert on queue depth, paging the storage on-call at 80 % of the limit.
  - Owner: Ines
  - Due: 2025-03-14
  - Status: open
)"},
    {"work_below_an_item", R"(## Action items
@- Agree with the vendor on a budget that covers the whole year.
@    - Turn the account back on. (Done)
@    - Raise the need for a response plan.
)"},
    {"sub_headings", R"(## Action items
### Process
@1. Set a time-out after which we roll back
### Detection
@1. Add an alert on queue depth
### Short term
@- Raise the limit
)"},
    {"pseudo_headings", R"(Corrective and Preventative Measures

Improvements:

@Enhance monitoring of certificates.

Tasks:

@Configure an alert 30 days before expiry.
@Schedule quarterly reviews of certificates.

Conclusion

The outage showed that renewals need an owner.
)"},
    {"heading_for_each_item", R"(## Action items

@### 1. Add a circuit breaker to the client
**Owner:** Ines
**Due:** 2025-03-14

@### 2. Write a runbook
- Owner: Bob
- Priority: P2
)"},
    {"fields_in_lines", R"(## Action items

@Action 1: Add a circuit breaker
Owner: Ines
Due: 2025-03-14

@Action 2: Write a runbook
Owner: Bob
)"},
    {"table", R"(## Action items

| Action item | Type | Owner |
| --- | --- | --- |
@| Add an alert | detect | Ines |
@| Write a runbook | | |
| | | |
| ... another item | prevent | ?? |
)"},
    {"table_without_known_headings", R"(## Next steps

| Area | How |
| --- | --- |
@| Paging | Page when the queue is deep |
)"},
    {"table_outside", R"(## Appendix

| # | Task | Assignee | State |
| --- | --- | --- | --- |
@| 1 | Add an alert | Ines | open |
)"},
    {"table_with_a_heading_forgotten", R"(## Action items

| # | Owner | Priority | Due |
| --- | --- | --- | --- |
@| 1 | Storage | Add a limit to each tenant | 2025-03-14 |
@| 2 | Web | Write a runbook for it | 2025-04-14 |
)"},
    {"table_of_owners_is_none", R"(## Action items

| # | Owner | Priority | Due |
| --- | --- | --- | --- |
| 1 | Storage | High | 2025-03-14 |
)"},
    {"topics_of_the_follow_up", R"(## Action items

### Detection

@- We should have an alert on queue depth

### Fixes

@- The limit of the pool to 200
)"},
    {"problems_are_no_work", R"(## Future work

### Identified problems

- No second way into the network

### Improvement plan

@- A second way into the network
)"},
    {"plan_and_what_was_done", R"(## Actions already taken

@- We have added a limit to each tenant.

## Plan

@1. While we could restore most of it, not all rows were kept. Record all of them.
@2. We still plan to write a runbook.

## Actions taken during the incident

- Restart the pool
)"},
    {"told_is_no_work", R"(## Prevention

@- When making a tenant, copy the limits of another
- The guard prevents crashes but leaves the page empty
- The `is_ready()` guard in `read_page` prevents crashes
- ![A cat](cat.png)
- A canary would have shown the errors sooner
@- The limit of the pool to 200
@- The checks of each night
@- It would be good to have a second pool
@- Changes would need approval
)"},
    {"weighed_is_no_work", R"(## What happens now

Our planned move to another region is nearly over! You can read more of it elsewhere.

The vendor has assured us that this will not happen again.

Fortunately the tokens can be revoked, and I did so at once.

We could stop releases on Fridays. That may do more harm than good.

@The review of tokens could be automated.

@We will add an alert on queue depth.
)"},
    {"tricks_to_are_nobody_to", R"(## Lessons learned
- Useful tricks to find slow tenants faster
- We were lucky
)"},
    {"behind_the_title", R"(# Outage

Timeline:

10:00 UTC: the disk was full
10:20 UTC: it was cleared
Corrective measures: We will do this:

@Add an alert on free space
@Write a runbook
)"},
    {"in_the_heading", R"(## Corrective measures: To prevent this, we will do the following:

@- Add an alert on free space
)"},
    {"lead_in_and_its_parts", R"(## Future work

@Jump host: Set up a second way into the network, allowing:
- Plain logins with a key
- Operators to have keys of their own

## Action items

@- Limit each tenant in:
  - requests for each minute
  - mails

- Improve testing:
@  - Tests of limits
@  - Tests of failover

Take the following steps:
@- Limits for each tenant
)"},
    {"lead_in_and_its_work", R"(## Future work

Set up a second way into the network, including:
@- Add a jump host
@- Plain logins with a key
)"},
    {"made_while_it_lasted", R"(## Resolution

### Prevention fix

Added limits for each tenant:
- 5 mails an hour
- an hour of pause

## Follow-up

@Added limits for each region:
- 500 mails an hour
- an hour of pause
)"},
    {"conditions_are_no_work", R"(## Recommendations

### Alerts

- Queue depth > 100
- Errors in the log > 5 a minute
- Any loss of data

### Limits

@- Warn when queue depth > 100
@- Page on any loss of data
)"},
    {"how_to_decide_is_no_work", R"(## Prevention

### When to add a queue

- Will it grow tenfold? → Add one
- If a request takes < 5 ms -> Do without

### Queues

@- Add a queue -> the mailer no longer waits
@- Ask the team: do we need two? → Plan it
)"},
    {"a_framework_of_decisions_is_no_work", R"(## Prevention

### Rebuild or repair

- If the copy is older than a day: rebuild
- If two attempts fail: rebuild

### Next steps

@- Write down when to rebuild
@- If the vendor agrees: move the pool
)"},
    {"long_label_between_bullets", R"(## Corrective measures

@- We have added limits
- A list of all the tasks that address the issue:
@- Testing the limits
)"},
    {"remarks_make_items", R"(## Follow-up

@Nobody was paged for an hour. (fixed by a new alert)

@There was no way to reach the others. (added a channel for it)

@The pool requires a login. (added one for each of the teams)

@We have added limits to each tenant.

@Reviews took long. (filed https://github.com/acme/pool/issues/9)

Reviews took long, as they always do (in May).

The old pool had no limit (added in 2.3).
)"},
    {"misspelt_between_its_like", R"(## Tasks

@Add a limit to each tenant

@Enhence the tests of limits

@Review the dashboards

Grafana was slow on that day
)"},
    {"names_are_no_verbs", R"(## Tasks

Grafana dashboards of the pool

@Review the dashboards
)"},
    {"a_list_that_counts_on", R"(## Next actions

**First thing (today):**
@1. Ask the vendor for the dump
@2. Add a limit to each tenant

**Then (this week):**
@3. Load test the new pool
@4) Runbook for the failover

In 2 minutes nobody can read all of them.
)"},
    {"settings_below_an_order", R"(## Prevention

@- Install a hook for the nightly copies on each host:
  - pre-copy: stop the pool
  - post-copy / copy-failed: start the pool
- **Before the next release:**
@  - Stop the pool
- Improve testing of each of the four new pools:
@  - Tests: add some of limits
)"},
    {"steps_that_were_taken", R"(## Remediation steps taken

1. **Applied fix:** Restarted the pool
2. Verified that pages load

## Remediation

@- Add an alert on queue depth
)"},
    {"plan_of_a_repair", R"(## Recovery

| Phase | Duration | Action | Owner |
| --- | --- | --- | --- |
| Restore | 20 min | Load the dump | Storage |
| **TOTAL** | 30 min | Everything is back | All |

## Action items

| Task | Duration | Owner |
| --- | --- | --- |
@| Add a second pool | 2 days | Ines |
@| Total the queues of each tenant | 1 day | Ines |
| Total | 3 days | |
)"},
    {"suggestions_elsewhere", R"(## Mitigation

The pool was moved to another host.

@- Suggested: Log the limits of each tenant
@- Recommended: alerts on queue depth
- Moved the pool
- Suggested: more

## Timeline

- 10:00 Suggested: move the pool
)"},
    {"status_after_the_work", R"(Action Items

@Add an alert on queue depth.

Status

The pool was moved to another host
Target state: All tenants have limits of their own
)"},
    {"timeline_table_is_none", R"(## Timeline

| Time | Action | Owner |
| --- | --- | --- |
| 10:00 | Restarted the pool | Ines |

## Action items
@- Add an alert on queue depth
)"},
    {"none_said", R"(## Action items

None.
)"},
    {"nothing_left_to_do", R"(## Action items

- No action items at this time
- TBD
)"},
    {"prompts", R"(## Follow-up tasks

- [What is to be done].
- Task: [what is to be done]

*List any tasks that follow from this incident*

@- [ ] Add an alert on queue depth
)"},
    {"quotes_are_no_items", R"(## Action items

> For background read the notes of the review.

@- Add an alert on queue depth
)"},
    {"steps_of_the_incident", R"(## Resolution

1. Restart the pool
2. Roll back the release

## Action items
@- Add an alert on queue depth
)"},
    {"timed_step_under_actions", R"(## Corrective actions
- Rolled back the release at 10:05 UTC
@- Add an alert on queue depth
)"},
    {"lessons_beside_actions", R"(## Lessons learned
- Test restores every month

## Action items
@- Add an alert on queue depth
)"},
    {"lessons_alone", R"(## Lessons learned
- Our dashboards were useful
@- Add an alert on queue depth
- Restores take long
)"},
    {"announced_without_a_section", R"(# Outage of 3 May

The certificate expired.

To prevent similar issues in the future, we have made these changes and plan some more:

@1. A daily check of certificates has been added.
@2. The second endpoint will be removed.

We apologise to everyone affected.
)"},
    {"steps_announced_are_none", R"(# Outage of 3 May

To restore the service we did the following:

1. Restarted the pool
2. Rolled back
)"},
    {"conclusion_and_next_steps", R"(## Conclusion and next steps

The incident showed how much depends on one queue.

@We will add an alert on its depth.

Thank you for your patience.
)"},
    {"steps_of_the_resolution", R"(## Resolution

- Short term: Raised the limit of the pool
- Long term: Added a gauge

## Action items

@- Add an alert on queue depth
)"},
    {"resolution_and_prevention", R"(## Resolution and prevention

The pool was restarted and traffic returned to normal.

@- Raise the limit of the pool
@- Add an alert on queue depth
)"},
    {"html_list", R"(<h3>Corrective Measures</h3>
<ul>
@<li>Check the state of a service after each restart.</li>
@<li>Add an alert on queue depth.</li>
</ul>
)"},
    {"links_to_issues", R"(## Corrective actions
@- https://gitlab.com/acme/pool/-/issues/12
@- [Raise the limit](https://github.com/acme/pool/issues/13)
@- #14
)"},
    {"label_with_its_value", R"(## Corrective and preventative measures

@Improvements: the way access is verified can be made simpler.

Tasks:

@Improve the verification.
)"},
    {"notes_after_the_list", R"(## Action items
@- Add an alert on queue depth

See the epic OPS-1 for details.
)"},
    {"crlf", "## Action items\r\n\r\n@- Add an alert\r\n@- Write a runbook\r\n"},
};
INSTANTIATE_TEST_SUITE_P(Documents, ActionItems, testing::ValuesIn(kItems),
                         [](const auto& tested) { return tested.param.name; });

TEST(ActionTable, ColumnsAreRead) {
  const auto postmortem = read_text(R"(## Action items

| Action | Owner | Due date | Priority | Ticket | Status |
| --- | --- | --- | --- | --- | --- |
| Add an alert | Ines | 2025-03-14 | P1 | OPS-1 | Done |
| Write a runbook | | TBD | | | In progress |
)");
  const std::vector<Action>& actions = postmortem->facts().actions;
  ASSERT_EQ(actions.size(), 2U);
  EXPECT_EQ(actions[0].owner, "Ines");
  EXPECT_EQ(actions[0].due, "2025-03-14");
  EXPECT_EQ(actions[0].priority, "P1");
  EXPECT_EQ(actions[0].ticket, "OPS-1");
  EXPECT_TRUE(actions[0].done);
  EXPECT_TRUE(actions[0].table);
  EXPECT_TRUE(actions[1].owner_is_placeholder);
  EXPECT_EQ(actions[1].due, "");
  EXPECT_FALSE(actions[1].done);
}

TEST(ActionTable, DoneStandsInItsCells) {
  const auto postmortem = read_text(
      "## Action items\n\n"
      "| Task | Status | Notes |\n| --- | --- | --- |\n"
      "| Add a limit | \xE2\x9C\x85 Added to the runbook | |\n"
      "| Add an alert | \xE2\x9C\x85 To review | |\n"
      "| Test it | In progress (#41) | Done |\n\n"
      "| Task | Owner | Notes |\n| --- | --- | --- |\n"
      "| Add a limit | Ines | Done in May |\n"
      "| Add an alert | Ines | live traffic only |\n");
  std::string done;
  for (const Action& action : postmortem->facts().actions) done += action.done ? 'x' : '-';
  EXPECT_EQ(done, "x--x-");
  EXPECT_EQ(postmortem->facts().actions[2].ticket, "#41");
}

TEST(ActionTable, RemarksStandInItsCells) {
  const auto postmortem = read_text(
      "## Action items\n\n| Task | Owner | Ticket |\n| --- | --- | --- |\n"
      "| Tests of limits | Added together with the fix | #41 |\n"
      "| Add an alert | Ines | n/a |\n");
  const std::vector<Action>& actions = postmortem->facts().actions;
  ASSERT_EQ(actions.size(), 2U);
  EXPECT_TRUE(actions[0].done);
  EXPECT_TRUE(actions[0].owner_is_placeholder);
  EXPECT_FALSE(actions[1].done);
  EXPECT_EQ(actions[1].ticket, "");
}

TEST(ActionDone, IsSaidAboveTheItems) {
  const auto done = [](const std::string& markdown) {
    std::string marks;
    const auto postmortem = read_text(markdown);
    for (const Action& action : postmortem->facts().actions) marks += action.done ? 'x' : '-';
    return marks;
  };
  EXPECT_EQ(
      done("# Outage\n\n## Corrective actions implemented\n\n1. **Gauge:** free space is shown\n2. "
           "**Runbook:** limits should be told\n- [ ] Add an alert\n"),
      "x--");
  EXPECT_EQ(done("# Outage\n\n## Corrective actions to be implemented\n\n- Add an alert\n"), "-");
  EXPECT_EQ(done("## Next steps\n\n### Completed\n\n- Add an alert\n\n### Open\n\n- Add a gauge\n"),
            "x-");
  EXPECT_EQ(done("## Corrective measures\n\nWe have taken the following measures:\n\n- Improved "
                 "testing of limits\n- Planning to add a gauge\n"),
            "x-");
  EXPECT_EQ(done("## Corrective measures\n\n- Adopted as the rule for all queues\n- Adopt it as a "
                 "rule\n- Educated all teams on limits\n"),
            "x-x");
  EXPECT_EQ(
      done("## Action items\n\n- Runbook updated\n- Canary for deploys configured.\n- Get the "
           "runbook updated\n- Alerts for queues that were added\n"),
      "xx--");
  EXPECT_EQ(done("## Corrective measures\n\nWe need the following measures:\n\n- Improved testing "
                 "of limits\n"),
            "-");
}

TEST(ActionKind, ImprovementsStandBesideTasks) {
  const auto kinds = [](const std::string& markdown) {
    std::string kinds_read;
    const auto postmortem = read_text(markdown);
    for (const Action& action : postmortem->facts().actions) {
      kinds_read += action.kind == ActionClass::improvement ? 'i' : 't';
    }
    return kinds_read;
  };
  EXPECT_EQ(
      kinds("## Corrective measures\n\n### Improvements\n\n- Test more\n\n### Tasks\n\n- Add a "
            "test\n"),
      "it");
  EXPECT_EQ(kinds("## Corrective measures\n\n- `Improvements/Fixes:`\n  - Test more\n- Tasks:\n  - "
                  "Add a check\n- A list of tasks to address the issue:\n- Add a gauge\n"),
            "itt");
  EXPECT_EQ(kinds("## Corrective measures\n\n- Improvements/Fixes: Test more.\n- Tasks to address "
                  "issue:\n  1. Add a check\n"),
            "it");
  EXPECT_EQ(kinds("## Corrective measures\n\n1. Alerts: Improve them.\n   - Task: Add a check.\n"
                  "2. Disks: Watch them.\n   - Task: Add a gauge.\n"),
            "tttt");
  EXPECT_EQ(kinds("## Corrective measures:\n* **Improvements/Fixes:**\n  - **Review:** Review the "
                  "rules\n\n* **Tasks to Address the Issue:**\n  - **Audit:** Write a script\n"),
            "it");
  EXPECT_EQ(
      kinds("Corrective and Preventative Measures\n\nTo prevent this, we identified the "
            "following improvements:\n\nAdd tests of sign-up.\n\nAction Items:\n\nAdd unit tests "
            "of sign-up.\n"),
      "it");
  EXPECT_EQ(kinds("## Corrective measures\n- Improved testing\n\n## Tasks\n- Add a test\n"), "it");
  EXPECT_EQ(kinds("## Action items\n- Add a test\n"), "t");
}

}  // namespace
}  // namespace pmlint::facts
