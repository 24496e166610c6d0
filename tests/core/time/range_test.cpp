// SPDX-License-Identifier: MIT
// Two times as one expression, each completed from the other.
#include <gtest/gtest.h>

#include "tests/core/time/show.hpp"

namespace pmlint::time::test {
namespace {

constexpr Case kRanges[] = {
    {"from 10:00 to 12:30 UTC",
     "<10:00> 10:00 ^UTC=0; <12:30 UTC> 12:30 UTC=0; <from 10:00 to 12:30 UTC> range"},
    {"10:00 - 12:00", "<10:00> 10:00; <12:00> 12:00; <10:00 - 12:00> range"},
    {"10:00-12:00", "<10:00> 10:00; <12:00> 12:00; <10:00-12:00> range"},
    {"10:00–12:00", "<10:00> 10:00; <12:00> 12:00; <10:00–12:00> range"},
    {"10:00 — 12:00", "<10:00> 10:00; <12:00> 12:00; <10:00 — 12:00> range"},
    {"10:00 -- 12:00", "<10:00> 10:00; <12:00> 12:00; <10:00 -- 12:00> range"},
    {"10:00−12:00", "<10:00> 10:00; <12:00> 12:00; <10:00−12:00> range"},
    {"10:00 → 12:00", "<10:00> 10:00; <12:00> 12:00; <10:00 → 12:00> range"},
    {"10:00 -> 12:00", "<10:00> 10:00; <12:00> 12:00; <10:00 -> 12:00> range"},
    {"05:30~09:15 UTC", "<05:30> 05:30 ^UTC=0; <09:15 UTC> 09:15 UTC=0; <05:30~09:15 UTC> range"},
    {"10:00 ~12:00", "<10:00> 10:00; <~12:00> 12:00 about"},
    {"10:00 till 12:00", "<10:00> 10:00; <12:00> 12:00; <10:00 till 12:00> range"},
    {"10:00 until about 12:00",
     "<10:00> 10:00; <12:00> 12:00 about; <10:00 until about 12:00> range"},
    {"from 10:00 through 12:00", "<10:00> 10:00; <12:00> 12:00; <from 10:00 through 12:00> range"},
    {"from ~16:26 to ~20:04",
     "<~16:26> 16:26 about; <~20:04> 20:04 about; <from ~16:26 to ~20:04> range"},
    {"from ±01:00 to ±10:00 GMT",
     "<±01:00> 01:00 ^GMT=0 about; <±10:00 GMT> 10:00 GMT=0 about; <from ±01:00 to ±10:00 GMT> "
     "range"},
    {"between 10:00 and 12:00", "<10:00> 10:00; <12:00> 12:00; <between 10:00 and 12:00> range"},
    {"10:00 and 12:00", "<10:00> 10:00; <12:00> 12:00"},
    {"between 9:00 and 11:00 AM Pacific Time",
     "<9:00> 09:00 ^Pacific Time?; <11:00 AM Pacific Time> 11:00 Pacific Time?; <between 9:00 and "
     "11:00 AM Pacific Time> range"},
    {"On November 15th, 2022, between 9 and 11 AM",
     "<November 15th, 2022, between 9> 2022-11-15T09:00; <11 AM> ^2022-11-15T11:00; <November "
     "15th, 2022, between 9 and 11 AM> range"},
    {"9-11 AM", "<9> 09:00; <11 AM> 11:00; <9-11 AM> range"},
    {"9 to 11 AM", "<9> 09:00; <11 AM> 11:00; <9 to 11 AM> range"},
    {"4pm to 6 GMT", "<4pm> 16:00 ^GMT=0; <6 GMT> 18:00 GMT=0; <4pm to 6 GMT> range"},
    {"4pm to 6 servers", "<4pm> 16:00"},
    {"7 - 10 PM", "<7> 19:00; <10 PM> 22:00; <7 - 10 PM> range"},
    {"Day 2 - 3 PM", "<3 PM> 15:00"},
    {"2-3 servers", ""},
    {"11 - 1 PM", "<11> 11:00; <1 PM> 13:00; <11 - 1 PM> range"},
    {"11:10–11:11am", "<11:10> 11:10; <11:11am> 11:11; <11:10–11:11am> range"},
    {"9:30am-10am", "<9:30am> 09:30; <10am> 10:00; <9:30am-10am> range"},
    {"10:00 AM - 12:30", "<10:00 AM> 10:00; <12:30> 12:30; <10:00 AM - 12:30> range"},
    {"10 PM - 3:00", "<10 PM> 22:00; <3:00> 03:00; <10 PM - 3:00> range"},
    {"10 pm to midnight", "<10 pm> 22:00; <midnight> 00:00; <10 pm to midnight> range"},
    {"8-8:30 AM", "<8> 08:00; <8:30 AM> 08:30; <8-8:30 AM> range"},
    {"14.02 - 15.30 UTC",
     "<14.02> 14:02 ^UTC=0; <15.30 UTC> 15:30 UTC=0; <14.02 - 15.30 UTC> range"},
    {"1408-1530 UTC", "<1408> 14:08 ^UTC=0; <1530 UTC> 15:30 UTC=0; <1408-1530 UTC> range"},
    {"0900 UTC - 1030", "<0900 UTC> 09:00 UTC=0; <1030> 10:30 ^UTC=0; <0900 UTC - 1030> range"},
    {"June 8, 10:00 AM – June 9, 1 PM",
     "<June 8, 10:00 AM> --06-08T10:00; <June 9, 1 PM> --06-09T13:00; <June 8, 10:00 AM – June 9, "
     "1 PM> range"},
    {"10:30 PM Feb 17 – 3:00 AM Feb 18",
     "<10:30 PM Feb 17> --02-17T22:30; <3:00 AM Feb 18> --02-18T03:00; <10:30 PM Feb 17 – 3:00 AM "
     "Feb 18> range"},
    {"Jan 24, 2024, 15:00 to 18:30 UTC",
     "<Jan 24, 2024, 15:00> 2024-01-24T15:00 ^UTC=0; <18:30 UTC> ^2024-01-24T18:30 UTC=0; <Jan 24, "
     "2024, 15:00 to 18:30 UTC> range"},
    {"January 24, 2024, from 15:00 to 18:30 UTC",
     "<January 24, 2024, from 15:00> 2024-01-24T15:00 ^UTC=0; <18:30 UTC> ^2024-01-24T18:30 UTC=0; "
     "<January 24, 2024, from 15:00 to 18:30 UTC> range"},
    {"10:00 AM to 12:00 PM UTC on June 8, 2024",
     "<10:00 AM> ^2024-06-08T10:00 ^UTC=0; <12:00 PM UTC on June 8, 2024> 2024-06-08T12:00 UTC=0; "
     "<10:00 AM to 12:00 PM UTC on June 8, 2024> range"},
    {"from 10:05 AM to 11:45 AM UTC+2 on September 20th, 2024",
     "<10:05 AM> ^2024-09-20T10:05 ^UTC+2=120; <11:45 AM UTC+2 on September 20th, 2024> "
     "2024-09-20T11:45 UTC+2=120; <from 10:05 AM to 11:45 AM UTC+2 on September 20th, 2024> range"},
    {"48 hrs, from 06:00 AM, 19 January, - 06:00 AM, 21 January 2024 CAT",
     "<06:00 AM, 19 January> 2024-01-19T06:00 ^CAT=120; <06:00 AM, 21 January 2024 CAT> "
     "2024-01-21T06:00 CAT=120; <from 06:00 AM, 19 January, - 06:00 AM, 21 January 2024 CAT> "
     "range; <48 hrs> 172800"},
    {"from 5:35 PM on February 26th, 2025, to 1:00 PM on February 27th, 2025 (GMT+2)",
     "<5:35 PM on February 26th, 2025> 2025-02-26T17:35 ^GMT+2=120; <1:00 PM on February 27th, "
     "2025 (GMT+2)> 2025-02-27T13:00 GMT+2=120; <from 5:35 PM on February 26th, 2025, to 1:00 PM "
     "on February 27th, 2025 (GMT+2)> range"},
    {"2024-06-08 10:00 UTC to 2024-06-08 12:00 UTC",
     "<2024-06-08 10:00 UTC> 2024-06-08T10:00 UTC=0; <2024-06-08 12:00 UTC> 2024-06-08T12:00 "
     "UTC=0; <2024-06-08 10:00 UTC to 2024-06-08 12:00 UTC> range"},
    {"8 June 2024 (10:00-12:00 UTC)",
     "<8 June 2024 (10:00> 2024-06-08T10:00 ^UTC=0; <12:00 UTC)> ^2024-06-08T12:00 UTC=0; <8 June "
     "2024 (10:00-12:00 UTC)> range"},
    {"24-10-2024 02:00-04:30",
     "<24-10-2024 02:00> 2024-10-24T02:00; <04:30> ^2024-10-24T04:30; <24-10-2024 02:00-04:30> "
     "range"},
    {"2024-12-31 23:50 - 00:10",
     "<2024-12-31 23:50> 2024-12-31T23:50; <00:10> ^2025-01-01T00:10; <2024-12-31 23:50 - 00:10> "
     "range"},
    {"2024-06-08 14:00 - 13:30",
     "<2024-06-08 14:00> 2024-06-08T14:00; <13:30> ^2024-06-08T13:30; <2024-06-08 14:00 - 13:30> "
     "range"},
    {"10 PM to 2 AM on Feb 18",
     "<10 PM> ^--02-17T22:00; <2 AM on Feb 18> --02-18T02:00; <10 PM to 2 AM on Feb 18> range"},
    {"Dec 31, 11:50 PM - Jan 1, 2025 12:10 AM",
     "<Dec 31, 11:50 PM> 2024-12-31T23:50; <Jan 1, 2025 12:10 AM> 2025-01-01T00:10; <Dec 31, 11:50 "
     "PM - Jan 1, 2025 12:10 AM> range"},
    {"June 8-9, 2024", "<June 8> 2024-06-08; <9, 2024> 2024-06-09; <June 8-9, 2024> range"},
    {"June 8 - 9", "<June 8> --06-08; <9> --06-09; <June 8 - 9> range"},
    {"June 8 to 9", "<June 8> --06-08; <9> --06-09; <June 8 to 9> range"},
    {"7-13th Nov", "<7> --11-07; <13th Nov> --11-13; <7-13th Nov> range"},
    {"8-9 June 2024", "<8> 2024-06-08; <9 June 2024> 2024-06-09; <8-9 June 2024> range"},
    {"29 april 2022 - 30 April 2022",
     "<29 april 2022> 2022-04-29; <30 April 2022> 2022-04-30; <29 april 2022 - 30 April 2022> "
     "range"},
    {"10/14/2022 - 11/03/2022",
     "<10/14/2022> 2022-10-14; <11/03/2022> 2022-11-03 order?; <10/14/2022 - 11/03/2022> range"},
    {"May 5 - 7 users", "<May 5> --05-05"},
    {"started at 10:00 and ended at 12:30", "<10:00> 10:00; <12:30> 12:30"},
    {"10:00 - 12 users", "<10:00> 10:00"},
    {"10:00\n- 12:00", "<10:00> 10:00; <12:00> 12:00"},
    {"from **6:00 AM** to **7:00 AM**",
     "<6:00 AM> 06:00; <7:00 AM> 07:00; <from **6:00 AM** to **7:00 AM> range"},
    {"10:00 UTC-15:00 UTC",
     "<10:00 UTC> 10:00 UTC=0; <15:00 UTC> 15:00 UTC=0; <10:00 UTC-15:00 UTC> range"},
};

TEST(RangeTest, ReadsWhatPeopleWrite) {
  for (const Case& given : kRanges) EXPECT_EQ(show(given.text), given.shown) << given.text;
}

TEST(RangeTest, PointsAtItsTwoTimes) {
  const Scan found = scan("at 09:00, then 10:00 - 11:00, and 12:00 to 13:00");
  ASSERT_EQ(found.times.size(), 5U);
  ASSERT_EQ(found.ranges.size(), 2U);
  EXPECT_EQ(found.ranges[0].start, 1U);
  EXPECT_EQ(found.ranges[0].end, 2U);
  EXPECT_EQ(found.ranges[1].start, 3U);
  EXPECT_EQ(found.ranges[1].end, 4U);
}

TEST(RangeTest, SaysWhatOneSideHasFromTheOther) {
  const Scan found = scan("2024-06-08 22:00 - 02:00 UTC");
  ASSERT_EQ(found.times.size(), 2U);
  EXPECT_FALSE(found.times[0].date_shared);
  EXPECT_TRUE(found.times[0].zone_shared);
  EXPECT_TRUE(found.times[1].date_shared);
  EXPECT_FALSE(found.times[1].zone_shared);
  EXPECT_EQ(found.times[1].date, (CalendarDate{2024, 6, 9}));
}

}  // namespace
}  // namespace pmlint::time::test
