// SPDX-License-Identifier: MIT
// When a measured length agrees with a stated one.
#include "core/time/tolerance.hpp"

#include <gtest/gtest.h>

namespace pmlint::time {
namespace {

constexpr Seconds kMinute = 60;
constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 86400;

LengthExpression stated(const char* text) { return scan(text).lengths.at(0); }

TEST(ToleranceTest, IsATenthOrFiveMinutes) {
  EXPECT_EQ(tolerance(stated("10 minutes")), 5 * kMinute);
  EXPECT_EQ(tolerance(stated("50 minutes")), 5 * kMinute);
  EXPECT_EQ(tolerance(stated("2 hours")), 12 * kMinute);
  EXPECT_EQ(tolerance(stated("5 days")), 12 * kHour);
}

TEST(ToleranceTest, DoublesForApproximateStatements) {
  EXPECT_EQ(tolerance(stated("about 10 minutes")), 10 * kMinute);
  EXPECT_EQ(tolerance(stated("~2 hours")), 24 * kMinute);
}

TEST(ToleranceTest, JudgesAsAReviewerWould) {
  const struct {
    const char* text;
    Seconds measured;
    bool agrees;
  } kCases[] = {
      {"66 minutes", 66 * kMinute, true},
      {"66 minutes", 99 * kMinute, false},
      {"about 2h", 131 * kMinute, true},
      {"approximately 19.5 hours", 19 * kHour + 25 * kMinute, true},
      {"approximately 19.5 hours", 22 * kHour + 55 * kMinute, true},
      {"approximately 19.5 hours", 24 * kHour, false},
      {"5 hours and 26 minutes", 5 * kHour + 26 * kMinute, true},
      {"5 hours and 26 minutes", 11 * kHour + 43 * kMinute, false},
      {"5 days", 5 * kDay + 6 * kHour, true},
      {"48 hrs", 48 * kHour, true},
      {"48 hrs", 5 * kHour, false},
      {"for nearly two days", 46 * kHour, true},
      {"14 minutes", 14 * kMinute, true},
      {"2 hours", 2 * kHour + 12 * kMinute, true},
      {"2 hours", 2 * kHour + 12 * kMinute + 1, false},
      {"2 hours", 2 * kHour - 12 * kMinute, true},
      {"2 hours", 2 * kHour - 12 * kMinute - 1, false},
      {"over 7 hours", 7 * kHour + 40 * kMinute, true},
      {"over 7 hours", 12 * kHour, false},
      {"over 7 hours", 6 * kHour, false},
      {"over 2 hours", 3 * kHour + 12 * kMinute, true},
      {"up to 2 hours", 30 * kMinute, true},
      {"up to 2 hours", 2 * kHour + 12 * kMinute, true},
      {"up to 2 hours", 3 * kHour, false},
      {"2-3 hours", 2 * kHour - 12 * kMinute, true},
      {"2-3 hours", 3 * kHour + 18 * kMinute, true},
      {"2-3 hours", 3 * kHour + 19 * kMinute, false},
      {"2-3 hours", 1 * kHour, false},
      {"between 3 h 19 and 4 h 25", 4 * kHour, true},
  };
  for (const auto& given : kCases) {
    EXPECT_EQ(agrees(stated(given.text), given.measured), given.agrees)
        << given.text << " and " << spell_length(given.measured);
  }
}

TEST(ToleranceTest, SpellsLengths) {
  EXPECT_EQ(spell_length(0), "0 min");
  EXPECT_EQ(spell_length(45), "45 s");
  EXPECT_EQ(spell_length(60), "1 min");
  EXPECT_EQ(spell_length(90), "1 min 30 s");
  EXPECT_EQ(spell_length(3 * kHour + 30 * kMinute), "3 h 30 min");
  EXPECT_EQ(spell_length(3 * kHour + 30 * kMinute + 5), "3 h 30 min");
  EXPECT_EQ(spell_length(2 * kDay + kHour), "2 d 1 h");
  EXPECT_EQ(spell_length(2 * kDay + 5 * kMinute), "2 d 5 min");
  EXPECT_EQ(spell_length(-90 * kMinute), "-1 h 30 min");
}

}  // namespace
}  // namespace pmlint::time
