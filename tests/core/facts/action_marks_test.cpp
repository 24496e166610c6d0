// SPDX-License-Identifier: MIT
// What is read about an action item: due date, done, ticket, priority.
#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "core/facts/postmortem.hpp"
#include "tests/core/facts/read_facts.hpp"

namespace pmlint::facts {
namespace {

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
    {"made_and_named", "- Added runbook: `docs/limits.md`", "", true, "", ""},
    {"made_as_a_title", "- Updated dashboards: show the depth of the queue", "", false, "", ""},
    {"a_fix_that_was_applied", "- Fix was applied to the pool of the checkout", "", true, "", ""},
    {"an_order_about_the_past", "- Check backups were taken on every node", "", false, "", ""},
    {"a_place_with_a_number", "- Install a spare logger in all LAB-07 freezers", "", false, "", ""},
    {"a_ticket_at_the_end", "- Install a spare logger, see LAB-07", "", false, "LAB-07", ""},
    {"a_ticket_that_opens", "- LAB-07 install a spare logger", "", false, "LAB-07", ""},
    {"done_first", "- DONE: add an alert", "", true, "", ""},
    {"a_last_sentence", "- Add an alert on `up == 0`. Done in `rules/up.yml`.", "", true, "", ""},
    {"a_last_word", "- Add an alert on queue depth. Done.", "", true, "", ""},
    {"a_last_sentence_ahead", "- Add an alert. Deployed in the next release.", "", false, "", ""},
    {"when_it_is_done", "- Add an alert. Done when it has fired once.", "", false, "", ""},
    {"to_be_done", "- Add an alert. To be implemented in the pool.", "", false, "", ""},
    {"check_mark", "- \xE2\x9C\x85 Add an alert", "", true, "", ""},
    {"short_code", "- Add an alert :white_check_mark:", "", true, "", ""},
    {"struck", "- ~~Add an alert~~", "", true, "", ""},
    {"perfect", "- Alerts have been added for the pool", "", true, "", ""},
    {"made", "- Added an alert on queue depth", "", true, "", ""},
    {"step_of_a_log", "- **Action:** Terminated 344 processes", "", true, "", ""},
    {"step_ahead", "- **Action:** Terminate idle processes", "", false, "", ""},
    {"named_by_a_topic", "- **Tests:** Improved coverage of the pool", "", false, "", ""},
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
    {"made_ours", "- Improved our tests of firewall rules", "", true, "", ""},
    {"made_a_file", "- Updated RUNBOOK.md with the new limits", "", true, "", ""},
    {"title_case", "- Updated Runbook Of The Pool", "", false, "", ""},
    {"team_made", "- The storage team also added a gauge of free space", "", true, "", ""},
    {"team_made_to_avoid", "- To avoid this, the team wrote a check of free space", "", true, "",
     ""},
    {"team_talked", "- The storage team discussed a gauge of free space", "", false, "", ""},
    {"team_will", "- The storage team will add a gauge of what it moved", "", false, "", ""},
    {"they_now_do", "- Pools: All clients now use short leases", "", true, "", ""},
    {"target_to_reach", "- Rehearse the failover. Target: few errors and no 5xx", "", false, "",
     ""},
    {"target_date", "- Rehearse the failover. Target: end of May", "end of May", false, "", ""},
    {"target_month", "- Rehearse the failover\n  - Target: May", "May", false, "", ""},
    {"nested_target_to_reach", "- Rehearse the failover\n  - Target: few errors", "", false, "",
     ""},
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

TEST(ActionDue, IsToldByTheTitle) {
  const auto dues = [](const std::string& markdown) {
    std::string all;
    const auto postmortem = read_text("# Outage\n\n## Action items\n\n" + markdown);
    for (const Action& action : postmortem->facts().actions) all += action.due + ";";
    return all;
  };
  EXPECT_EQ(dues("### Short term (This Month)\n\n- Add an alert\n- Add a gauge by 2025-03-14\n"),
            "This Month;2025-03-14;");
  EXPECT_EQ(dues("**Next sprint**\n\n- Add an alert\n"), "Next sprint;");
  EXPECT_EQ(dues("### Left over (within two weeks)\n\n- Add an alert\n"), "within two weeks;");
  EXPECT_EQ(dues("### Short term\n\n- Add an alert\n"), ";");
  EXPECT_EQ(dues("### The deploy of this week\n\n- Add an alert\n"), ";");
  EXPECT_EQ(dues("### First (now, within 24 hours)\n\n- Add an alert\n"), "within 24 hours;");
  EXPECT_EQ(dues("### Pages of the next 5 minutes\n\n- Add an alert\n"), ";");
}

}  // namespace
}  // namespace pmlint::facts
