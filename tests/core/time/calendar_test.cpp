// SPDX-License-Identifier: MIT
// The calendar and how times are printed.
#include "core/time/calendar.hpp"

#include <gtest/gtest.h>

namespace pmlint::time {
namespace {

TEST(CalendarTest, KnowsWhichDatesAreReal) {
  EXPECT_TRUE(is_real({2024, 2, 29}));
  EXPECT_TRUE(is_real({2000, 2, 29}));
  EXPECT_FALSE(is_real({1900, 2, 29}));
  EXPECT_FALSE(is_real({2023, 2, 29}));
  EXPECT_TRUE(is_real({0, 2, 29}));  // in some year
  EXPECT_FALSE(is_real({0, 2, 30}));
  EXPECT_FALSE(is_real({2024, 4, 31}));
  EXPECT_TRUE(is_real({2024, 2, 0}));  // only a month
  EXPECT_FALSE(is_real({2024, 13, 1}));
  EXPECT_FALSE(is_real({2024, 0, 1}));
}

TEST(CalendarTest, CountsDays) {
  EXPECT_EQ(days_since_epoch({1970, 1, 1}), 0);
  EXPECT_EQ(days_since_epoch({1969, 12, 31}), -1);
  EXPECT_EQ(days_since_epoch({2000, 3, 1}), 11017);
  EXPECT_EQ(days_since_epoch({2025, 2, 26}), 20145);
}

TEST(CalendarTest, CountsDaysThereAndBack) {
  for (std::int32_t day = -400; day < 60000; day += 13) {
    const CalendarDate date = date_from_days(day);
    EXPECT_TRUE(is_real(date));
    EXPECT_EQ(days_since_epoch(date), day);
  }
}

TEST(CalendarTest, PrintsInTheFormOfTheReport) {
  const CalendarDate date{2025, 2, 26};
  ClockTime clock;
  clock.hour = 17;
  clock.minute = 5;
  EXPECT_EQ(iso(date, clock), "2025-02-26T17:05");
  EXPECT_EQ(iso(date, std::nullopt), "2025-02-26");
  EXPECT_EQ(iso(std::nullopt, clock), "17:05");
  EXPECT_EQ(iso(CalendarDate{0, 2, 26}, clock), "17:05");
  EXPECT_EQ(iso(CalendarDate{2025, 2, 0}, std::nullopt), "2025-02");
  clock.second = 8;
  EXPECT_EQ(iso(date, clock), "2025-02-26T17:05:08");
  EXPECT_EQ(iso(std::nullopt, std::nullopt), "");
}

TEST(CalendarTest, CountsSecondsOfTheDay) {
  ClockTime clock;
  clock.hour = 24;
  EXPECT_EQ(clock.since_midnight(), 86400);
  clock.hour = 1;
  clock.minute = 2;
  clock.second = 3;
  EXPECT_EQ(clock.since_midnight(), 3723);
}

}  // namespace
}  // namespace pmlint::time
