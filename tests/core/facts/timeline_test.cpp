// SPDX-License-Identifier: MIT
// The shapes of a timeline, each with the events it tells.
#include <gtest/gtest.h>

#include "read_facts.hpp"

namespace pmlint::facts {
namespace {

TEST(Timeline, Lists) {
  EXPECT_EQ(
      show_events("# Outage 2024-06-08\n\n## Timeline\n\n- 10:00 UTC alert\n- 10:05 rollback\n"),
      "5 2024-06-08T10:00 UTC\n6 2024-06-08T10:05 UTC\n");
  EXPECT_EQ(show_events("# Outage 2024-06-08\n\n## Timeline\n\n1. **9:30 PM** - alert\n2. *10:05 "
                        "pm:* rollback\n"),
            "5 2024-06-08T21:30\n6 2024-06-08T22:05\n");
}

TEST(Timeline, NumberGluedToTheTime) {
  EXPECT_EQ(show_events("## Timeline\n\n9. 12:00 PM UTC: watching\n10.12:30 PM UTC: restored\n"),
            "3 12:00 UTC\n4 12:30 UTC\n");
}

TEST(Timeline, BulletsOfAWordProcessor) {
  EXPECT_EQ(show_events("## Timeline\n\no\t12:00 UTC: watching\no   12:30 UTC: restored\n"),
            "3 12:00 UTC\n4 12:30 UTC\n");
  EXPECT_EQ(
      show_events("## Timeline\n\n12:00 UTC: watching, all quiet\no and 12:30 UTC was no worse\n"),
      "3 12:00 UTC\n");
}

TEST(Timeline, NestedGroupsUnderADay) {
  EXPECT_EQ(show_events("## Timeline\n\n* **19 January 2024:**\n  - **06:00 AM:** complaints\n\n* "
                        "**Investigation:**\n"
                        "  - **07:00 AM:** logs read\n"),
            "4 2024-01-19T06:00\n7 2024-01-19T07:00\n");
}

TEST(Timeline, Paragraphs) {
  EXPECT_EQ(show_events("Timeline\n\n10:00 alert\n10:05 rollback\n\n10:20 restored\n"),
            "3 10:00\n4 10:05\n6 10:20\n");
  EXPECT_EQ(show_events("## Timeline\n\nAt 10:00 UTC alerts fired. At 10:05 UTC we rolled back. "
                        "All was well again.\n"),
            "3 10:00 UTC\n3 10:05 UTC\n");
}

// A wrapped paragraph is one stretch; each sentence that tells a time of its own is an event.
TEST(Timeline, SeveralTimesInAParagraph) {
  EXPECT_EQ(
      show_events("## Timeline\n\nAt 10:00 UTC alerts fired and the team\nlooked. The pods were "
                  "restarted at 10:09 UTC. At 10:15\nwe rolled back, and the site\nrecovered "
                  "at 10:20 UTC.\n"),
      "3 10:00 UTC\n4 10:09 UTC\n4 10:15 UTC\n");
  // What lies before, or is said in passing, belongs to the event.
  EXPECT_EQ(
      show_events("## Timeline\n\nAt 10:00 alerts fired. Errors were as high as at 09:10. The "
                  "pods that came up at 10:05\nfailed again.\n"),
      "3 10:00\n");
  EXPECT_EQ(show_events("## Timeline\n\n- 10:00 alerts fired. The pods were restarted at 10:09.\n"),
            "3 10:00\n");
}

TEST(Timeline, TimesBehindAVerbAShortcodeOrBelowALabel) {
  EXPECT_EQ(show_events("## Timeline\n\nDetected at Mar 5, 2024 10:00 AM\nResolved at Mar 5, 2024 "
                        "12:00 PM\n"),
            "3 2024-03-05T10:00\n4 2024-03-05T12:00\n");
  EXPECT_EQ(show_events("## Timeline\n\n<p>:dot:10:00 GMT+1: down</p>\n<p>:small_dot:10:05 GMT+1: "
                        "up</p>\n"),
            "3 10:00 GMT+1\n4 10:05 GMT+1\n");
  EXPECT_EQ(show_events("## Timeline\n\nDeployed to the host\nhost:14:30 is a port\n"), "");
  EXPECT_EQ(show_events(
                "## Timeline\n\nDetection:\nThe fault was seen at 10:00 (UTC) by a probe.\nIt was "
                "as bad as at 09:00.\n"),
            "4 10:00 UTC\n");
  const auto told = read_text(
      "## Timeline\n\nDetection:\nSeen at 10:00 (UTC) by a probe.\nResolution:\nThe "
      "site was restored.\n");
  ASSERT_EQ(told->facts().events.size(), 1U);
  EXPECT_EQ(told->facts().events[0].roles & kRoleResolved, 0U);
  const auto postmortem = read_text("## Timeline\n\n- **Detection time:**\n  - 10:00 (UTC)\n");
  ASSERT_EQ(postmortem->facts().events.size(), 1U);
  EXPECT_EQ(postmortem->facts().events[0].roles, kRoleDetected);
}

TEST(Timeline, Tables) {
  EXPECT_EQ(show_events("## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 2024-06-08 10:00 "
                        "| alert |\n| 10:05 | rollback |\n"),
            "5 2024-06-08T10:00 UTC\n6 2024-06-08T10:05 UTC\n");
  EXPECT_EQ(show_events("## Timeline\n\nDate | Time | What\n--- | --- | ---\n2024-06-08 | 10:00 | "
                        "alert\n2024-06-09 | 00:10 | restored\n"),
            "5 2024-06-08T10:00\n6 2024-06-09T00:10\n");
  EXPECT_EQ(show_events("# Outage 2024-06-08\n\n## Timeline\n\n| Start | End | What |\n|-|-|-|\n| "
                        "10:00 | 10:30 | errors |\n| 10:40 | 11:00 | watching |\n"),
            "7 2024-06-08T10:00 +30\n8 2024-06-08T10:40 +20\n");
}

TEST(Timeline, HeadingsAreEvents) {
  EXPECT_EQ(show_events("# 2024-06-08 Hub down\n\n## Timeline\n\nAll times in IST\n\n### 08:52 "
                        "PM\n\nA report comes in.\n\n"
                        "### 09:02 PM\n\nLogs of 20:55 show errors.\n"),
            "7 2024-06-08T20:52 IST\n11 2024-06-08T21:02 IST\n");
}

TEST(Timeline, DayHeadings) {
  EXPECT_EQ(show_events("## Timeline\n\n### 8 June 2024 (UTC)\n\n- 23:50 alert\n\n### 9 June "
                        "2024\n\n- 00:10 restored\n"),
            "5 2024-06-08T23:50 UTC\n9 2024-06-09T00:10 UTC\n");
}

TEST(Timeline, PastMidnightOnce) {
  EXPECT_EQ(
      show_events(
          "# Outage 2024-06-08\n\n## Timeline\n\n- 23:50 alert\n- 00:10 restored\n- 00:05 note\n"),
      "5 2024-06-08T23:50\n6 2024-06-09T00:10\n7 2024-06-09T00:05\n");
}

TEST(Timeline, TheYearFollows) {
  EXPECT_EQ(show_events("Down from 5:35 PM on February 26th, 2025, to 1:00 PM on February 27th, "
                        "2025 (GMT+2).\n\n## Timeline\n\n"
                        "5:35 PM, Feb 26th - alert\n\n1:00 PM, Feb 27th - restored\n"),
            "5 2025-02-26T17:35 GMT+2\n7 2025-02-27T13:00 GMT+2\n");
  EXPECT_EQ(show_events("# Outage 31 December 2024\n\n## Timeline\n\n- 31 Dec 23:00 alert\n- 1 Jan "
                        "01:00 restored\n"),
            "5 2024-12-31T23:00\n6 2025-01-01T01:00\n");
}

TEST(Timeline, LabelsAndMentions) {
  EXPECT_EQ(show_events("## Timeline\n\n- **Detected:** 10:00 AM UTC\n- The fault was found at "
                        "10:30 AM.\n- We went home.\n"),
            "3 10:00 UTC\n4 10:30 UTC\n");
}

TEST(Timeline, AnswersBesideEntriesAreNone) {
  EXPECT_EQ(show_events("## Timeline\n\n- 10:00 UTC: alert\n- 10:20 UTC: restored\n\nWhen was it "
                        "noticed? 10:00 UTC\n"),
            "3 10:00 UTC\n4 10:20 UTC\n");
  EXPECT_EQ(
      show_events("## Timeline\n\n- When was it noticed? 10:00 UTC\n- When was it over? 10:20 "
                  "UTC\n"),
      "3 10:00 UTC\n4 10:20 UTC\n");
}

TEST(Timeline, WhatBelongsToAnEventIsNone) {
  EXPECT_EQ(show_events("## Timeline\n\n- 10:00 alert\n\n  The log of 09:58 shows the first "
                        "error.\n- 10:05 rollback of the 09:40 deploy\n"),
            "3 10:00\n6 10:05\n");
}

TEST(Timeline, ALogStandsInWhenThereIsNothingElse) {
  EXPECT_EQ(show_events("## Timeline\n\n```\n10:00 alert\n10:05 rollback\n```\n"),
            "4 10:00\n5 10:05\n");
}

TEST(Timeline, WithoutATitleByNature) {
  EXPECT_EQ(show_events("# Outage\n\n- 10:00 alert\n- 10:05 rollback\n- 10:20 restored\n"),
            "3 10:00\n4 10:05\n5 10:20\n");
  EXPECT_EQ(show_events("# Opening hours\n\nWe open at 10:00 and close at 18:00.\n"), "");
}

TEST(Timeline, ToldInSentences) {
  constexpr const char* kStory =
      "# Outage\n\nAt 10:00 UTC the relay stopped. The probe went red at 10:05, and Ines joined at "
      "10:09.\n\nThe relay was back at 10:40. Nobody lost mail.\n";
  EXPECT_EQ(show_events(kStory), "3 10:00 UTC\n3 10:05 UTC\n3 10:09 UTC\n5 10:40 UTC\n");
  for (const char* text :
       {// out of order, too few, or ends of a range
        "# Outage\n\nIt began at 10:00. We met at 12:00. It was noticed at 10:05.\n",
        "# Outage\n\nIt began at 10:00. It was over at 12:00.\n",
        "# Outage\n\nMail failed from 10:00 to 10:20. It was slow from 11:00 to 11:30.\n",
        // a plan
        "# Outage\n\n## Action items\n\nOpen at 10:00. Check at 11:00. Close at 12:00.\n"}) {
    EXPECT_EQ(show_events(text), "") << text;
  }
}

TEST(Timeline, SentencesStateTheLengthAsWell) {
  const auto postmortem = read_text(
      "# Outage\n\nThe relay failed at 10:00 UTC. We noticed at 10:05 UTC. The outage lasted 40 "
      "minutes: mail was back at 10:40 UTC.\n");
  EXPECT_EQ(postmortem->facts().events.size(), 3U);
  EXPECT_EQ(postmortem->facts().durations.size(), 1U);
}

// The stated length tells whether "T+1:30" has minutes or hours.
TEST(Timeline, RelativeClocksByTheStatedLength) {
  const std::string timeline = "## Timeline\n\n- T+0:00 deploy\n- T+1:30 alert\n- T+5:00 fixed\n";
  EXPECT_EQ(show_events("# T\n\n**Duration:** 5 minutes\n\n" + timeline), "7 T0\n8 T90\n9 T300\n");
  EXPECT_EQ(show_events("# T\n\n**Duration:** 5 hours\n\n" + timeline),
            "7 T0\n8 T5400\n9 T18000\n");
  EXPECT_EQ(show_events("# T\n\n**Duration:** 40 minutes\n\n" + timeline),
            "7 T0\n8 T5400\n9 T18000\n");
}

TEST(Timeline, DayOfTheIncidentNotOfTheDocument) {
  const std::string timeline =
      "\n\nUsers saw errors on 20 June 2024.\n\n## Timeline\n\n- 10:00 alert\n";
  for (const char* line :
       {"Due date: 8 June 2024", "Published on 8 June 2024", "- Deadline: 2024-06-08"}) {
    EXPECT_EQ(show_events("# Outage\n\n" + std::string(line) + timeline), "9 2024-06-20T10:00\n")
        << line;
  }
  EXPECT_EQ(show_events("# Outage\n\nDue to the deploy of 8 June 2024 it failed." + timeline),
            "9 2024-06-08T10:00\n");
}

TEST(Timeline, TheLengthOfTheWholeIsNoEntry) {
  EXPECT_EQ(show_events("# T\n\n- Duration: 10:00 - 12:00\n- 10:05 alert\n- 10:10 a look\n- 11:50 "
                        "restored\n"),
            "4 10:05\n5 10:10\n6 11:50\n");
}

TEST(Timeline, RelativeTimes) {
  EXPECT_EQ(show_events("## Timeline\n\n- T+0m deploy\n- T+5m alert\n"), "3 T0\n4 T300\n");
}

TEST(Timeline, RelativeTimesWithoutAUnit) {
  EXPECT_EQ(show_events("## Timeline\n\n| Time | Event |\n|---|---|\n| T-5 | build shipped |\n| T0 "
                        "| orders fail |\n| T+2 | alert |\n| T+18 | restored |\n"),
            "5 T-300\n6 T0\n7 T120\n8 T1080\n");
  EXPECT_EQ(show_events("## Timeline\n\n- **T+0**: orders fail\n- **T+40**: restored\n"),
            "3 T0\n4 T2400\n");
  // The stated length tells that they are hours.
  EXPECT_EQ(
      show_events("# T\n\n**Duration:** 6 hours\n\n## Timeline\n\n- T+0 mail stops\n- T+6 mail "
                  "flows\n"),
      "7 T0\n8 T21600\n");
  // Where a clock stands beside it, that is the time.
  EXPECT_EQ(show_events("## Timeline\n\n| Time | Event |\n|---|---|\n| T+0 (10:00 UTC) | down "
                        "|\n| T+5 (10:05 UTC) | alert |\n"),
            "5 10:00 UTC\n6 10:05 UTC\n");
}

std::string roles_by_event(const std::string& markdown) {
  const auto postmortem = read_text(markdown);
  std::string shown;
  for (const Event& event : postmortem->facts().events) {
    shown += (event.roles & kRoleStart) != 0 ? 's' : '-';
    shown += (event.roles & kRoleMitigated) != 0 ? 'm' : '-';
    shown += (event.roles & kRoleResolved) != 0 ? "r " : "- ";
  }
  return shown;
}

TEST(Timeline, AnExplicitMarkIsTheStartOrTheEnd) {
  EXPECT_EQ(
      roles_by_event("## Timeline\n\n- 10:00 a worker fails\n- 10:20 all mail bounces START OF "
                     "OUTAGE\n- 10:40 the relay is back up\n- 11:00 queue drained END OF "
                     "OUTAGE\n"),
      "--- s-- -m- -mr ");
  EXPECT_EQ(roles_by_event(
                "## Timeline\n\n- 10:00 a worker fails\n- 10:20 mail errors\n- 10:40 the relay "
                "is back up\n"),
            "s-- s-- --r ");
}

TEST(Timeline, AnEndThatIsDeniedLater) {
  EXPECT_EQ(roles_by_event("## Timeline\n\n- 10:00 site down\n- 10:10 build 7 rolled back\n- 10:20 "
                           "the rollback did not help\n- 10:40 site back up\n"),
            "s-- --- --- --r ");
  EXPECT_EQ(roles_by_event("## Timeline\n\n- 10:00 site down\n- 10:10 build 7 rolled back\n- 10:20 "
                           "the restart was not needed\n"),
            "s-- -m- --- ");
}

TEST(Timeline, WeekdaysAsHeadings) {
  EXPECT_EQ(show_events("# Outage 2024-06-05\n\n## Timeline\n\n### 10:20\n\nLooked.\n\n### "
                        "Thursday\n\nAsked the vendor.\n\n### Monday\n\n- 09:00 restored\n"),
            "5 2024-06-05T10:20\n9 2024-06-06\n15 2024-06-10T09:00\n");
  // Nothing tells which Monday, or that it is a day.
  EXPECT_EQ(show_events("# Outage 2024-06-05\n\n## Timeline\n\n### Monday\n\nLooked.\n\n### "
                        "Tuesday\n\nAsked.\n"),
            "");
  EXPECT_EQ(show_events("# Outage 2024-06-05\n\n## Timeline\n\n### 10:20\n\nLooked.\n\n### Monday "
                        "meeting\n\nAsked.\n"),
            "5 2024-06-05T10:20\n");
}

TEST(Timeline, ASentenceThatDatesTheEntries) {
  const std::string entries = "8:40 AM alert\n8:55 AM restored\n";
  EXPECT_EQ(
      show_events("# T\n\n**Date:** 1 May 2024\n\n## Timeline\n\nThese events took place on 4 May "
                  "2024.\n" +
                  entries),
      "8 2024-05-04T08:40\n9 2024-05-04T08:55\n");
  EXPECT_EQ(show_events(
                "# T\n\n**Date:** 1 May 2024\n\n## Timeline\n\nThe events were collected on 4 May "
                "2024.\n" +
                entries),
            "8 2024-05-01T08:40\n9 2024-05-01T08:55\n");
}

TEST(Timeline, LabelledLinesOfAParagraph) {
  EXPECT_EQ(show_events("# T\n\n## Timeline\n\nDetection time: The fault was seen at 10:00 AM by a "
                        "guest.\nAction: the team looked.\nResolution: The fault was gone at 10:45 "
                        "AM.\n"),
            "5 10:00\n7 10:45\n");
  EXPECT_EQ(
      show_events("# T\n\n## Timeline\n\n10:00 alert, and the team looked\nNote: as bad as at "
                  "09:00 before\n"),
      "5 10:00\n");
}

TEST(Timeline, OnlyLinkedWhereNoStoryStandsBelow) {
  const auto linked = read_text("## Timeline\n\nSee [the channel](https://chat.example.org/4).\n");
  EXPECT_TRUE(linked->facts().timeline_elsewhere);
  std::string story = "## Timeline\n\n### [First](https://status.example.org/1)\n\n";
  for (int i = 0; i < 12; ++i)
    story += "The routers in the second hall restarted again and again.\n";
  const auto told = read_text(story);
  EXPECT_FALSE(told->facts().timeline_elsewhere);
}

TEST(Timeline, MarksWithoutAmountsAreNoTimes) {
  EXPECT_EQ(
      show_events("## Timeline\n\n- T0: switch replaced\n- T1: links flap\n- T2: old switch is "
                  "back\n"),
      "");
  EXPECT_EQ(
      show_events("## Timeline\n\n- 10:00 UTC alert: settlement T+1 stalls\n- 10:05 UTC T-34.5 "
                  "sensors replaced\n"),
      "3 10:00 UTC\n4 10:05 UTC\n");
}

TEST(Timeline, NumericDatesByTheDocumentsEvidence) {
  EXPECT_EQ(show_events("## Timeline\n\n- 27/02/2026 09:00 deploy\n- 05/03/2026 10:00 alert\n"),
            "3 2026-02-27T09:00\n4 2026-03-05T10:00\n");
  EXPECT_EQ(show_events("## Timeline\n\n- 02/27/2026 09:00 deploy\n- 03/05/2026 10:00 alert\n"),
            "3 2026-02-27T09:00\n4 2026-03-05T10:00\n");
}

// A document without any year still has days.
TEST(Timeline, NumericDatesByTheMonthOfTheTitle) {
  EXPECT_EQ(
      show_events(
          "# The delay of May 2024\n\n## Timeline\n\n- 06/05/2024 10:00 a\n- 07/05/2024 11:00 b\n"),
      "5 2024-05-06T10:00\n6 2024-05-07T11:00\n");
  EXPECT_EQ(
      show_events(
          "# The delay of May 2024\n\n## Timeline\n\n- 05-06-2024 10:00 a\n- 05-07-2024 11:00 b\n"),
      "5 2024-05-06T10:00\n6 2024-05-07T11:00\n");
  // The dates disagree, or none is of that month: as is usual.
  EXPECT_EQ(
      show_events(
          "# The delay of May 2024\n\n## Timeline\n\n- 06/05/2024 10:00 a\n- 05/07/2024 11:00 b\n"),
      "5 2024-06-05T10:00\n6 2024-05-07T11:00\n");
  EXPECT_EQ(
      show_events(
          "# The delay of May 2024\n\n## Timeline\n\n- 06/07/2024 10:00 a\n- 06/08/2024 11:00 b\n"),
      "5 2024-06-07T10:00\n6 2024-06-08T11:00\n");
}

TEST(Timeline, DaysWithoutAYearLieApart) {
  const auto read = read_text(
      "Down from 10 PM, Feb 17 to 3 AM, Feb 18.\n\n## Timeline\n\n- Feb 17, 10:05 PM alert\n"
      "- Feb 18, 3:00 AM restored\n- Feb 20, 9:00 AM review\n");
  const auto& events = read->facts().events;
  ASSERT_EQ(events.size(), 3U);
  constexpr time::Seconds kHour = 3600;
  EXPECT_EQ(events[1].moment->seconds, 27 * kHour);
  EXPECT_EQ(events[2].moment->seconds, (72 + 9) * kHour);
  EXPECT_FALSE(events[1].moment->dated);
  ASSERT_EQ(read->facts().windows.size(), 1U);
  EXPECT_EQ(read->facts().windows[0].end->seconds, 27 * kHour);
  const auto turn = read_text("## Timeline\n\n- Dec 31, 23:00 alert\n- Jan 1, 01:00 restored\n");
  ASSERT_EQ(turn->facts().events.size(), 2U);
  EXPECT_EQ(turn->facts().events[1].moment->seconds, 25 * kHour);
}

TEST(Timeline, TheZoneOfItsOwnTitleWins) {
  const auto zone = [](const char* markdown) {
    const auto read = read_text(markdown);
    return read->facts().events.empty() ? std::string() : std::string(read->facts().events[0].zone);
  };
  EXPECT_EQ(
      zone("# T\n\nThe vendor is in the PDT time zone.\n\n## Timeline (times in BST)\n\n- 10:00 "
           "down\n- 10:30 up\n"),
      "BST");
  EXPECT_EQ(zone("# T\n\nThe vendor is in the PDT time zone, we in CET.\n\n## Timeline\n\n- 10:00 "
                 "down\n- 10:30 up\n"),
            "");
}

TEST(Timeline, ItsOwnTitleTellsTheZoneBeforeAMention) {
  EXPECT_EQ(
      show_events(
          "Slow from 4pm to 6 GMT.\n\n## Timeline (all times in UTC)\n\n- 5:30pm a\n- 6:00pm b\n"),
      "5 17:30 UTC\n6 18:00 UTC\n");
}

}  // namespace
}  // namespace pmlint::facts
