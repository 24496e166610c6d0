// SPDX-License-Identifier: MIT
// What holds for every text: ranges inside it, in order, on the bounds of code points; and a time
// written in any common style is read back as it was.
#include <gtest/gtest.h>

#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include "core/facts/words/text_words.hpp"
#include "core/time/opening.hpp"
#include "core/time/scan.hpp"
#include "tests/core/time/show.hpp"

namespace pmlint::time::test {
namespace {

using pmlint::text::ByteRange;

bool on_bound(std::string_view text, std::uint32_t p) {
  return p == text.size() || (static_cast<unsigned char>(text[p]) & 0xC0) != 0x80;
}

template <typename Row>
void expect_sound(std::string_view text, const std::vector<Row>& rows, const char* what) {
  std::uint32_t last = 0;
  for (const Row& row : rows) {
    const ByteRange range = row.range;
    ASSERT_LT(range.begin, range.end) << what;
    ASSERT_LE(range.end, text.size()) << what;
    EXPECT_GE(range.begin, last) << what << " out of order or overlapping in: " << text;
    last = range.end;
    EXPECT_TRUE(on_bound(text, range.begin) && on_bound(text, range.end)) << what << ": " << text;
  }
}

std::vector<std::uint32_t> openings_of(const facts::TextWords& words) {
  std::vector<std::uint32_t> openings;
  for (std::uint32_t i = 0; i < words.words().size(); ++i) {
    const text::Word& word = words.words()[i];
    const std::uint8_t opening =
        word.letters ? opening_of(words.lower(word)) : std::uint8_t{kOpens};
    if (may_open(word, opening)) openings.push_back(i);
  }
  return openings;
}

void expect_sound(std::string_view text) {
  const Scan found = scan(text);
  expect_sound(text, found.times, "time");
  expect_sound(text, found.lengths, "length");
  expect_sound(text, found.vague_lengths, "vague length");
  expect_sound(text, found.zones, "zone");
  for (const RangeExpression& range : found.ranges) {
    ASSERT_LT(range.start, found.times.size());
    ASSERT_LT(range.end, found.times.size());
    EXPECT_TRUE(range.range.contains(found.times[range.start].range)) << text;
    EXPECT_TRUE(range.range.contains(found.times[range.end].range)) << text;
  }
  for (const TimeExpression& time : found.times) {
    EXPECT_TRUE(time.date || time.clock || time.relative);
    if (time.date) {
      EXPECT_TRUE(time.date->month >= 1 && time.date->month <= 12 && time.date->day <= 31) << text;
    }
    if (time.clock) {
      EXPECT_TRUE(time.clock->hour <= 24 && time.clock->minute <= 59 && time.clock->second <= 60);
    }
  }
  for (const LengthExpression& length : found.lengths) {
    EXPECT_TRUE(length.low <= length.seconds && length.seconds <= length.high) << text;
    EXPECT_GE(length.granularity, 1) << text;
  }
  // The walk from word to word finds what the walk over all bytes does.
  const std::string line = std::string(text) + "\n";
  const facts::TextWords words(line);
  Scan by_words;
  const std::string_view stretch = std::string_view(line).substr(0, text.size());
  const std::vector<std::uint32_t> openings = openings_of(words);
  EXPECT_TRUE(scan_into(by_words, stretch, words.words(), openings, DateOrder::unknown, 0).empty());
  EXPECT_EQ(show(text, by_words), show(text, found)) << text;
  Scan shifted = scan(text, DateOrder::unknown, 1000);
  ASSERT_EQ(shifted.times.size(), found.times.size());
  for (std::size_t i = 0; i < found.times.size(); ++i) {
    EXPECT_EQ(shifted.times[i].range.begin, found.times[i].range.begin + 1000);
  }
}

constexpr const char* kPieces[] = {
    "10:00", "9",           "2024",    "06",     "-",    "–",      "/",       ".",       ",",
    ":",     " ",           " ",       " ",      "\n",   "\u00A0", "\u202F",  "AM",      "pm",
    "p.m.",  "UTC",         "GMT",     "+02:00", "+",    "(",      ")",       "PST",     "Feb",
    "May",   "26th",        "Sunday",  "from",   "to",   "and",    "between", "about",   "~",
    "≈",     "½",           "hours",   "h",      "30m",  "min",    "a",       "half",    "an hour",
    "two",   "twenty",      "hundred", "or",     "so",   "T",      "P1D",     "several", "while",
    "days",  "Europe/Oslo", "Eastern", "Time",   "noon", "?",      "12",      "1408",    "hrs",
    "to",    "at",          "on",      "of",     "the",  "_",      "*",       "http://", "%",
    "$",     "€",           "é",       "1/2",    "00",   "'24",    "->",      "o'clock",
};

TEST(PropertyTest, HoldsForMixturesOfPieces) {
  std::mt19937 random(20240608);
  std::uniform_int_distribution<std::size_t> piece(0, std::size(kPieces) - 1);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (int j = 0; j < 12; ++j) text += kPieces[piece(random)];
    ASSERT_NO_FATAL_FAILURE(expect_sound(text));
  }
}

TEST(PropertyTest, HoldsForMixturesOfWords) {
  std::mt19937 random(4711);
  std::uniform_int_distribution<std::size_t> piece(0, std::size(kPieces) - 1);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (int j = 0; j < 10; ++j) text += std::string(kPieces[piece(random)]) + " ";
    ASSERT_NO_FATAL_FAILURE(expect_sound(text));
  }
}

TEST(PropertyTest, SurvivesRandomBytes) {
  std::mt19937 random(99);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int i = 0; i < 5000; ++i) {
    std::string text;
    for (int j = 0; j < 64; ++j) text += static_cast<char>(byte(random));
    const Scan found = scan(text);
    for (const TimeExpression& time : found.times) EXPECT_LE(time.range.end, text.size());
  }
}

// One point in time in every style; each must be read back.
std::string written(const char* format, const CalendarDate& date, int hour, int minute) {
  constexpr const char* kMonths[] = {"January",   "February", "March",    "April",
                                     "May",       "June",     "July",     "August",
                                     "September", "October",  "November", "December"};
  char numbers[8][32];
  std::snprintf(numbers[0], 32, "%04d", date.year);
  std::snprintf(numbers[1], 32, "%02d", date.month);
  std::snprintf(numbers[2], 32, "%02d", date.day);
  std::snprintf(numbers[3], 32, "%d", date.day);
  std::snprintf(numbers[4], 32, "%02d:%02d", hour, minute);
  std::snprintf(numbers[5], 32, "%d:%02d %s", (hour + 11) % 12 + 1, minute,
                hour < 12 ? "AM" : "PM");
  std::snprintf(numbers[6], 32, "%.3s", kMonths[date.month - 1]);
  std::snprintf(numbers[7], 32, "%02d%02d", hour, minute);
  std::string text;
  for (const char* c = format; *c != 0; ++c) {
    switch (*c) {
      case 'Y':
        text += numbers[0];
        break;
      case 'm':
        text += numbers[1];
        break;
      case 'D':
        text += numbers[2];
        break;
      case 'd':
        text += numbers[3];
        break;
      case 'C':
        text += numbers[4];
        break;
      case 'M':
        text += numbers[5];
        break;
      case 'b':
        text += numbers[6];
        break;
      case 'B':
        text += kMonths[date.month - 1];
        break;
      case 'c':
        text += numbers[7];
        break;
      case 'U':
        text += "UTC";
        break;
      default:
        text += *c;
    }
  }
  return text;
}

TEST(PropertyTest, ReadsBackWhatWasWrittenInAnyStyle) {
  constexpr const char* kStyles[] = {
      "Y-m-D C",   "Y-m-D, C",      "Y/m/D C",    "B d, Y, C", "B d, Y @ C", "b d, Y C",
      "d B Y C",   "D b Y, C",      "C, d B Y",   "C d b Y",   "M, B d, Y",  "B d, Y, M",
      "d B Y, M",  "M on B d, Y",   "Y-m-D M",    "d-b-Y C",   "Y b d C",    "B d Y – M",
      "Y-m-D C U", "B d, Y, M (U)", "C U, d B Y", "Y-m-D c U", "B d, Y: C",
  };
  std::mt19937 random(7);
  for (int i = 0; i < 400; ++i) {
    const auto day = static_cast<std::int32_t>(10000 + random() % 13000);
    const CalendarDate date = date_from_days(day);
    const int hour = static_cast<int>(random() % 24);
    const int minute = static_cast<int>(random() % 60);
    for (const char* style : kStyles) {
      const std::string text = written(style, date, hour, minute);
      const Scan found = scan(text);
      ASSERT_EQ(found.times.size(), 1U) << text << ": " << show(text);
      const TimeExpression& time = found.times[0];
      EXPECT_EQ(time.range, (ByteRange{0, static_cast<std::uint32_t>(text.size())})) << text;
      EXPECT_EQ(time.date, date) << text;
      ASSERT_TRUE(time.clock) << text;
      EXPECT_EQ(time.clock->hour * 60 + time.clock->minute, hour * 60 + minute) << text;
    }
  }
}

TEST(PropertyTest, ReadsBackLengthsInAnyStyle) {
  std::mt19937 random(8);
  for (int i = 0; i < 1000; ++i) {
    const int hours = 1 + static_cast<int>(random() % 40);
    const int minutes = 1 + static_cast<int>(random() % 59);
    char texts[6][64];
    std::snprintf(texts[0], 64, "%d hours %d minutes", hours, minutes);
    std::snprintf(texts[1], 64, "%d hours and %d minutes", hours, minutes);
    std::snprintf(texts[2], 64, "%dh%dm", hours, minutes);
    std::snprintf(texts[3], 64, "%dh %02dm", hours, minutes);
    std::snprintf(texts[4], 64, "%d h %d min", hours, minutes);
    std::snprintf(texts[5], 64, "PT%dH%dM", hours, minutes);
    for (const char* text : texts) {
      const Scan found = scan(text);
      ASSERT_EQ(found.lengths.size(), 1U) << text;
      EXPECT_EQ(found.lengths[0].seconds, hours * 3600 + minutes * 60) << text;
      EXPECT_EQ(found.lengths[0].range.size(), std::string_view(text).size()) << text;
    }
  }
}

}  // namespace
}  // namespace pmlint::time::test
