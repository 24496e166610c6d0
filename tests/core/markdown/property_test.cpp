// SPDX-License-Identifier: MIT
// Promises that hold for every document, tried on thousands of random ones.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <thread>
#include <vector>

#include "tests/core/markdown/nasty_markdown.hpp"
#include "tests/core/markdown/parsed.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::uint32_t kDocuments = 4000;

TEST(Property, EveryVisibleByteHasItsSource) {
  for (std::uint32_t seed = 0; seed < kDocuments; ++seed) {
    test::parsed(test::NastyMarkdown(seed).document());
    if (testing::Test::HasFailure()) FAIL() << "seed " << seed;
  }
}

TEST(Property, RandomBytesAreADocument) {
  std::mt19937 random(1);
  for (int i = 0; i < 500; ++i) {
    std::string bytes(random() % 400, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    test::parsed(bytes);
    if (testing::Test::HasFailure()) FAIL() << "document " << i;
  }
}

TEST(Property, CrlfShowsWhatLfShows) {
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    std::string lf;
    for (const char byte : test::NastyMarkdown(seed).document()) {
      if (byte != '\r') lf += byte;
    }
    std::string crlf;
    for (const char byte : lf) crlf += byte == '\n' ? "\r\n" : std::string(1, byte);
    EXPECT_EQ(test::blocks_of(lf), test::blocks_of(crlf)) << "seed " << seed;
  }
}

TEST(Property, ThreadsDoNotDisturbEachOther) {
  std::vector<std::string> documents;
  std::vector<std::string> expected;
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    documents.push_back(test::NastyMarkdown(seed).document());
    expected.push_back(test::blocks_of(documents.back()));
  }
  std::vector<std::vector<std::string>> found(4);
  {
    std::vector<std::jthread> threads;
    for (std::vector<std::string>& results : found) {
      threads.emplace_back([&documents, &results] {
        for (const std::string& text : documents) results.push_back(test::blocks_of(text));
      });
    }
  }
  for (const std::vector<std::string>& results : found) EXPECT_EQ(results, expected);
}

}  // namespace
}  // namespace pmlint::markdown
