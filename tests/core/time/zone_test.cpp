// SPDX-License-Identifier: MIT
// Zones behind clocks and alone.
#include <gtest/gtest.h>

#include "tests/core/time/show.hpp"

namespace pmlint::time::test {
namespace {

constexpr Case kZones[] = {
    {"10:00 UTC", "<10:00 UTC> 10:00 UTC=0"},
    {"10:00 utc", "<10:00 utc> 10:00 utc=0"},
    {"10:00Z", "<10:00Z> 10:00 Z=0"},
    {"10:00 Z", "<10:00 Z> 10:00 Z=0"},
    {"10:00 +UTC", "<10:00 +UTC> 10:00 UTC=0"},
    {"10:00 GMT+2", "<10:00 GMT+2> 10:00 GMT+2=120"},
    {"10:00 GMT +1", "<10:00 GMT +1> 10:00 GMT +1=60"},
    {"10:00 (GMT + 1)", "<10:00 (GMT + 1)> 10:00 GMT + 1=60"},
    {"10:00 GMT+1: down", "<10:00 GMT+1> 10:00 GMT+1=60"},
    {"10:00 PST/PDT", "<10:00 PST/PDT> 10:00 PST/PDT?"},
    {"10:00 CET/CEST", "<10:00 CET/CEST> 10:00 CET/CEST?"},
    {"10:00 PST/EDT", "<10:00 PST> 10:00 PST=-480; <EDT> zone EDT=-240"},
    {"10:00 UTC-5", "<10:00 UTC-5> 10:00 UTC-5=-300"},
    {"10:00 UTC−05:00", "<10:00 UTC−05:00> 10:00 UTC−05:00=-300"},
    {"10:00 (GMT+5:30)", "<10:00 (GMT+5:30)> 10:00 GMT+5:30=330"},
    {"10:00+02:00", "<10:00+02:00> 10:00 +02:00=120"},
    {"10:00 +0200", "<10:00 +0200> 10:00 +0200=120"},
    {"10:00:05 -0500", "<10:00:05 -0500> 10:00:05 -0500=-300"},
    {"10:00 (+02)", "<10:00 (+02)> 10:00 +02=120"},
    {"10:00 PST", "<10:00 PST> 10:00 PST=-480"},
    {"10:00 pst", "<10:00 pst> 10:00 pst=-480"},
    {"10:00 cat", "<10:00> 10:00"},
    {"10:00 CAT- outage", "<10:00 CAT> 10:00 CAT=120"},
    {"10:00 AM ET", "<10:00 AM ET> 10:00 ET?"},
    {"10:00 IST", "<10:00 IST> 10:00 IST?"},
    {"10:00 WEST", "<10:00 WEST> 10:00 WEST=60"},
    {"10:00, EST", "<10:00, EST> 10:00 EST=-300"},
    {"10:00 [UTC]", "<10:00 [UTC]> 10:00 UTC=0"},
    {"10:00 (UTC time)", "<10:00 (UTC time)> 10:00 UTC=0"},
    {"10:00 Europe/Oslo", "<10:00 Europe/Oslo> 10:00 Europe/Oslo"},
    {"10:00 America/Argentina/Buenos_Aires",
     "<10:00 America/Argentina/Buenos_Aires> 10:00 America/Argentina/Buenos_Aires"},
    {"10:00 Etc/GMT+2", "<10:00 Etc/GMT+2> 10:00 Etc/GMT+2=-120"},
    {"10:00 Eastern Time", "<10:00 Eastern Time> 10:00 Eastern Time?"},
    {"10:00 Pacific time", "<10:00 Pacific time> 10:00 Pacific time?"},
    {"10:00 am pacific time", "<10:00 am pacific time> 10:00 pacific time?"},
    {"times are in eastern standard time",
     "<eastern standard time> zone eastern standard time=-300"},
    {"10:00 AM Pacific", "<10:00 AM Pacific> 10:00 Pacific?"},
    {"10:00 Central bank", "<10:00> 10:00"},
    {"10:00 West African Time", "<10:00 West African Time> 10:00 West African Time=60"},
    {"10:00 Nairobi time", "<10:00 Nairobi time> 10:00 Nairobi time=180"},
    {"10:00 Kenya Time", "<10:00 Kenya Time> 10:00 Kenya Time=180"},
    {"10:00 Egypt time", "<10:00 Egypt time> 10:00 Egypt time?"},
    {"10:00 Response time", "<10:00> 10:00"},
    {"10:00 (local time)", "<10:00> 10:00"},
    {"10:00 +10 minutes", "<10:00> 10:00; <10 minutes> 600"},
    {"10:00 -1200 users", "<10:00> 10:00"},
    {"UTC 05:13", "<UTC 05:13> 05:13 UTC=0"},
    {"21:05 (UTC 05:29)", "<21:05> 21:05; <UTC 05:29> 05:29 UTC=0"},
    {"18:59 PST (02:59 UTC)", "<18:59 PST> 18:59 PST=-480; <02:59 UTC> 02:59 UTC=0"},
    {"All times UTC", "<UTC> zone UTC=0"},
    {"All times are in Eastern Time", "<Eastern Time> zone Eastern Time?"},
    {"(GMT+2)", "<GMT+2> zone GMT+2=120"},
    {"Time (CAT)", "<CAT> zone CAT=120"},
    {"Timezone: IST", "<IST> zone IST?"},
    {"times in ET", "<ET> zone ET?"},
    {"(all times US/Pacific)", "<US/Pacific> zone US/Pacific"},
    {"PST", "<PST> zone PST=-480"},
    {"GMT-03:00", "<GMT-03:00> zone GMT-03:00=-180"},
    {"UTC±0", "<UTC±0> zone UTC±0=0"},
    {"CAT scan", ""},
    {"the EST. value", ""},
    {"Established (EST)", ""},
    {"we ate at EAT", ""},
    {"Asia/Pacific region", ""},
    {"US/Canada", ""},
    {"Europe/Africa", ""},
    {"PT-BR", ""},
};

TEST(ZoneTest, ReadsWhatPeopleWrite) {
  for (const Case& given : kZones) EXPECT_EQ(show(given.text), given.shown) << given.text;
}

Zone zone_in(std::string_view text) {
  const Scan found = scan(text);
  return found.times.at(0).zone.value();
}

TEST(ZoneTest, KnowsTwoSpellingsOfOneZone) {
  const struct {
    const char* left;
    const char* right;
    bool same;
  } kPairs[] = {
      {"10:00 UTC", "10:00Z", true},
      {"10:00 UTC", "10:00 GMT", true},
      {"10:00 GMT+2", "10:00 UTC+02:00", true},
      {"10:00 GMT + 2", "10:00 +0200", true},
      {"10:00 CAT", "10:00 Central African Time", true},
      {"10:00 ET", "10:00 Eastern Time", true},
      {"10:00 Eastern time", "10:00 US/Eastern", true},
      {"10:00 IST", "11:00 IST", true},
      {"10:00 Europe/Oslo", "10:00 europe/oslo", false},  // the second is no zone
      {"10:00 Europe/Oslo", "11:00 Europe/Oslo", true},
      {"10:00 CET", "10:00 CEST", false},
      {"10:00 PST", "10:00 PDT", false},
      {"10:00 PST/PDT", "10:00 PDT", true},
      {"10:00 CET/CEST", "10:00 PDT", false},
      {"10:00 ET", "10:00 PT", false},
      {"10:00 IST", "10:00 UTC", false},
      {"10:00 CST", "10:00 BST", false},
  };
  for (const auto& pair : kPairs) {
    const Scan left = scan(pair.left);
    const Scan right = scan(pair.right);
    const bool same = left.times.at(0).zone && right.times.at(0).zone &&
                      same_zone(*left.times[0].zone, *right.times[0].zone);
    EXPECT_EQ(same, pair.same) << pair.left << " and " << pair.right;
  }
}

TEST(ZoneTest, FlagsAbbreviationsOfSeveralRegions) {
  for (const char* text : {"10:00 IST", "10:00 CST", "10:00 BST", "10:00 ET", "10:00 PT"}) {
    EXPECT_TRUE(zone_in(text).ambiguous) << text;
    EXPECT_FALSE(zone_in(text).offset) << text;
  }
  for (const char* text : {"10:00 UTC", "10:00 CAT", "10:00 EST", "10:00 GMT+2"}) {
    EXPECT_FALSE(zone_in(text).ambiguous) << text;
    EXPECT_TRUE(zone_in(text).offset) << text;
  }
}

}  // namespace
}  // namespace pmlint::time::test
