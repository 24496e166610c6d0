// SPDX-License-Identifier: MIT
// Statements about the incident as a whole, and all the other amounts of time that are none.
#include <gtest/gtest.h>

#include "read_facts.hpp"

namespace pmlint::facts {
namespace {

TEST(Durations, SaidInASentence) {
  struct Case {
    const char* sentence;
    const char* minutes;
  };
  const Case cases[] = {
      {"The API was down for 66 minutes.", "66"},
      {"The outage lasted about 2 hours.", "120"},
      {"Checkout was unavailable for a total of 45 minutes.", "45"},
      {"We had 3 hours of downtime.", "180"},
      {"This 90-minute outage hit all regions.", "90"},
      {"The incident persisted for an hour and a half.", "90"},
      {"For about 1 hour users were unable to log in.", "60"},
      {"Service was restored after 40 minutes.", "40"},
      {"It took us 5 hours to resolve the incident.", "300"},
      {"The disruption, lasting 2 h 30 min, was partial.", "150"},
      {"The chain halted for four hours after validators upgraded.", "240"},
      {"The duration of the outage was 2 hours.", "120"},
      {"The outage duration was roughly 35 minutes.", "35"},
      {"The total downtime was 95 minutes.", "95"},
      {"The disruption was 3 hours long.", "180"},
      {"The total time to recovery was around 28 min.", "28"},
      {"Shop owners were locked out for 50 minutes.", "50"},
      {"All in all that is 20 minutes down.", "20"},
      {"This was a 2-hour 10-minute outage.", "130"},
      {"It took 90 minutes from the start of the incident to the deploy of the fix.", "90"},
      {"It took 90 minutes from start to fix.", "90"},
      {"Only one node was hit. Total downtime: about 15 minutes on it.", "15"},
      {"Pages were returning 404s for 40 minutes.", "40"},
      {"As told in the logs, the API was down for 40 minutes.", "40"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(show_statements(std::string("# Outage\n\n## Summary\n\n") + c.sentence + "\n"),
              "5 " + std::string(c.minutes) + "min\n")
        << c.sentence;
  }
}

TEST(Durations, OfOtherThings) {
  for (const char* sentence : {
           "Requests wait for the 30 second timeout.",
           "The job runs every 5 minutes.",
           "Backups are kept for 48 hours of retention.",
           "Our SLA allows 2 hours per quarter.",
           "The certificate was 3 years old.",
           "The alert fired 10 minutes after the deploy.",
           "An engineer noticed it within 5 minutes.",
           "Restarting the pod took 10 minutes.",
           "In the last 24 hours nothing changed.",
           "Connections were idle for 5 minutes if a client was slow.",
           "The team met for 2 hours.",
           "A notice went out for a window of 4 hours (22:30 to 02:30).",
           "The whole swap completed in under twenty minutes and the issue has not come back.",
           "We replaced the switch in 20 minutes, and the incident was closed.",
           "Users who were away for more than 30 days keep their data.",
           "The fault went unnoticed for 15 hours.",
           "The outage went undetected by the night shift for 3 hours.",
           "The average downtime was 4 minutes.",
           "The duration of the maintenance was 2 hours.",
           "The session duration was 12 hours.",
           "The time to detection was 9 minutes.",
           "Start-up went from 20 minutes down to 5.",
           "The alert fired within 4 minutes of the incident.",
           "The alert (5xx above 5 % for 5 minutes) paged the engineer on call.",
           "It took 9 minutes from the alert to the first look.",
           "It took 20 minutes from the start of the investigation to the fix.",
           "The error had been piling up in the audit logs for 9 days.",
           "Nothing else is known. Session duration: 12 hours.",
           "Nothing else is known. Planned downtime: 10 minutes.",
           "Nothing else is known. Weekly downtime limit: 10 minutes.",
           "Nothing else is known. Estimated time to mitigate: 10 minutes.",
       }) {
    EXPECT_EQ(show_statements(std::string("# Outage\n\n## Summary\n\n") + sentence + "\n"), "")
        << sentence;
  }
}

TEST(Durations, OfOtherOutages) {
  for (const char* sentence : {
           "Last year the same fault caused an outage of 3 hours.",
           "A similar failure lasted 3 hours.",
           "During the previous incident, the API was down for 3 hours.",
           "In 2019 the API was down for 3 hours.",
           "The outage of 2019-02-03 lasted 3 hours.",
           "The outage could have lasted 3 hours.",
           "Without the replica the outage would have lasted 3 hours.",
           "If a node is down for 3 hours, it is removed.",
           "A typical outage lasts 3 hours.",
           "We had planned 3 hours of downtime.",
           "The upgrade was scheduled for up to 3 hours of downtime.",
           "The vendor promised to restore service within 3 hours.",
           "The error budget is 3 hours of downtime.",
           "An outage of more than 3 hours breaks our SLA.",
           "We owe our customers less than 3 hours of downtime a year.",
           "The alert would fire after 3 minutes of sustained outage.",
           "The alert rule asks for a failure rate above 5 % for 3 consecutive minutes.",
           "A client gives up after 3 minutes of outage.",
       }) {
    EXPECT_EQ(
        show_statements(std::string("# Outage on 2024-06-08\n\n## Summary\n\n") + sentence + "\n"),
        "")
        << sentence;
  }
}

// What stands beside the outage of another, or says the same words of this one.
TEST(Durations, OfThisOutageBesideOthers) {
  for (const char* sentence : {
           "The planned upgrade caused an outage of 3 hours.",
           "The outage began in a scheduled maintenance and lasted 3 hours.",
           "Unlike the previous outage, this one lasted 3 hours.",
           "Customers could not pay for 3 hours.",
           "Pages would fail for 3 hours.",
           "This outage of 3 hours broke our SLA.",
           "The outage could be worse: it lasted 3 hours.",
           "An alert that fired late made this an outage of 3 hours.",
           "In 2024 nothing else came near this outage of 3 hours.",
           "A bug of AWS, and the API was down for 3 hours.",
       }) {
    EXPECT_EQ(
        show_statements(std::string("# Outage on 2024-06-08\n\n## Summary\n\n") + sentence + "\n"),
        "5 180min\n")
        << sentence;
  }
}

// What no list of symptoms has is stated where nothing else is, as a length that is compared with none.
TEST(Durations, InPlainWords) {
  for (const char* sentence : {
           "Parcels were held back for 3 hours.",
           "Imports hung for 3 hours.",
           "The feed showed prices of the day before for 3 hours.",
           "No letters were printed for 3 hours.",
           "For some 3 hours nobody could sign in.",
           "During 3 hours, parcels were sent to the old address.",
           "We had no telephone for 3 hours.",
           "That left us with 3 hours in which no order came through.",
           "There were 3 hours where all writes were refused.",
           "It was 3 hours before parcels left again.",
           "Readers waited 3 hours.",
           "We lost 3 hours of sales.",
           "Impact: 3 hours of late parcels.",
           "The trouble was over after 3 hours.",
           "Full service was back 3 hours later.",
           "We were down 3 hours.",
       }) {
    EXPECT_EQ(show_statements(std::string("# T\n\n## Summary\n\n") + sentence + "\n"),
              "5 180min part\n")
        << sentence;
  }
  EXPECT_EQ(show_statements(
                "# T\n\n## Summary\n\nParcels were held back for 3 hours. The outage lasted 4 "
                "hours.\n"),
            "5 240min\n");
}

TEST(Durations, OfStepsInPlainWords) {
  for (const char* sentence : {
           "The team worked for 3 hours.",
           "We watched the graphs for 3 hours.",
           "The import job ran for 3 hours.",
           "The flag had been on for 3 hours.",
           "Certificates were renewed for 3 hours.",
           "Parcels are kept for 3 hours.",
           "Customers were told to wait for 3 hours.",
           "It was 3 hours before we found the switch.",
           "We lost 3 hours of data.",
           "Dates stood without a year where parcels were held back.",
           "If parcels were held back for 3 hours, they would be late.",
           "Last year parcels were held back for 3 hours.",
       }) {
    EXPECT_EQ(show_statements(std::string("# T\n\n## Summary\n\n") + sentence + "\n"), "")
        << sentence;
  }
  EXPECT_EQ(show_statements("# T\n\n## Resolution\n\nParcels were held back for 3 hours.\n"), "");
}

TEST(Durations, OfProvidersTrialsAndEachPart) {
  for (const char* sentence : {
           "AWS S3 was unavailable for 3 hours.",
           "Our provider had an outage of 3 hours.",
           "In staging the API was down for 3 hours.",
           "The test restore took 3 hours of downtime.",
       }) {
    EXPECT_EQ(show_statements(std::string("# Outage\n\n## Summary\n\n") + sentence + "\n"),
              "5 180min part\n")
        << sentence;
  }
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nWrites failed for 10 minutes, reads failed for 40 "
                      "minutes.\n"),
      "5 10min part\n5 40min part\n");
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nReads failed for 40 minutes. The API failed for 40 "
                      "minutes.\n"),
      "5 40min\n5 40min\n");
}

TEST(Durations, InFields) {
  EXPECT_EQ(show_statements("# T\n\n**Duration:** 2h\n"), "3 120min\n");
  EXPECT_EQ(show_statements("# T\n\n- Total downtime: 1h30m\n"), "3 90min\n");
  EXPECT_EQ(show_statements("# T\n\n## Metrics\n\nTime to recovery: 03:47\n"), "5 227min\n");
  EXPECT_EQ(show_statements("# T\n\n| Field | Value |\n|-|-|\n| Duration | 45 minutes |\n"),
            "5 45min\n");
  EXPECT_EQ(show_statements("# T\n\n| Region | Duration |\n|-|-|\n| eu | 45 minutes |\n"),
            "5 45min\n");
  EXPECT_EQ(show_statements("# T\n\n## Summary\n\nDuration:\n2 hours\n"), "6 120min\n");
  EXPECT_EQ(show_statements("# T\n\nTime to detect: 5 minutes\n"), "");
  EXPECT_EQ(show_statements("# T\n\n- **Recovery time:** 28 minutes (target: 15 minutes)\n"),
            "3 28min\n");
  EXPECT_EQ(show_statements("# T\n\n## Impact\n\n|Area|Impact|\n|-|-|\n|Time|2-3 hours for all|\n"),
            "7 150min\n");
  EXPECT_EQ(show_statements("# T\n\nRecovered: 28 minutes after the alert\n"), "");
  EXPECT_EQ(show_statements("# T\n\n- Outage: 40 min\n"), "3 40min\n");
  EXPECT_EQ(show_statements("# T\n\nTime down: 40 min\n"), "3 40min\n");
  EXPECT_EQ(show_statements("# T\n\nDowntime \xE2\x89\x88 40 min\n"), "3 40min\n");
}

TEST(Durations, UnderALabelOfTime) {
  EXPECT_EQ(show_statements("# T\n\n## Summary\n\n- **Time**: ~2-3 hours on 10 May 2025\n"),
            "5 150min\n");
  for (const char* field : {"**Time**: 2 hours after the deploy", "**Time**: 3 hours ago",
                            "**Start**: 10 minutes before the alert", "**Time**: 10:00 UTC"}) {
    EXPECT_EQ(show_statements(std::string("# T\n\n## Summary\n\n- ") + field + "\n"), "") << field;
  }
}

TEST(Durations, OfPlannedWorkAreNone) {
  EXPECT_EQ(
      show_statements("# T\n\n## Recovery\n\n|Phase|Duration|Action|Owner|\n|-|-|-|-|\n|Restore|"
                      "20 min|Load the dump|Ines|\n|TOTAL|30 min|All is back|All|\n"),
      "");
  EXPECT_EQ(show_statements("# T\n\n|Metric|Value|\n|-|-|\n|Time to restore|1-2 hours (backup "
                            "load)|\n"),
            "");
  EXPECT_EQ(show_statements("# T\n\n|Metric|Value|\n|-|-|\n|Time to restore|2 hours (all "
                            "tenants)|\n"),
            "5 120min\n");
  EXPECT_EQ(show_statements("# T\n\n|Action|Value|\n|-|-|\n|Duration|2 hours|\n"), "5 120min\n");
}

TEST(Durations, MetricsAreNoDurationBesideOne) {
  EXPECT_EQ(show_statements("# T\n\n- Duration: 36 minutes\n- Time to resolve: 9 minutes\n"),
            "3 36min\n4 9min part\n");
  EXPECT_EQ(show_statements("# T\n\n- Time to resolve: 9 minutes\n"), "3 9min\n");
}

TEST(Durations, CountedFromAStepAreNone) {
  EXPECT_EQ(show_statements("# T\n\nTime to resolution: 25 minutes (from decision to switch)\n"),
            "");
  EXPECT_EQ(show_statements("# T\n\nTime to resolution: 25 minutes (from the first alert)\n"),
            "3 25min\n");
  EXPECT_EQ(show_statements("# T\n\nTime to resolution: 2 hours (from 10:00 to 12:00)\n"),
            "3 120min\n3 10:00/12:00\n");
  EXPECT_EQ(
      show_statements("# T\n\n|Metric|Value|\n|-|-|\n|Time to fix (from detection)|1 hour|\n"), "");
  EXPECT_EQ(show_statements("# T\n\n**Duration:** not known (30 min from diagnosis to fix)\n"), "");
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nAfter the restart it recovered within 15 minutes.\n"),
      "");
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nOnce the outage began, it was fixed in 15 minutes.\n"),
      "5 15min\n");
}

TEST(Durations, DeadlinesOfActionsAreNone) {
  EXPECT_EQ(
      show_statements("# T\n\n## Action items\n\n- Alert when the site is down for 5 minutes\n"),
      "");
}

TEST(Durations, VagueOnesAreKeptApart) {
  const auto postmortem = read_text("# T\n\n## Summary\n\nThe site was down for several hours.\n");
  EXPECT_TRUE(postmortem->facts().durations.empty());
  ASSERT_EQ(postmortem->facts().vague_durations.size(), 1U);
  EXPECT_EQ(postmortem->source().text(postmortem->facts().vague_durations[0].where),
            "several hours");
}

TEST(Windows, InOneExpression) {
  EXPECT_EQ(
      show_statements(
          "# T\n\n## Summary\n\nOn June 8, 2024, from 14:00 to 17:30 UTC, users saw errors.\n"),
      "5 2024-06-08T14:00/2024-06-08T17:30\n");
  EXPECT_EQ(show_statements("# T\n\n**Duration:** 10:00 AM - 11:30 AM (UTC), June 8, 2024\n"),
            "3 2024-06-08T10:00/2024-06-08T11:30\n");
  EXPECT_EQ(show_statements("# T\n\n**Duration:** 2 hours (10:00 AM - 12:00 PM PST)\n"),
            "3 120min\n3 10:00/12:00\n");
  EXPECT_EQ(show_statements(
                "# T 2024-06-08\n\n## Summary\n\nThe outage lasted from 22:20 to 03:00 UTC.\n"),
            "5 2024-06-08T22:20/2024-06-09T03:00\n");
}

TEST(Windows, AsTwoFieldsOrASentence) {
  EXPECT_EQ(show_statements("# T\n\n- **Start:** June 1, 2024, 08:00 AM (UTC)\n- **End:** June 1, "
                            "2024, 10:45 AM (UTC)\n"),
            "3 2024-06-01T08:00/2024-06-01T10:45\n");
  EXPECT_EQ(show_statements("# T\n\n## Summary\n\nThe outage started at 5:00 AM GMT on May 12, "
                            "2024, and ended at 8:00 AM GMT.\n"),
            "5 2024-05-12T05:00/2024-05-12T08:00\n");
}

TEST(Windows, AsAnswers) {
  EXPECT_EQ(show_statements("# T 2024-06-08\n\nWhen did the outage start? 10:00 UTC\nWhen did the "
                            "outage end? 10:45 UTC\n"),
            "3 2024-06-08T10:00/2024-06-08T10:45\n");
  EXPECT_EQ(show_statements("# T 2024-06-08\n\nwhat was the incident duration start ? 10:00 UTC\n"
                            "what was the incident duration end ? 10:45 UTC\n"),
            "3 2024-06-08T10:00/2024-06-08T10:45\n");
  EXPECT_EQ(show_statements("# T\n\nWhat was the duration of the outage? 45 minutes\n"),
            "3 45min\n");
  // Of something else, or no answer.
  EXPECT_EQ(show_statements("# T\n\nWhen did the shift start? 10:00 UTC\nWhen did the shift end? "
                            "10:45 UTC\n"),
            "");
  EXPECT_EQ(show_statements("# T\n\nWhat was the duration of the backup? 45 minutes\n"), "");
}

TEST(Windows, InPlainSentences) {
  for (const char* sentence : {
           "Between the hours of 10:00 and 12:30 the shop was not reachable.",
           "Commencing at 10:00 and concluding at 12:30, the shop failed.",
           "At 10:00 the shop had an outage until 12:30.",
           "At 10:00 the new prices were due. They were not shown until 12:30.",
           "The outage began at 10:00. It ended at 12:30.",
           "Start: 10:00, End: 12:30",
           "**Start time:** 10:00; **End time:** 12:30",
           "Outage start: 10:00. Outage end: 12:30.",
           "Customers were sent to an old page from 10:00 to 12:30.",
           "Downtime, starting at 10:00 and ending at 12:30.",
       }) {
    EXPECT_EQ(show_statements(std::string("# T\n\n## Summary\n\n") + sentence + "\n"),
              "5 10:00/12:30\n")
        << sentence;
  }
  EXPECT_EQ(show_statements("# T\n\n- **Time**:\n  - Down: 10:00 UTC\n  - Up: 12:30 UTC\n"),
            "4 10:00/12:30\n");
  EXPECT_EQ(show_statements("# T\n\n- Start Time - 10:00\n- End Time - 12:30\n"),
            "3 10:00/12:30\n");
  // A time that no clock shows states a window, but nothing is reckoned with it.
  const auto postmortem = read_text("# T\n\n**Duration:** 2024-06-08, 10:00 M - 1:00 PM\n");
  ASSERT_EQ(postmortem->facts().windows.size(), 1U);
  EXPECT_FALSE(postmortem->facts().windows[0].start);
}

TEST(Windows, OfWhatMalfunctions) {
  for (const char* told :
       {"Our web server stops working", "The site was malfunctioning", "The shop misbehaved"}) {
    EXPECT_EQ(show_statements(std::string("# T\n\n## Summary\n\nIt was a Monday. ") + told +
                              " from 9:55 AM to 11:20 AM.\n"),
              "5 09:55/11:20\n")
        << told;
  }
  EXPECT_EQ(show_statements(
                "# T\n\n## Summary\n\nIt was a Monday. The desk is staffed from 9:00 AM to 5:00 "
                "PM.\n"),
            "");
}

TEST(Windows, OfTheNightToldBefore) {
  const std::string night =
      "# T 2024-06-08\n\n## Summary\n\nThe API was down from 22:30 to 08:30 UTC.\n";
  EXPECT_EQ(show_statements(night + "The shop was unavailable from 02:30 to 08:30 UTC.\n"),
            "5 2024-06-08T22:30/2024-06-09T08:30\n6 2024-06-09T02:30/2024-06-09T08:30\n");
  EXPECT_EQ(show_statements(night + "The shop was unavailable from 02:30 to 09:30 UTC.\n"),
            "5 2024-06-08T22:30/2024-06-09T08:30\n6 2024-06-08T02:30/2024-06-08T09:30\n");
}

TEST(Windows, OfOneZone) {
  EXPECT_EQ(show_statements(
                "# T\n\nThe outage began at 7:30 AM UTC, which is 9:30 AM CAT, and went on till "
                "3 PM CAT.\n"),
            "3 09:30/15:00\n");
  const auto mixed = read_text("# T\n\nThe outage went from 07:30 UTC to 15:00 CAT.\n");
  ASSERT_EQ(mixed->facts().windows.size(), 1U);
  EXPECT_FALSE(mixed->facts().windows[0].start.has_value());
  const auto summer = read_text("# T\n\nThe outage went from 00:30 EST to 05:00 EDT.\n");
  ASSERT_EQ(summer->facts().windows.size(), 1U);
  EXPECT_TRUE(summer->facts().windows[0].start.has_value());
}

TEST(Windows, FromAStartAndALength) {
  EXPECT_EQ(show_statements("# T\n\n**Duration:** Started at 10:00 UTC, lasting 37 minutes\n"),
            "3 37min\n3 10:00/10:37\n");
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nThe API was down for 2 hours starting at 23:00.\n"),
      "5 120min\n5 23:00/01:00\n");
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nThe outage began at 10:00 and lasted 37 minutes.\n"),
      "5 37min\n5 10:00/10:37\n");
  // The start is that of something else, the end is no clock time of that day.
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nThe import started at 10:00. The API was down for 37 "
                      "minutes.\n"),
      "5 37min\n");
  EXPECT_EQ(
      show_statements("# T\n\n## Summary\n\nThe import started at 10:00 and the API was down for "
                      "37 minutes.\n"),
      "5 37min\n");
  EXPECT_EQ(show_statements("# T\n\n## Summary\n\nThe outage began at 10:00 and lasted 3 days.\n"),
            "5 4320min\n");
}

TEST(Windows, OfOtherThings) {
  for (const char* sentence : {
           "Alerts fired at 10:00. It wasn't until 12:30 that somebody looked.",
           "Customers can call the desk from 10:00 to 12:30.",
           "The desk is staffed from 10:00 to 12:30 for users.",
           "Orders rose at 10:00 at the back end and at 12:30 at the front end.",
       }) {
    EXPECT_EQ(show_statements(std::string("# T\n\n## Summary\n\n") + sentence + "\n"), "")
        << sentence;
  }
  EXPECT_EQ(show_statements("# T\n\n## Summary\n\nThe office is open from 9:00 to 17:00.\n"), "");
  EXPECT_EQ(show_statements("# T\n\n## Timeline\n\n- 10:00 - 10:30 errors\n- 10:40 restored\n"),
            "");
  EXPECT_EQ(
      show_statements(
          "# T\n\n## Action items\n\n- Freeze deploys from 10:00 to 12:00 during an outage\n"),
      "");
}

}  // namespace
}  // namespace pmlint::facts
