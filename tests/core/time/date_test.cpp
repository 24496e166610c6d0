// SPDX-License-Identifier: MIT
// Dates in digits and in words, with and without a clock.
#include <gtest/gtest.h>

#include "tests/core/time/show.hpp"

namespace pmlint::time::test {
namespace {

constexpr Case kDates[] = {
    {"2024-06-08", "<2024-06-08> 2024-06-08"},
    {"2024/06/08", "<2024/06/08> 2024-06-08"},
    {"2024.06.08", "<2024.06.08> 2024-06-08"},
    {"2024-6-8", "<2024-6-8> 2024-06-08"},
    {"06/08/2024", "<06/08/2024> 2024-06-08 order?"},
    {"08/06/2024", "<08/06/2024> 2024-08-06 order?"},
    {"12/31/2024", "<12/31/2024> 2024-12-31"},
    {"31/12/2024", "<31/12/2024> 2024-12-31"},
    {"06/06/2024", "<06/06/2024> 2024-06-06"},
    {"06/08/24", "<06/08/24> 2024-06-08 order?"},
    {"04-12-2022", "<04-12-2022> 2022-12-04 order?"},
    {"24-10-2024", "<24-10-2024> 2024-10-24"},
    {"02-20-2017", "<02-20-2017> 2017-02-20"},
    {"8.6.2024", "<8.6.2024> 2024-06-08 order?"},
    {"03, 14, 2024", "<03, 14, 2024> 2024-03-14"},
    {"06, 08, 2024", "<06, 08, 2024> 2024-06-08 order?"},
    {"20240608", "<20240608> 2024-06-08"},
    {"Feb 26th, 25, 9:21 PM", "<Feb 26th, 25, 9:21 PM> --02-26T21:21"},
    {"Feb 26th, 25, 9 users", "<Feb 26th> --02-26"},
    {"Feb 26th", "<Feb 26th> --02-26"},
    {"February 26th, 2025", "<February 26th, 2025> 2025-02-26"},
    {"Feb. 26, 2025", "<Feb. 26, 2025> 2025-02-26"},
    {"Feb 26 2025", "<Feb 26 2025> 2025-02-26"},
    {"Feb 26, '25", "<Feb 26, '25> 2025-02-26"},
    {"26 Feb", "<26 Feb> --02-26"},
    {"26 Feb 2025", "<26 Feb 2025> 2025-02-26"},
    {"26th of February 2025", "<26th of February 2025> 2025-02-26"},
    {"26th of February, 2025", "<26th of February, 2025> 2025-02-26"},
    {"the 26th of February", "<26th of February> --02-26"},
    {"29 april 2022", "<29 april 2022> 2022-04-29"},
    {"26-Feb-2025", "<26-Feb-2025> 2025-02-26"},
    {"26/Feb/2025", "<26/Feb/2025> 2025-02-26"},
    {"8-Jun-24", "<8-Jun-24> 2024-06-08"},
    {"2024 June 8", "<2024 June 8> 2024-06-08"},
    {"2024-Jun-08", "<2024-Jun-08> 2024-06-08"},
    {"Wednesday, 26 February 2025", "<Wednesday, 26 February 2025> 2025-02-26"},
    {"Wed Feb 26", "<Wed Feb 26> --02-26"},
    {"Wed, 26 Feb", "<Wed, 26 Feb> --02-26"},
    {"Sunday, May 13th, 2023", "<Sunday, May 13th, 2023> 2023-05-13"},
    {"Sunday the 26th of May", "<Sunday the 26th of May> --05-26"},
    {"Sept 3", "<Sept 3> --09-03"},
    {"Sept. 3", "<Sept. 3> --09-03"},
    {"May 10", "<May 10> --05-10"},
    {"in May 2024", "<May 2024> 2024-05"},
    {"February 2024", "<February 2024> 2024-02"},
    {"june 8", "<june 8> --06-08"},
    {"may 3rd", "<may 3rd> --05-03"},
    {"31 February", "<31 February> --02-31 impossible"},
    {"February 29th, 2013", "<February 29th, 2013> 2013-02-29 impossible"},
    {"February 29th, 2012", "<February 29th, 2012> 2012-02-29"},
    {"29 February", "<29 February> --02-29"},
    {"2024-02-30", "<2024-02-30> 2024-02-30 impossible"},
    {"31/04/2024", "<31/04/2024> 2024-04-31 impossible"},
    {"2024-06-08-outage.md", "<2024-06-08> 2024-06-08"},
    {"postmortem_2024-06-08.md", "<2024-06-08> 2024-06-08"},
    {"logs/2024-06-08.txt", "<2024-06-08> 2024-06-08"},
    {"19\nJanuary 2024", "<19\nJanuary 2024> 2024-01-19"},
    {"Friday 15th Feburary", "<Friday 15th Feburary> --02-15"},
};

constexpr Case kDatesWithClocks[] = {
    {"2024-06-08 10:00", "<2024-06-08 10:00> 2024-06-08T10:00"},
    {"2024-06-08T10:00:00Z", "<2024-06-08T10:00:00Z> 2024-06-08T10:00:00 Z=0"},
    {"2024-06-08T10:00:00.123456Z", "<2024-06-08T10:00:00.123456Z> 2024-06-08T10:00:00 Z=0"},
    {"2024-06-08T10:00:00-05:00", "<2024-06-08T10:00:00-05:00> 2024-06-08T10:00:00 -05:00=-300"},
    {"20240608T101500Z", "<20240608T101500Z> 2024-06-08T10:15:00 Z=0"},
    {"2024-06-08, 10:00", "<2024-06-08, 10:00> 2024-06-08T10:00"},
    {"2024-06-08 - 10:00", "<2024-06-08 - 10:00> 2024-06-08T10:00"},
    {"2024-06-08-10:00", "<2024-06-08-10:00> 2024-06-08T10:00"},
    {"2023-01-04/11:34", "<2023-01-04/11:34> 2023-01-04T11:34"},
    {"2024-06-08 07:7:47", "<2024-06-08 07:7:47> 2024-06-08T07:47"},
    {"24-10-2024 09:15 restored", "<24-10-2024 09:15> 2024-10-24T09:15"},
    {"04-12-2022 7:23 AM GMT+1", "<04-12-2022 7:23 AM GMT+1> 2022-12-04T07:23 GMT+1=60 order?"},
    {"5:35 PM, Feb 26th", "<5:35 PM, Feb 26th> --02-26T17:35"},
    {"5:35 PM on February 26th, 2025", "<5:35 PM on February 26th, 2025> 2025-02-26T17:35"},
    {"February 17, 2024, 10:30 PM (UTC):",
     "<February 17, 2024, 10:30 PM (UTC)> 2024-02-17T22:30 UTC=0"},
    {"21 January 2024 @ 03:30 UTC –", "<21 January 2024 @ 03:30 UTC> 2024-01-21T03:30 UTC=0"},
    {"May 10th, 2024 at 2:00 AM", "<May 10th, 2024 at 2:00 AM> 2024-05-10T02:00"},
    {"Mar 23, 09:08", "<Mar 23, 09:08> --03-23T09:08"},
    {"March 22, around 19:30", "<March 22, around 19:30> --03-22T19:30 about"},
    {"13 August, ~15:00 UTC", "<13 August, ~15:00 UTC> --08-13T15:00 UTC=0 about"},
    {"13:15 PST 29 april 2022", "<13:15 PST 29 april 2022> 2022-04-29T13:15 PST=-480"},
    {"11:10 6th Nov 2023", "<11:10 6th Nov 2023> 2023-11-06T11:10"},
    {"03, 14, 2024, 10:00 AM UTC", "<03, 14, 2024, 10:00 AM UTC> 2024-03-14T10:00 UTC=0"},
    {"15 Mar 2020, around 9pm UTC", "<15 Mar 2020, around 9pm UTC> 2020-03-15T21:00 UTC=0 about"},
    {"Feb 8 0117 UTC", "<Feb 8 0117 UTC> --02-08T01:17 UTC=0"},
    {"Feb 7 2036 UTC", "<Feb 7 2036 UTC> --02-07T20:36 UTC=0"},
    {"Feb 7 2024 UTC", "<Feb 7 2024 UTC> 2024-02-07 UTC=0"},
    {"2024-06-08 1408", "<2024-06-08 1408> 2024-06-08T14:08"},
    {"13/10/2023 at 2100hrs WAT", "<13/10/2023 at 2100hrs WAT> 2023-10-13T21:00 WAT=60"},
    {"Wed Feb 26 17:35:08 UTC 2025", "<Wed Feb 26 17:35:08 UTC 2025> 2025-02-26T17:35:08 UTC=0"},
    {"Sat, 08 Jun 2024 10:00:00 GMT", "<Sat, 08 Jun 2024 10:00:00 GMT> 2024-06-08T10:00:00 GMT=0"},
    {"[26/Feb/2025:17:35:08 +0000]", "<26/Feb/2025:17:35:08 +0000> 2025-02-26T17:35:08 +0000=0"},
    {"June 8: 10:00 AM", "<June 8: 10:00 AM> --06-08T10:00"},
    {"June 8 – 10:00 AM", "<June 8 – 10:00 AM> --06-08T10:00"},
    {"October 2, 2024 (Wednesday) 10:00", "<October 2, 2024 (Wednesday) 10:00> 2024-10-02T10:00"},
    {"8 June 2024 (10:00 UTC)", "<8 June 2024 (10:00 UTC)> 2024-06-08T10:00 UTC=0"},
    {"10:00 (June 8)", "<10:00 (June 8)> --06-08T10:00"},
    {"10:00 – June 8", "<10:00 – June 8> --06-08T10:00"},
    {"10:00 - May 3 release rolled back", "<10:00> 10:00; <May 3> --05-03"},
    {"06:00 AM (CAT), 19 January 2024",
     "<06:00 AM (CAT), 19 January 2024> 2024-01-19T06:00 CAT=120"},
    {"5 PM on the evening of June 8", "<5 PM on the evening of June 8> --06-08T17:00"},
    {"10:00 on\nJune 8", "<10:00 on\nJune 8> --06-08T10:00"},
    {"June 8\n10:00", "<June 8> --06-08; <10:00> 10:00"},
    {"2024-06-08 07:8:47", "<2024-06-08 07:8:47> 2024-06-08T07:08:47"},
    {"3\nMay fail if the disk is full", ""},
    {"14.02, 8 June 2024", "<14.02, 8 June 2024> 2024-06-08T14:02"},
    {"Version 10.37 26-May-2021", "<26-May-2021> 2021-05-26"},
    {"June 8, 1500 users were affected", "<June 8> --06-08"},
    {"2:00 PM, Feb 27th 4:00 PM", "<2:00 PM> 14:00; <Feb 27th 4:00 PM> --02-27T16:00"},
};

TEST(DateTest, ReadsWhatPeopleWrite) {
  for (const Case& given : kDates) EXPECT_EQ(show(given.text), given.shown) << given.text;
}

TEST(DateTest, JoinsDateAndClockInEitherOrder) {
  for (const Case& given : kDatesWithClocks) EXPECT_EQ(show(given.text), given.shown) << given.text;
}

TEST(DateTest, ReadsNumericDatesInTheOrderGiven) {
  EXPECT_EQ(show("06/08/2024", DateOrder::day_first), "<06/08/2024> 2024-08-06");
  EXPECT_EQ(show("06/08/2024", DateOrder::month_first), "<06/08/2024> 2024-06-08");
  EXPECT_EQ(show("04-12-2022", DateOrder::month_first), "<04-12-2022> 2022-04-12");
  // What cannot be is read the other way.
  EXPECT_EQ(show("24/10/2024", DateOrder::month_first), "<24/10/2024> 2024-10-24");
}

TEST(DateTest, FindsTheOrderThatATextProves) {
  EXPECT_EQ(evident_order(scan("04-12-2022, 24-10-2022")), DateOrder::day_first);
  EXPECT_EQ(evident_order(scan("04/12/2022, 10/24/2022")), DateOrder::month_first);
  EXPECT_EQ(evident_order(scan("24/10/2022 and 10/24/2022")), DateOrder::unknown);
  EXPECT_EQ(evident_order(scan("04/12/2022")), DateOrder::unknown);
  EXPECT_EQ(evident_order(scan("2022-12-24, 24 December")), DateOrder::unknown);
  EXPECT_EQ(evident_order(scan("24/10/2022 10:00 - 11:00")), DateOrder::day_first);
}

}  // namespace
}  // namespace pmlint::time::test
