// SPDX-License-Identifier: MIT
#include "cli/ordered_work.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <vector>

namespace pmlint::cli {
namespace {

TEST(OrderedWork, GivesResultsInOrderForAnyNumberOfThreads) {
  for (const unsigned threads : {1U, 2U, 7U}) {
    OrderedWork<std::size_t> work(500, threads, [](std::size_t first, std::size_t most) {
      if (first % 17 == 0) std::this_thread::sleep_for(std::chrono::microseconds(300));
      std::vector<std::size_t> squares;
      const std::size_t some = std::min(most, first % 3 + 1);  // often fewer than it may
      for (std::size_t i = first; i < first + some; ++i) squares.push_back(i * i);
      return squares;
    });
    for (std::size_t i = 0; i < 500; ++i) ASSERT_EQ(work.next(), i * i);
    EXPECT_FALSE(work.next().has_value());
  }
}

TEST(OrderedWork, NeverRunsFarAhead) {
  std::atomic<std::size_t> done = 0;
  OrderedWork<int> work(10000, 2, [&done](std::size_t, std::size_t most) {
    done += most;
    return std::vector<int>(most);
  });
  ASSERT_TRUE(work.next().has_value());
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  EXPECT_LE(done, 128U);
}

// A thing that cannot be done with others is large: few of those may wait.
TEST(OrderedWork, LargeThingsDoNotPileUp) {
  std::atomic<std::size_t> done = 0;
  OrderedWork<int> work(10000, 2, [&done](std::size_t, std::size_t) {
    ++done;
    return std::vector<int>(1);
  });
  ASSERT_TRUE(work.next().has_value());
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  EXPECT_LE(done, 40U);
}

TEST(OrderedWork, CanBeLeftInTheMiddle) {
  for (int round = 0; round < 50; ++round) {
    OrderedWork<std::string> work(1000, 3, [](std::size_t, std::size_t) {
      return std::vector<std::string>(1, std::string(100, 'x'));
    });
    (void)work.next();
  }
}

TEST(OrderedWork, OfNothingEndsAtOnce) {
  OrderedWork<int> work(0, 4, [](std::size_t, std::size_t) { return std::vector<int>(1); });
  EXPECT_FALSE(work.next().has_value());
}

}  // namespace
}  // namespace pmlint::cli
