// SPDX-License-Identifier: MIT
#include "core/lint/suggestion.hpp"

#include <gtest/gtest.h>

#include <string>

namespace pmlint::lint {
namespace {

const std::vector<std::string_view> kWords = {
    "action-item-no-owner", "fail-on", "fail-under", "json", "sarif", "text"};

struct Case {
  std::string_view word;
  std::string_view nearest;  // empty: none
};
const Case kCases[] = {
    {"fail-no", "fail-on"},
    {"failon", "fail-on"},
    {"sarfi", "sarif"},
    {"txt", "text"},
    {"JSON", ""},
    {"owner", "action-item-no-owner"},
    {"xyzzy", ""},
    {"", ""},
    {"no-owner", "action-item-no-owner"},
    {"jsn", "json"},
    {"fail-undr", "fail-under"},
};

TEST(Suggestion, IsTheNearestWordOrNone) {
  for (const Case& one : kCases)
    EXPECT_EQ(nearest(one.word, kWords).value_or(""), one.nearest) << one.word;
}

TEST(Suggestion, LongWordsAreNoDanger) {
  EXPECT_FALSE(nearest(std::string(100000, 'a'), kWords).has_value());
}

}  // namespace
}  // namespace pmlint::lint
