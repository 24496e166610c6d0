// SPDX-License-Identifier: MIT
// Clock times as people write them.
#include <gtest/gtest.h>

#include "tests/core/time/show.hpp"

namespace pmlint::time::test {
namespace {

constexpr Case kClocks[] = {
    {"14:02 the alert fired", "<14:02> 14:02"},
    {"[12:05] paged", "<12:05> 12:05"},
    {"_5:50 PM_ – rolled back", "<5:50 PM> 17:50"},
    {"= 03:08", "<03:08> 03:08"},
    {"**10:15** restarted", "<10:15> 10:15"},
    {"13:00:56 first error", "<13:00:56> 13:00:56"},
    {"20250226T173575 first error", "<20250226> 2025-02-26"},
    {"13:00:56.123 first error", "<13:00:56.123> 13:00:56"},
    {"13:00:56,123 first error", "<13:00:56,123> 13:00:56"},
    {"at 24:00 on the dot", "<24:00> 24:00"},
    {"14:?? nobody knows", "<14:?\?> 14:00 minute unknown"},
    {"9:05", "<9:05> 09:05"},
    {"5:50 PM", "<5:50 PM> 17:50"},
    {"5:50PM.", "<5:50PM> 17:50"},
    {"5:50 p.m. and later", "<5:50 p.m.> 17:50"},
    {"5:50 P.M.", "<5:50 P.M.> 17:50"},
    {"6 PM", "<6 PM> 18:00"},
    {"6pm", "<6pm> 18:00"},
    {"10 a.m.", "<10 a.m.> 10:00"},
    {"12:00 PM", "<12:00 PM> 12:00"},
    {"12:00 AM", "<12:00 AM> 00:00"},
    {"12 AM", "<12 AM> 00:00"},
    {"12 PM", "<12 PM> 12:00"},
    {"5:50 PM", "<5:50 PM> 17:50"},
    {"5:50 PM", "<5:50 PM> 17:50"},
    {"5.50pm", "<5.50pm> 17:50"},
    {"0730 AM", "<0730 AM> 07:30"},
    {"730pm", "<730pm> 19:30"},
    {"14:15pm", "<14:15pm> 14:15 redundant"},
    {"00:30 AM", "<00:30 AM> 00:30 redundant"},
    {"14:30 am", "<14:30 am> 14:30 impossible"},
    {"10:00 M - typed wrong", "<10:00 M> 10:00 impossible"},
    {"at noon", "<noon> 12:00"},
    {"by midnight", "<midnight> 00:00"},
    {"12 noon", "<12 noon> 12:00"},
    {"12:00 midnight", "<12:00 midnight> 00:00"},
    {"9 o'clock", "<9 o'clock> 09:00"},
    {"9 o’clock PM", "<9 o’clock PM> 21:00"},
    {"14.02 UTC", "<14.02 UTC> 14:02 UTC=0"},
    {"14.02: the alert fired", "<14.02> 14:02"},
    {"- 14.02 – the alert fired", "<14.02> 14:02"},
    {"1408 UTC", "<1408 UTC> 14:08 UTC=0"},
    {"1408Z", "<1408Z> 14:08 Z=0"},
    {"0730h", "<0730h> 07:30"},
    {"2100hrs", "<2100hrs> 21:00"},
    {"0730 hrs", "<0730 hrs> 07:30"},
    {"at 1000 hours", "<1000 hours> 10:00"},
    {"14:30h", "<14:30h> 14:30"},
    {"14:30 hrs: paged", "<14:30 hrs> 14:30"},
    {"at 14h30", "<14h30> 14:30"},
    {"at 14h", "<14h> 14:00"},
    {"~14:05", "<~14:05> 14:05 about"},
    {"~ 14:05", "<14:05> 14:05 about"},
    {"≈ 14:05", "<14:05> 14:05 about"},
    {"±14:05", "<±14:05> 14:05 about"},
    {"around 2pm", "<2pm> 14:00 about"},
    {"at about 14:05", "<14:05> 14:05 about"},
    {"approx. 15:00", "<15:00> 15:00 about"},
    {"20:00 (approx.)", "<20:00> 20:00 about"},
    {"10:00ish", "<10:00ish> 10:00 about"},
    {"2pm-ish", "<2pm-ish> 14:00 about"},
    {"10.12:30 PM UTC: restored", "<12:30 PM UTC> 12:30 UTC=0"},
    {"1. 10:00 AM: restored", "<10:00 AM> 10:00"},
    {"Start:10:00", "<10:00> 10:00"},
    {"at 14:61", "<14:61> 14:59 impossible"},
    {"14:61 UTC", "<14:61 UTC> 14:59 UTC=0 impossible"},
    {"25:10 UTC", "<25:10 UTC> 24:10 UTC=0 impossible"},
    {"at 25:10", "<25:10> 24:10 impossible"},
    {"10:00\nPM informed the customers", "<10:00> 10:00"},
    {"10:00, 10:05 and 10:10", "<10:00> 10:00; <10:05> 10:05; <10:10> 10:10"},
};

constexpr Case kRelative[] = {
    {"T+5m alert", "<T+5m> T+300"},
    {"T-1h", "<T-1h> T-3600"},
    {"T−5m", "<T−5m> T-300"},
    {"t+5m", "<t+5m> T+300"},
    {"T + 5 min", "<T + 5 min> T+300"},
    {"T+2h30m", "<T+2h30m> T+9000"},
    {"T+00:05", "<T+00:05> T+300"},
    {"T+0", "<T+0> T+0"},
    {"T-5 minutes", "<T-5 minutes> T-300"},
    {"T+5 alert", "<T+5> T+300"},
    {"- **T+18**: restored", "<T+18> T+1080"},
    {"T-5", "<T-5> T-300"},
    {"T + 90 – restored", "<T + 90> T+5400"},
    {"T0", "<T0> T+0"},
    {"T=0: deploy", "<T=0> T+0"},
    {"T0+5m", "<T0+5m> T+300"},
    {"T0 - 10:05 UTC deploy", "<T0> T+0; <10:05 UTC> 10:05 UTC=0"},
};

TEST(ClockTest, ReadsWhatPeopleWrite) {
  for (const Case& given : kClocks) EXPECT_EQ(show(given.text), given.shown) << given.text;
}

TEST(ClockTest, ReadsTimesCountedFromTheStart) {
  for (const Case& given : kRelative) EXPECT_EQ(show(given.text), given.shown) << given.text;
}

}  // namespace
}  // namespace pmlint::time::test
