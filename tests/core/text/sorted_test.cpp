// SPDX-License-Identifier: MIT
// The search agrees with the standard library's on every table and value of a small size.
#include "core/text/sorted.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace pmlint::text {
namespace {

TEST(Sorted, AgreesWithTheStandardSearch) {
  for (unsigned bits = 0; bits < 1U << 12U; ++bits) {
    // Each bit says whether the next row is larger than the one before it.
    for (unsigned size = 0; size <= 12; ++size) {
      if (size < 12 && bits >> size != 0) continue;
      std::vector<unsigned> rows;
      unsigned value = 1;
      for (unsigned i = 0; i < size; ++i) rows.push_back(value += bits >> i & 1U);
      for (unsigned wanted = 0; wanted <= value + 1; ++wanted) {
        const auto below = std::ranges::lower_bound(rows, wanted) - rows.begin();
        const auto up_to = std::ranges::upper_bound(rows, wanted) - rows.begin();
        ASSERT_EQ(count_below(rows, wanted), static_cast<std::size_t>(below));
        ASSERT_EQ(count_up_to(rows, wanted), static_cast<std::size_t>(up_to));
      }
    }
  }
}

struct Row {
  int key;
};

TEST(Sorted, SearchesByAKey) {
  const std::vector<Row> rows = {{1}, {3}, {3}, {7}};
  EXPECT_EQ(count_below(rows, 3, &Row::key), 1U);
  EXPECT_EQ(count_up_to(rows, 3, &Row::key), 3U);
}

}  // namespace
}  // namespace pmlint::text
