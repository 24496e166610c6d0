// SPDX-License-Identifier: MIT
#include "formats/places.hpp"

#include <gtest/gtest.h>

#include <ctime>

namespace pmlint::formats {
namespace {

TEST(Places, WithoutASourceAreTheFirstOne) {
  const Place place = Places(nullptr).at(17);
  EXPECT_EQ(place.line, 1U);
  EXPECT_EQ(place.column, 1U);
  EXPECT_EQ(place.offset, 17U);
}

TEST(Places, CountBytes) {
  const text::Source source("a.md", "\xEF\xBB\xBFüx\nyü");
  Places places(&source, Column::bytes);
  EXPECT_EQ(places.at(3).column, 1U);
  EXPECT_EQ(places.at(5).column, 3U);
  EXPECT_EQ(places.at(8).line, 2U);
  EXPECT_EQ(places.at(8).column, 2U);
}

// A line long enough for check points must give what text::Source gives.
TEST(Places, OnLongLinesAreThoseOfTheSource) {
  std::string bytes = "\xEF\xBB\xBFshort\n";
  for (int i = 0; i < 3000; ++i) bytes += i % 5 == 0 ? "😀" : i % 3 == 0 ? "é" : "x";
  bytes += "\xFF\xE2\x82";
  for (int i = 0; i < 3000; ++i) bytes += i % 5 == 0 ? "世" : "y";
  bytes += "\r\nlast";
  const text::Source source("a.md", bytes);
  Places points(&source);
  Places units(&source, Column::utf16);
  for (std::uint32_t offset = 3; offset <= bytes.size(); offset += 3) {
    const Place point = points.at(offset);
    const Place unit = units.at(offset);
    EXPECT_EQ((text::Position{point.line, point.column}), source.position(offset)) << offset;
    EXPECT_EQ((text::Position{unit.line, unit.column}), source.position_utf16(offset)) << offset;
  }
}

TEST(Places, OfManyFindingsOnOneLineAreLinear) {
  const text::Source source("a.md", std::string(4'000'000, 'x'));
  Places places(&source);
  const std::clock_t start = std::clock();  // not the time on the wall: tests share the machine
  std::uint64_t sum = 0;
  for (std::uint32_t offset = 0; offset < 4'000'000; offset += 4000)
    sum += places.at(offset).column;
  EXPECT_GT(sum, 0U);
  EXPECT_LT(std::clock() - start, 2 * CLOCKS_PER_SEC);
}

}  // namespace
}  // namespace pmlint::formats
