// SPDX-License-Identifier: MIT
// Times that rules judge as they are written: vague entries, stated metrics, weekdays, own zones.
#include <gtest/gtest.h>

#include <string>

#include "tests/core/facts/read_facts.hpp"

namespace pmlint::facts {
namespace {

std::string vague(const std::string& markdown) {
  const auto postmortem = read_text(markdown);
  std::string shown;
  for (const VagueTime& time : postmortem->facts().vague_times) {
    shown += std::to_string(postmortem->source().line_of(time.where.begin)) + ' ' +
             std::string(postmortem->source().text(time.where)) + '\n';
  }
  return shown;
}

TEST(VagueTimes, AmongTimedItems) {
  EXPECT_EQ(vague("## Timeline\n\n- 10:00 alert\n- Later that evening: restart\n- 10:30 fixed\n"
                  "- Shortly after, all is well\n- **Overnight** the queue drains\n"),
            "4 Later that evening\n6 Shortly after\n7 Overnight\n");
}

TEST(VagueTimes, AmongRowsAndParagraphs) {
  EXPECT_EQ(
      vague("## Timeline\n\n| Time | Event |\n|-|-|\n| 10:00 | alert |\n| unknown | a restart "
            "|\n| 10:30 | fixed |\n"),
      "6 unknown\n");
  EXPECT_EQ(vague("## Timeline\n\n10:00 alert\n\nA few minutes later, a restart\n\n10:30 fixed\n"),
            "5 A few minutes\n");
}

TEST(VagueTimes, NotWhatBelongsToAnEvent) {
  EXPECT_EQ(vague("## Timeline\n\n- 10:00 alert\n  - Shortly after, a call\n- 10:30 fixed\n"), "");
}

TEST(VagueTimes, NotWithATime) {
  EXPECT_EQ(vague("## Timeline\n\n- 10:00 alert\n- Shortly before 10:10 a restart\n- T+30m retry\n"
                  "- 10:30 fixed\n"),
            "");
}

TEST(VagueTimes, NotInProseOrAnotherList) {
  EXPECT_EQ(
      vague("## Timeline\n\nLater that evening it was fixed.\n\n- 10:00 alert\n- 10:30 fixed\n"
            "\n## Lessons\n\n- Later alerts were ignored\n- Eventually we will automate\n"),
      "");
}

TEST(VagueTimes, WordsThatGoOn) {
  EXPECT_EQ(vague("## Timeline\n\n- 10:00 alert\n- Unknown errors appear\n- A few users complain\n"
                  "- Morning traffic grows\n- 10:30 fixed\n"),
            "");
}

TEST(StatedMetrics, OfFields) {
  const auto read = read_text(
      "- Time to detect: 22 min\n- MTTR: 1:30\n- Time to mitigate: soon\n"
      "- Time to acknowledge: 5 min (EU), 9 min (US)\n");
  const auto& metrics = read->facts().stated_metrics;
  ASSERT_EQ(metrics.size(), 2U);
  EXPECT_EQ(metrics[0].metric, Metric::detect);
  EXPECT_EQ(metrics[0].length.seconds, 22 * 60);
  EXPECT_FALSE(metrics[0].mean);
  EXPECT_EQ(metrics[1].metric, Metric::resolve);
  EXPECT_EQ(metrics[1].length.seconds, 90 * 60);
  EXPECT_TRUE(metrics[1].mean);
}

TEST(WrittenTimes, AreKeptWithTheirWeekdays) {
  const auto read =
      read_text("Down on Sunday, 9 June 2024 and on 2024-06-08 (Saturday) at 10:00.\n");
  const auto& times = read->facts().times;
  ASSERT_EQ(times.size(), 2U);
  EXPECT_EQ(times[0].weekday, 7);
  EXPECT_EQ(times[1].weekday, 6);
}

TEST(WrittenTimes, WeekdaysOfRangesAreWrittenOnce) {
  const auto read = read_text("Down on Saturday, June 8-9, 2024.\n");
  ASSERT_EQ(read->facts().times.size(), 2U);
  EXPECT_EQ(read->facts().times[0].weekday, 6);
  EXPECT_EQ(read->facts().times[1].weekday, 0);
}

TEST(Events, KeepTheOffsetOfTheirOwnZone) {
  const auto read =
      read_text("## Timeline\n\n- 10:00 CAT alert\n- 10:05 IST restart\n- 10:30 fixed\n");
  const auto& events = read->facts().events;
  ASSERT_EQ(events.size(), 3U);
  EXPECT_EQ(events[0].zone_offset, 120);
  EXPECT_EQ(events[1].zone_offset, std::nullopt);
  EXPECT_EQ(events[2].zone_offset, std::nullopt);
}

}  // namespace
}  // namespace pmlint::facts
