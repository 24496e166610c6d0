// SPDX-License-Identifier: MIT
// How far the impact reached: numbers, words that stand for one, and the numbers that are no impact.
#include "core/facts/impact/quantities.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "core/facts/postmortem.hpp"
#include "tests/core/facts/read_facts.hpp"

namespace pmlint::facts {
namespace {

// "30% of users|share people 30": the text and what it is taken for; ", " between several.
std::string shown(const Postmortem& postmortem) {
  constexpr std::string_view kKinds[] = {"count", "share", "money"};
  constexpr std::string_view kCounted[] = {"?", "people", "work", "places", "parts"};
  constexpr std::string_view kAmounts[] = {"", "all", "none", "vague"};
  std::string result;
  for (const Quantity& quantity : postmortem.facts().quantities) {
    if (!result.empty()) result += ", ";
    result += postmortem.document().text(quantity.text);
    result += '|';
    result += kKinds[static_cast<std::size_t>(quantity.kind)];
    result += ' ';
    result += kCounted[static_cast<std::size_t>(quantity.counted)];
    result += ' ';
    const std::string_view amount = kAmounts[static_cast<std::size_t>(quantity.amount)];
    result += amount.empty() ? std::to_string(static_cast<long>(quantity.value)) : amount;
    if (quantity.narrowed) result += " narrowed";
  }
  return result;
}

struct Case {
  std::string name;
  std::string impact;
  std::string expected;
};
void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

const Case kCases[] = {
    {"share", "It hit about 30% of users.", "about 30% of users|share people 30"},
    {"share_with_a_blank", "It hit 12 % of our requests.", "12 % of our requests|share work 12"},
    {"some_of_so_many", "In all 11 of the 13 shared volumes faulted.", "11|share ? 84"},
    {"a_step_of_so_many", "It stopped at step 2 of 5 and went on later.", ""},
    {"a_page_of_so_many", "See page 2 of 3.", ""},
    {"share_of_nothing_named", "Sales fell by 30 percent.", "30 percent|share ? 30"},
    {"narrowed_before", "It hit 5% of mobile users.", "5% of mobile users|share people 5 narrowed"},
    {"narrowed_after", "It hit 5% of users in Europe.", "5% of users|share people 5 narrowed"},
    {"compound", "We lost 300 user requests.", "300 user requests|count work 300"},
    {"user_base", "It hit 20% of the user base.", "20% of the user base|share people 20"},
    {"groups", "We lost 4,100 orders.", "4,100 orders|count work 4100"},
    {"multiple", "We lost ~1.2k orders.", "~1.2k orders|count work 1200"},
    {"million", "We lost 2 million messages.", "2 million messages|count work 2000000"},
    {"plus", "It hit 500+ customers.", "500+ customers|count people 500"},
    {"range", "It hit 30-40% of users.", "30-40% of users|share people 40"},
    {"money", "We lost $50K.", "$50K|money ? 50000"},
    {"tokens", "We lost 11m DAI.", "11m DAI|money ? 11000000"},
    {"zero", "In the end 0 events were lost.", "0 events|count work none"},
    {"line_break", "It hit 30% of\nusers.", "30% of\nusers|share people 30"},
    {"all", "It hit all of our customers.", "all of our customers|count people all"},
    {"everyone", "It hit everyone.", "everyone|count people all"},
    {"number_word", "It hit two regions.", "two regions|count places 2"},
    {"half", "It hit half of the requests.", "half of the requests|share work 50"},
    {"full", "It was a full outage.", "full|count ? all"},
    {"no_full_outage", "It was not a full outage.", ""},
    {"no_users", "It hit no users.", "no users|count people none"},
    {"nobody", "It hit nobody.", "nobody|count people none"},
    {"none_of_the_users", "None of our users was hit.", "None of our users|count people none"},
    {"none_of_the_data", "None of the data was lost.", "None|count ? none"},
    {"none_of_it", "None of this reached them.", "None|count people none"},
    {"none_other_than", "It was none other than the cache.", ""},
    {"none_of_us", "None of us saw a log, none of our alerts fired.", ""},
    {"no_impact", "There was no impact.", "no|count ? none"},
    {"never", "It was never unavailable.", "never|count ? none"},
    {"many", "It hit many customers.", "many customers|count people vague"},
    {"a_large_number", "It hit a large number of users.",
     "large number of users|count people vague"},
    {"a_large_query", "A large query of one user ran.", "one user|count people 1"},
    {"times", "It lasted from 10:30 to 11:00, 30 minutes.", ""},
    {"dates", "On 2024-03-05, 5 March 2024, users waited.", ""},
    {"years", "In 2022 users waited.", ""},
    {"status_codes", "It returned 503 errors and 500 responses.", ""},
    {"versions", "Release 4.2.1 of 7 days, v3 and p99, #412.", ""},
    {"resources", "It ran at 100 % CPU, disk usage was 95 %.", ""},
    {"another_sentence", "It took 30. Users waited.", ""},
};

class Quantities : public testing::TestWithParam<Case> {};

TEST_P(Quantities, AreReadFromTheImpact) {
  const auto read = read_text("# Shop\n\n## Impact\n\n" + GetParam().impact + '\n');
  EXPECT_EQ(shown(*read), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, Quantities, testing::ValuesIn(kCases),
                         [](const testing::TestParamInfo<Case>& one) { return one.param.name; });

TEST(QuantityPlaces, CausesAndPlansTellNoImpact) {
  const auto read = read_text(
      "# Shop\n\n## Root cause\n\nThe pool has 100 connections.\n\n## Action items\n\n"
      "- Alert when 2 % of requests fail\n");
  EXPECT_EQ(shown(*read), "");
}

TEST(QuantityPlaces, ATimelineTellsNumbersOfPeopleAndWork) {
  const auto read = read_text(
      "# Shop\n\n## Timeline\n\n- 10:00 UTC: 40 users report errors of 3 pods\n"
      "- 10:10 UTC: all users are back\n");
  EXPECT_EQ(shown(*read), "40 users|count people 40");
  EXPECT_FALSE(read->facts().quantities[0].impact);
}

TEST(QuantityPlaces, CodeIsNoText) {
  const auto read = read_text("# Shop\n\n## Impact\n\n```\n30 users\n```\n\nIt hit 20 users.\n");
  EXPECT_EQ(shown(*read), "20 users|count people 20");
}

TEST(QuantityPlaces, AColumnSaysWhatItsCellsCount) {
  const auto read = read_text(
      "# Shop\n\n## Impact\n\n| Customers impacted | Duration |\n| --- | --- |\n| ~40 | 3 h |\n");
  EXPECT_EQ(shown(*read), "~40|count people 40");
}

}  // namespace
}  // namespace pmlint::facts
