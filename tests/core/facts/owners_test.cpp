// SPDX-License-Identifier: MIT
// Who owns an item, in every way owners are written, and what only looks like an owner. Each case is
// a section of actions; what is expected is one owner for each item, "" for none.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/facts/postmortem.hpp"

namespace pmlint::facts {
namespace {

struct OwnerCase {
  std::string name;
  std::string markdown;
  std::vector<std::string> owners;
};
void PrintTo(const OwnerCase& owner_case, std::ostream* out) { *out << owner_case.name; }

std::vector<std::string> owners_in(const std::string& markdown) {
  auto read_result = read(text::Source("a.md", markdown));
  const auto& postmortem = *std::get<std::unique_ptr<const Postmortem>>(read_result);
  std::vector<std::string> owners;
  for (const Action& action : postmortem.facts().actions) {
    const bool nobody = action.owner_is_placeholder || action.owner_is_group;
    owners.push_back(nobody ? "" : action.owner);
    if (!action.owner.empty() && !nobody) {
      const std::string_view there = postmortem.source().text(action.owner_where);
      EXPECT_NE(there.find(action.owner.substr(0, action.owner.find('\n'))), std::string_view::npos)
          << "owner_where is " << there;
    }
  }
  return owners;
}

class Owners : public testing::TestWithParam<OwnerCase> {};

TEST_P(Owners, AreRead) { EXPECT_THAT(owners_in(GetParam().markdown), GetParam().owners); }

std::string items(std::string_view list) { return "## Action items\n\n" + std::string(list); }

const OwnerCase kWritten[] = {
    {"label_in_brackets", items("- Add an alert on queue depth (owner: @ines)"), {"@ines"}},
    {"label_in_square_brackets",
     items("- Add an alert [owner: Payments Platform team]"),
     {"Payments Platform team"}},
    {"label_after_the_sentence",
     items("- Add an alert on queue depth. Owner: Ines Duarte."),
     {"Ines Duarte"}},
    {"label_without_a_full_stop",
     items("- Add an alert on queue depth Owner: Ines Duarte."),
     {"Ines Duarte"}},
    {"label_of_a_rare_name", items("- Add an alert. Owner: Xiulan Oyelowo"), {"Xiulan Oyelowo"}},
    {"label_and_date", items("- Add an alert (Owner: Priya, due: 2025-03-14)"), {"Priya"}},
    {"label_bold", items("- Add an alert. **Owner:** Marcus Webb"), {"Marcus Webb"}},
    {"label_with_a_dash", items("- Add an alert\n  - Owner - Marcus"), {"Marcus"}},
    {"assignee", items("- Add an alert; assignee: lionel"), {"lionel"}},
    {"dri", items("- Add an alert (DRI: Sofia)"), {"Sofia"}},
    {"dri_without_colon", items("- Add an alert (DRI Sofia)"), {"Sofia"}},
    {"poc", items("- Add an alert. POC: the storage on-call"), {"the storage on-call"}},
    {"assigned_to", items("- Add an alert, assigned to the Payments team."), {"the Payments team"}},
    {"assigned_to_a_role", items("- Review the failover plan. Assigned to the DBA."), {"the DBA"}},
    {"owned_by", items("- Add an alert (owned by Kwame)"), {"Kwame"}},
    {"responsible", items("- Priya is responsible for adding an alert"), {"Priya"}},
    {"responsible_label", items("- Add an alert. Responsible: Platform"), {"Platform"}},
    {"mention_at_the_end", items("- Add an alert @ines"), {"@ines"}},
    {"mention_after_a_dash", items("- Add an alert - @ines"), {"@ines"}},
    {"mention_first", items("- @ines: add an alert\n- @bo add a dashboard"), {"@ines", "@bo"}},
    {"mention_of_a_team", items("- Add an alert (@acme/payments)"), {"@acme/payments"}},
    {"google_handle", items("- Add an alert (ines@)"), {"ines@"}},
    {"e_mail", items("- Add an alert (ines.duarte@example.com)"), {"ines.duarte@example.com"}},
    {"linked_mention", items("- Add an alert ([@ines](https://github.com/ines))"), {"@ines"}},
    {"brackets_last", items("- Add an alert [Ines]"), {"Ines"}},
    {"brackets_first", items("- [Ines] Add an alert\n- [Bo] Add a dashboard"), {"Ines", "Bo"}},
    {"team_in_brackets_first",
     items("- [Hydra] Raise the limit\n- [Hydra] Test it"),
     {"Hydra", "Hydra"}},
    {"parentheses_last", items("- Add an alert (Ines)"), {"Ines"}},
    {"parentheses_with_a_date", items("- Add an alert (Ines, 2025-03-14)"), {"Ines"}},
    {"parentheses_with_due", items("- Add an alert (Ines, due Friday)"), {"Ines"}},
    {"parentheses_with_a_ticket", items("- Add an alert (Ines / OPS-12)"), {"Ines"}},
    {"parentheses_before_a_ticket", items("- Add an alert (Ines) (#12)"), {"Ines"}},
    {"team_in_parentheses",
     items("- Add an alert (SRE)\n- Add a dashboard (Platform)"),
     {"SRE", "Platform"}},
    {"initials_of_all",
     items("- Add an alert (MH)\n- Add a test (JK)\n- Fix the docs (MH)"),
     {"MH", "JK", "MH"}},
    {"dash_last", items("- Add an alert \xE2\x80\x94 Ines"), {"Ines"}},
    {"dash_and_full_name", items("- Add an alert - Ines Duarte"), {"Ines Duarte"}},
    {"dash_and_date", items("- Add an alert \xE2\x80\x94 Ines, by 2025-03-14"), {"Ines"}},
    {"dash_and_two_people", items("- Add an alert - Ines and Bob"), {"Ines and Bob"}},
    {"dash_and_team", items("- Add an alert - Payments team"), {"Payments team"}},
    {"dash_and_area", items("- Rotate the keys - Security"), {"Security"}},
    {"arrow", items("- Add an alert -> Ines"), {"Ines"}},
    {"bar", items("- Add an alert | Ines | 2025-03-14"), {"Ines"}},
    {"comma_last", items("- Add an alert, Ines"), {"Ines"}},
    {"sentence_last", items("- Add an alert. Ines Duarte."), {"Ines Duarte"}},
    {"person_to", items("- Ines to add an alert"), {"Ines"}},
    {"rare_name_to", items("- Xiulan to add an alert"), {"Xiulan"}},
    {"team_to", items("- Platform team to add an alert"), {"Platform team"}},
    {"the_team_to", items("- The Payments squad to add an alert"), {"The Payments squad"}},
    {"role_to", items("- DBA to review the index"), {"DBA"}},
    {"two_to", items("- Ines and Bob to add an alert"), {"Ines and Bob"}},
    {"person_will", items("- Ines will add an alert"), {"Ines"}},
    {"team_will", items("- The platform team will add an alert"), {"The platform team"}},
    {"name_will_again",
     items("- Hydra will run the tests\n- Hydra will add a check"),
     {"Hydra", "Hydra"}},
    {"team_should", items("- The storage team should add an alert"), {"The storage team"}},
    {"later_clause", items("- The alert was too slow; Ines to lower the threshold"), {"Ines"}},
    {"after_a_title", items("- **Alerting:** Ines to lower the threshold"), {"Ines"}},
    {"colon_first", items("- Ines: add an alert"), {"Ines"}},
    {"team_and_colon", items("- Platform team: add an alert"), {"Platform team"}},
    {"role_and_colon", items("- SRE: add an alert"), {"SRE"}},
    {"repeated_name_and_colon",
     items("* Hydra: add an alert\n* Hydra: test it\n* Hydra + NRG: publish it\n* NRG: review it"),
     {"Hydra", "Hydra", "Hydra + NRG", "NRG"}},
    {"bold_name",
     items("- **Ines:** add an alert\n- **Bo Chen:** add a test"),
     {"Ines", "Bo Chen"}},
    {"bold_name_without_colon", items("- **Ines** to add an alert"), {"Ines"}},
    {"bold_team", items("- **Payments team:** add an alert"), {"Payments team"}},
    {"name_and_dash_first", items("- Ines - add an alert\n- Bob - add a test"), {"Ines", "Bob"}},
    {"name_and_date_first", items("- Ines (by 2025-03-14): add an alert"), {"Ines"}},
    {"person_sign", items("- Add an alert \xF0\x9F\x91\xA4 Ines"), {"Ines"}},
    {"passive", items("- The alert will be added by Ines"), {"Ines"}},
    {"by_person", items("- Add an alert (by Ines)"), {"Ines"}},
    {"accents",
     items("- Add an alert (Ren\xC3\xA9"
           "e)"),
     {"Ren\xC3\xA9"
      "e"}},
    {"other_script",
     items("- Add an alert (owner: \xE7\x94\xB0\xE4\xB8\xAD)"),
     {"\xE7\x94\xB0\xE4\xB8\xAD"}},
    {"check_box", items("- [ ] Add an alert @ines"), {"@ines"}},
    {"strike", items("- ~~Add an alert~~ @ines"), {"@ines"}},
    {"wrapped",
     items("- Add an alert on the depth of the queue and page (owner:\n  Ines Duarte)"),
     {"Ines Duarte"}},
    {"nested_label", items("- Add an alert\n  - Owner: Ines\n  - Due: Friday"), {"Ines"}},
    {"nested_bold_label",
     items("1. **Add an alert**\n   - **Owner**: Payments\n   - **Due**: May"),
     {"Payments"}},
    {"nested_name", items("- Add an alert\n  - @ines"), {"@ines"}},
    {"label_line_below", items("- Add an alert\n  Owner: Ines"), {"Ines"}},
    {"label_paragraph_below",
     items("1. Add an alert.\n\n   Owner: Ines\n\n2. Add a test."),
     {"Ines", ""}},
    {"person_above",
     items("- Ines\n  - Add an alert\n  - Add a test\n- Bob\n  - Fix the docs"),
     {"Ines", "Ines", "Bob"}},
    {"team_above",
     items("- **Platform team**\n  - Add an alert\n- **Payments team**\n  - Add a test"),
     {"Platform team", "Payments team"}},
    {"team_line_above",
     items("Platform team:\n\n- Add an alert\n- Add a test"),
     {"Platform team", "Platform team"}},
    {"team_heading",
     items("### Platform team\n\n- Add an alert\n\n### Ines\n\n- Add a test"),
     {"Platform team", "Ines"}},
    {"owner_in_heading", "## Action items (owner: @dana)\n\n- Add an alert", {"@dana"}},
    {"parent_owned",
     items("- Improve paging (@ines)\n  - Add an alert on depth"),
     {"@ines", "@ines"}},
    {"children_owned",
     items("- Improve paging\n  - Add an alert (@ines)\n  - Add a test (@bo)"),
     {"@ines", "@bo"}},
    {"all_owned_by",
     items("All items are owned by @dana.\n\n- Add an alert\n- Add a test"),
     {"@dana", "@dana"}},
    {"all_assigned_below",
     items("- Add an alert\n- Add a test\n\nAll of the above are assigned to the "
           "SRE team."),
     {"the SRE team", "the SRE team"}},
    {"owner_of_all",
     items("Owner for all items: Ines Duarte\n\n- Add an alert\n- Add a test"),
     {"Ines Duarte", "Ines Duarte"}},
    {"owner_line_above",
     items("**Owner:** @dana\n\n- Add an alert\n- Add a test"),
     {"@dana", "@dana"}},
    {"one_will_take_all",
     items("Ines will drive the following items:\n\n- Add an alert"),
     {"Ines"}},
    {"owns_all",
     items("The Storage team owns all follow-ups below.\n\n- Add an alert"),
     {"The Storage team"}},
    {"column",
     items("| Action | Owner | Due |\n|---|---|---|\n| Add an alert | Ines | May |\n"
           "| Add a test | payments-team | June |"),
     {"Ines", "payments-team"}},
    {"column_assigned_to",
     items("| # | Task | Assigned To |\n|---|---|---|\n| 1 | Add an alert | Bo |"),
     {"Bo"}},
    {"column_who",
     items("| What | Who | By when |\n|---|---|---|\n| Add an alert | Bo | May |"),
     {"Bo"}},
    {"column_dri",
     items("| Task | DRI | Status |\n|---|---|---|\n| Add an alert | bo | open |"),
     {"bo"}},
    {"column_of_team",
     items("| Priority | Team | Action item |\n|---|---|---|\n"
           "| P1 | Payments | Add an alert |"),
     {"Payments"}},
    {"column_with_plural",
     items("| Item | Owner(s) | Ticket |\n|---|---|---|\n"
           "| Add an alert | Ines, Bob | OPS-1 |"),
     {"Ines, Bob"}},
    {"initial_and_surname",
     items("- Add an alert (P. Natarajan)\n- Add a test - D. Okafor"),
     {"P. Natarajan", "D. Okafor"}},
    {"head_of", items("- Add an alert - Head of Platform"), {"Head of Platform"}},
    {"reports_team", items("- The Reports team to add an alert"), {"The Reports team"}},
    {"unknown_verb", items("- SRE to rehearse the failover"), {"SRE"}},
    {"hyphenated", items("- Add an alert (Mei-Ling)"), {"Mei-Ling"}},
    {"name_after_and",
     items("- We will add a check and the network team will replace the switch"),
     {"the network team"}},
    {"title_with_a_role", items("**Ines Duarte (IC)**\n\n- Add an alert"), {"Ines Duarte"}},
    {"no_comma",
     items("Unless stated otherwise the Storage team owns all of these.\n\n- Add an alert"),
     {"the Storage team"}},
    {"label_in_code", items("- Add an alert (owner: `ines`)"), {"ines"}},
    {"label_of_two_names", items("- Add an alert. Owner / DRI: Ines"), {"Ines"}},
    {"key_and_value", items("- Add an alert {owner=ines}"), {"ines"}},
    {"role_between", items("- Ines (SRE) to add an alert"), {"Ines"}},
    {"brackets_in_a_row", items("- [P1] [Ines] Add an alert"), {"Ines"}},
    {"agreed_to", items("- Ines agreed to add an alert"), {"Ines"}},
    {"volunteered_to", items("- Ines has volunteered to add an alert"), {"Ines"}},
    {"is_working_on", items("- Ines is working on an alert"), {"Ines"}},
    {"is_going_to", items("- Ines is going to add an alert"), {"Ines"}},
    {"handed_over",
     items("- An alert, to be done by the Storage team by 2025-03-14"),
     {"the Storage team"}},
    {"label_beside",
     items("- **Action:** Add an alert\n- **Owner:** Ines\n- **Due:** May"),
     {"Ines"}},
    {"everything_below",
     items("@dana is responsible for all items below.\n\n- Add an alert"),
     {"@dana"}},
    {"unless_noted",
     items("Unless noted otherwise, the SRE team owns these items.\n\n- Add an "
           "alert\n- Add a test (@bo)"),
     {"the SRE team", "@bo"}},
    {"belongs_to",
     items("Everything here belongs to the Storage squad.\n\n- Add an alert"),
     {"the Storage squad"}},
    {"initials_of_attendees",
     "## Attendees\n\n- Maria Hernandez\n- Jo Kim\n\n" + items("- Add an alert (MH)\n- Add a test"),
     {"MH", ""}},
    {"name_of_an_attendee",
     "**Authors:** Xiulan Oyelowo\n\n" + items("- **Xiulan:** add an alert\n- Add a test"),
     {"Xiulan", ""}},
    {"mention_beside_an_empty_cell",
     items("| Action | Owner |\n|---|---|\n| Add an alert @ines | |"),
     {"@ines"}},
    {"upright_table",
     items("| Action | Add an alert |\n|---|---|\n| Owner | Ines |\n| Due | May |"),
     {"Ines"}},
    {"assigned_heading",
     items("### Assigned to the Platform team\n\n- Add an alert"),
     {"the Platform team"}},
    {"items_for", items("### Items for Priya\n\n- Add an alert"), {"Priya"}},
    {"owner_heading", items("### Owner: SRE\n\n- Add an alert"), {"SRE"}},
    {"handle_heading", items("### @priya\n\n- Add an alert"), {"@priya"}},
    {"possessive_heading", items("### Priya's items\n\n- Add an alert"), {"Priya's"}},
    {"one_bold_line_for_each",
     items("**Priya**\n\n- Add an alert\n\n**Bo Chen**\n\n- Add a test"),
     {"Priya", "Bo Chen"}},
    {"paragraph_items",
     items("Add an alert on depth. Owner: Ines. Due: May.\n\nAdd a test. Owner: Bo."),
     {"Ines", "Bo"}},
    {"table_elsewhere",
     "## Appendix\n\n| Action item | Owner | Status |\n|---|---|---|\n"
     "| Add an alert | Ines | open |",
     {"Ines"}},
};
INSTANTIATE_TEST_SUITE_P(Written, Owners, testing::ValuesIn(kWritten),
                         [](const auto& tested) { return tested.param.name; });

const OwnerCase kNobody[] = {
    {"bold_title", items("- **Firewall Review:** Review the rules every month"), {""}},
    {"bold_title_of_one_word",
     items("- **Monitoring:** Add an alert\n- **Documentation:** Update it"),
     {"", ""}},
    {"plain_title",
     items("- Automated Testing: Integrate load tests\n- Vendor Communication: Set up a "
           "channel"),
     {"", ""}},
    {"category_repeated",
     items("- Monitoring: add an alert\n- Monitoring: add a dashboard\n"
           "- Process: write a runbook"),
     {"", "", ""}},
    {"product_title",
     items("- Redis: raise the limit\n- Kafka: add a partition\n- Redis: add a replica"),
     {"", "", ""}},
    {"type_in_brackets",
     items("- [Prevent] Add a test\n- [Detect] Add an alert\n- [P1] Fix the docs"),
     {"", "", ""}},
    {"priority_in_parentheses",
     items("- Add a test (High)\n- Add an alert (Medium)\n- Fix docs (P2)"),
     {"", "", ""}},
    {"status_last",
     items("- Add a test - Done\n- Add an alert - In Progress\n- Fix docs (Completed)"),
     {"", "", ""}},
    {"audience", items("- Provide training to the support and engineering teams"), {""}},
    {"audience_for", items("- Write guidelines for developers"), {""}},
    {"with_a_team", items("- Work with the vendor's operations team to fund the account"), {""}},
    {"notify_a_team", items("- Set up alerts to notify the team of approaching limits"), {""}},
    {"placeholder_label", items("- Add an alert (owner: TBD)"), {""}},
    {"placeholder_marks", items("- Add an alert. Owner: ???"), {""}},
    {"placeholder_blank", items("- Add an alert. Owner: [name]"), {""}},
    {"placeholder_words", items("- Add an alert. Owner: [responsible person/group]."), {""}},
    {"bracketed_name", items("- Add an alert. Owner: [Ines]"), {"Ines"}},
    {"placeholder_handle", items("- Add an alert (@todo)"), {""}},
    {"placeholder_na", items("- Add an alert. Owner: N/A"), {""}},
    {"empty_label", items("- Add an alert\n  - Owner:\n  - Due: May"), {""}},
    {"empty_cells",
     items("| Action | Owner |\n|---|---|\n| Add an alert | |\n| Add a test | TBD |\n"
           "| Fix docs | - |\n| Test it | unassigned |\n| Run it | N/A |"),
     {"", "", "", "", ""}},
    {"the_team_in_a_column",
     items("| Action | Owner |\n|---|---|\n| Add an alert | the team |\n"
           "| Add a test | Everyone |\n| Fix docs | All |\n| Test it | Engineers |"),
     {"", "", "", ""}},
    {"the_team_will", items("- The team will add an alert"), {""}},
    {"we_will", items("- We will add an alert\n- We need to add a test"), {"", ""}},
    {"engineers_to", items("- Engineers to review each change"), {""}},
    {"developer_to", items("- Developer to take care of merging"), {""}},
    {"everyone", items("- Everyone to read the runbook"), {""}},
    {"verb_to", items("- Migrate to managed storage\n- Switch to TLS 1.3"), {"", ""}},
    {"product_will", items("- Grafana will alert on queue depth"), {""}},
    {"service_will", items("- The server will retry with a back-off"), {""}},
    {"product_in_parentheses",
     items("- Use a managed queue (Kafka)\n- Use a cache (Redis)"),
     {"", ""}},
    {"acronym_in_parentheses",
     items("- Add alerts (CPU)\n- Add alerts (RAM)\n- Renew (TLS)"),
     {"", "", ""}},
    {"code", items("- Add `@Transactional` to the service\n- Pin `actions/checkout@v4`"), {"", ""}},
    {"package_version", items("- Pin actions/checkout@v4 in the build"), {""}},
    {"copied", items("- Add an alert (cc @ines)"), {""}},
    {"thanked", items("- Add an alert, thanks @ines for the idea"), {""}},
    {"link_text", items("- Add an alert. [Issue](https://example.com/issues/1)"), {""}},
    {"ticket", items("- Add an alert [OPS-123]\n- Add a test (#12)"), {"", ""}},
    {"month_in_parentheses", items("- Add an alert (March)\n- Add a test (Q3 2025)"), {"", ""}},
    {"process_by", items("- All code must be tested by at least two other engineers"), {""}},
    {"made_role", items("- Nobody was reached (added a @storage role)"), {""}},
    {"role_of_a_handle", items("- Page the @storage role first"), {""}},
    {"approval", items("- Changes would need approval from the project lead"), {""}},
    {"owner_as_a_word", items("- Notify the owner of the service\n- Add code owners"), {"", ""}},
    {"lead_as_a_word", items("- Lead time: measure it each week"), {""}},
    {"dash_of_detail", items("- Add an alert - pages on-call when the queue is deep"), {""}},
    {"dash_of_title",
     items("- Alerting - Page on queue depth\n- Testing - Add a load test"),
     {"", ""}},
    {"arrows_of_data",
     items("- Re-enable swaps Alpha => Beta & Beta => Alpha with new limits"),
     {""}},
    {"topic_heading",
     items("### Monitoring\n\n- Add an alert\n\n### Infrastructure\n\n- Add a node"),
     {"", ""}},
    {"no_owner_yet", items("- Add an alert (no owner)\n- Add a test (unassigned)"), {"", ""}},
    {"to_be_determined",
     items("- Add an alert. Owner: to be determined"),
     {
         "",
     }},
    {"asked_the_team", items("He asked the team to do the following:\n\n- Add an alert"), {""}},
    {"asked_to",
     items("- Ask the platform team to add an alert\n- Train the support team to use it"),
     {"", ""}},
    {"here_and_channel", items("- Add an alert (@here)\n- Add a test (@channel)"), {"", ""}},
    {"new_relic",
     items("- Add an alert (New Relic)\n- Use a status page (Uptime Robot)"),
     {"", ""}},
    {"one_of_two", items("- Add an alert (@ines)\n- Add a test"), {"@ines", ""}},
    {"founded_team",
     items("- Create an incident response team\n- Train the support team"),
     {"", ""}},
    {"footer", items("- Add an alert") + "\n\n---\n\nQuestions? Write to ops@example.com.", {""}},
};
INSTANTIATE_TEST_SUITE_P(Nobody, Owners, testing::ValuesIn(kNobody),
                         [](const auto& tested) { return tested.param.name; });

TEST(OwnerFlags, TellPlaceholdersAndGroups) {
  const auto flags = [](const std::string& markdown) {
    auto result = read(text::Source("a.md", markdown));
    const Action& action =
        std::get<std::unique_ptr<const Postmortem>>(result)->facts().actions.at(0);
    return std::pair(action.owner_is_placeholder, action.owner_is_group);
  };
  EXPECT_EQ(flags(items("- Add an alert (owner: TBD)")), std::pair(true, false));
  EXPECT_EQ(flags(items("- Add an alert (owner: the team)")), std::pair(false, true));
  EXPECT_EQ(flags(items("- Add an alert (owner: Ines)")), std::pair(false, false));
  EXPECT_EQ(flags(items("- Add an alert")), std::pair(false, false));
}

}  // namespace
}  // namespace pmlint::facts
