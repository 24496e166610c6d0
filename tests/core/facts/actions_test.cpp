// SPDX-License-Identifier: MIT
// Which lines of a document are action items, and what is read about each: class, due date, done,
// ticket, priority.
#include "core/facts/actions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/facts/postmortem.hpp"

namespace pmlint::facts {
namespace {

std::unique_ptr<const Postmortem> read_text(const std::string& markdown) {
  auto result = read(text::Source("a.md", markdown));
  return std::move(std::get<std::unique_ptr<const Postmortem>>(result));
}

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

struct MarkCase {
  std::string name;
  std::string item;
  std::string due;
  bool done = false;
  std::string ticket;
  std::string priority;
};
void PrintTo(const MarkCase& mark_case, std::ostream* out) { *out << mark_case.name; }

class ActionMarks : public testing::TestWithParam<MarkCase> {};

TEST_P(ActionMarks, AreRead) {
  const auto postmortem = read_text("## Action items\n\n" + GetParam().item + "\n");
  ASSERT_FALSE(postmortem->facts().actions.empty());
  const Action& action = postmortem->facts().actions.front();
  EXPECT_EQ(action.due, GetParam().due);
  EXPECT_EQ(action.done, GetParam().done);
  EXPECT_EQ(action.ticket, GetParam().ticket);
  EXPECT_EQ(action.priority, GetParam().priority);
}

const MarkCase kMarks[] = {
    {"nothing", "- Add an alert on queue depth", "", false, "", ""},
    {"date_in_brackets", "- Add an alert (2025-03-14)", "2025-03-14", false, "", ""},
    {"due_in_brackets", "- Add an alert (owner: @ines, due 14 March 2025)", "14 March 2025", false,
     "", ""},
    {"by_a_date", "- Ines to add an alert by 2025-03-14", "2025-03-14", false, "", ""},
    {"due_label", "- Add an alert. Due: end of March", "end of March", false, "", ""},
    {"quarter", "- Add an alert in Q3 2025", "Q3 2025", false, "", ""},
    {"within", "- Add an alert within two weeks", "within two weeks", false, "", ""},
    {"next_sprint", "- Add an alert next sprint", "next sprint", false, "", ""},
    {"weekday", "- Add an alert by Friday", "by Friday", false, "", ""},
    {"a_threshold_is_no_date", "- Page when a certificate expires within 30 days of today", "",
     false, "", ""},
    {"a_past_date_is_no_due_date", "- Review the release of 2025-01-03 again", "", false, "", ""},
    {"nested_due", "- Add an alert\n  - Due: 2025-03-14", "2025-03-14", false, "", ""},
    {"placeholder_due", "- Add an alert\n  - Due: TBD", "", false, "", ""},
    {"box", "- [x] Add an alert", "", true, "", ""},
    {"open_box", "- [ ] Add an alert", "", false, "", ""},
    {"done_in_brackets", "- Add an alert (done)", "", true, "", ""},
    {"done_bold", "- Add an alert. **(Done as of May)**", "", true, "", ""},
    {"done_first", "- DONE: add an alert", "", true, "", ""},
    {"check_mark", "- \xE2\x9C\x85 Add an alert", "", true, "", ""},
    {"short_code", "- Add an alert :white_check_mark:", "", true, "", ""},
    {"struck", "- ~~Add an alert~~", "", true, "", ""},
    {"perfect", "- Alerts have been added for the pool", "", true, "", ""},
    {"made", "- Added an alert on queue depth", "", true, "", ""},
    {"we_made", "- We then added an alert on queue depth", "", true, "", ""},
    {"we_will", "- We set a limit for each tenant", "", false, "", ""},
    {"passive", "- A note was sent to all operators", "", true, "", ""},
    {"passive_after_a_noun_in_ing", "- Training slides were extended for newcomers", "", true, "",
     ""},
    {"passive_in_a_side_clause", "- A list of hosts that were replaced", "", false, "", ""},
    {"said_and_not_made", "- It was decided to move the pool", "", false, "", ""},
    {"begun_and_not_made", "- The move of the pool was started", "", false, "", ""},
    {"order_about_the_past", "- Check backups were taken", "", false, "", ""},
    {"shouted", "- Every change IS TO BE TESTED BEFORE IT IS MERGED", "", false, "", ""},
    {"shouted_done", "- Add an alert on queue depth DONE", "", true, "", ""},
    {"date_of_something_past", "- Repair rows written before 3 March 2025", "", false, "", ""},
    {"date_of_something_ahead", "- Rows to be written before 3 March 2025", "3 March 2025", false,
     "", ""},
    {"remark", "- Nobody was paged (added an alert)", "", true, "", ""},
    {"remark_of_age", "- Remove the flag (added in 2.3)", "", false, "", ""},
    {"in_force", "- Rate limiting now protects the pool", "", true, "", ""},
    {"order_about_now", "- Ensure CI now runs the tests", "", false, "", ""},
    {"what_a_note_says", "- A note was added, saying that limits should be kept", "", true, "", ""},
    {"and_more_to_do", "- A note was added, but limits should be kept too", "", false, "", ""},
    {"side_clause_first", "- When a host was moved, look at its limits", "", false, "", ""},
    {"not_done", "- Add an alert (not done)", "", false, "", ""},
    {"definition_of_done", "- Page until the migration is done and verified", "", false, "", ""},
    {"adjective", "- Improved testing procedures for firewall rules", "", false, "", ""},
    {"imperative_about_the_past", "- Revert the limit that was introduced in the fix", "", false,
     "", ""},
    {"nested_status", "- Add an alert\n  - Status: Done", "", true, "", ""},
    {"nested_open_status", "- Add an alert\n  - Status: in progress", "", false, "", ""},
    {"number", "- Add an alert (#123)", "", false, "#123", ""},
    {"key", "- Add an alert OPS-123", "", false, "OPS-123", ""},
    {"no_key", "- Replace SHA-256 by SHA-512 in UTF-8 files", "", false, "", ""},
    {"link", "- [Add an alert](https://github.com/acme/pool/issues/7)", "", false, "Add an alert",
     ""},
    {"priority_key", "- [P1] Add an alert", "", false, "", "P1"},
    {"priority_word", "- Add an alert (high priority)", "", false, "", "high"},
    {"priority_bracket", "- Add an alert [High]", "", false, "", "High"},
};
INSTANTIATE_TEST_SUITE_P(Items, ActionMarks, testing::ValuesIn(kMarks),
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
