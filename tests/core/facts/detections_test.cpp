// SPDX-License-Identifier: MIT
// Who or what noticed the incident, sentence by sentence.
#include "core/facts/timeline/detections.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "core/facts/postmortem.hpp"
#include "tests/core/facts/read_facts.hpp"

namespace pmlint::facts {
namespace {

// "monitoring", "customer staff": one word a statement.
std::string shown(const Postmortem& postmortem) {
  constexpr std::string_view kBy[] = {"unsaid", "monitoring", "staff", "customer"};
  std::string result;
  for (const Detection& detection : postmortem.facts().detections) {
    if (!result.empty()) result += ' ';
    result += kBy[static_cast<std::size_t>(detection.by)];
  }
  return result;
}

struct Case {
  std::string name;
  std::string sentence;
  std::string expected;
};
void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

const Case kCases[] = {
    {"an_alert_fires", "The alert `HighErrorRate` fires", "monitoring"},
    {"by_monitoring", "Issue detected by our monitoring", "monitoring"},
    {"a_product", "Sentry reported a rise of errors", "monitoring"},
    {"paged", "On-call is paged", "monitoring"},
    {"no_alert_fired", "No alert fired; Ines noticed slow pages", "staff"},
    {"alerts_are_planned", "We will add an alert", ""},
    {"customers_report", "Customers reported failed orders", "customer"},
    {"by_customers", "The outage was reported by several users", "customer"},
    {"complaints", "A surge of complaints came in", "customer"},
    {"reports_of_errors", "Reports of errors start to arrive", "customer"},
    {"tickets", "Support tickets were opened", "customer"},
    {"customers_and_a_tool", "Customers complained of slow dashboards", "customer"},
    {"customers_and_an_alert", "An alert fired and customers reported errors", "monitoring"},
    {"a_tool", "Our dashboards showed slow orders", "monitoring"},
    {"users_get_notifications", "We sent our users notifications of the outage", "unsaid"},
    {"customer_support", "Customer support noticed failed orders", "staff"},
    {"customers_are_informed", "Customers were notified of the outage", "unsaid"},
    {"an_engineer", "An engineer noticed slow pages", "staff"},
    {"a_name", "Ines noticed slow pages", "staff"},
    {"a_handle", "@ines noticed slow pages", "staff"},
    {"during_a_review", "The problem was found during a review", "staff"},
    {"unsaid", "The issue was detected at 10:00", "unsaid"},
    {"pagers_alerted", "Pagers alerted the team", "monitoring"},
    {"somebody_alerted_somebody", "Omar alerted the engineers", ""},
    {"about_the_cause", "The team discovered the cause", ""},
    {"nothing", "The release was rolled back", ""},
};

class Detections : public testing::TestWithParam<Case> {};

TEST_P(Detections, AreReadFromASummary) {
  const auto read = read_text("# Shop\n\n## Summary\n\n" + GetParam().sentence + ".\n");
  EXPECT_EQ(shown(*read), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, Detections, testing::ValuesIn(kCases),
                         [](const testing::TestParamInfo<Case>& one) { return one.param.name; });

TEST(DetectionPlaces, EventsComeFirst) {
  const auto read = read_text(
      "# Shop\n\n## Summary\n\nAn alert fired.\n\n## Timeline\n\n"
      "- 10:00 UTC: customers reported errors\n- 10:05 UTC: Ines noticed slow pages\n");
  EXPECT_EQ(shown(*read), "customer staff monitoring");
  EXPECT_EQ(read->facts().detections[0].event, 0U);
}

TEST(DetectionPlaces, OtherSectionsAreReadWhenNothingIsKnown) {
  const auto read =
      read_text("# Shop\n\n## Lessons learned\n\nAn alert fired before customers saw it.\n");
  EXPECT_EQ(shown(*read), "monitoring");
}

TEST(DetectionPlaces, ASectionAboutDetectionNeedsNoVerb) {
  const auto read = read_text("# Shop\n\n## Detection\n\nThe network was used by the team.\n");
  EXPECT_EQ(shown(*read), "staff");
}

TEST(DetectionPlaces, AQuestionOfATemplateIsNoAnswer) {
  const auto read = read_text(
      "# Shop\n\n## Detection\n\n*Report when the team detected the incident.*\n\nIt was "
      "detected at 10:00 UTC.\n");
  EXPECT_EQ(shown(*read), "unsaid");
}

TEST(DetectionPlaces, AQuestionIsAnsweredInItsLine) {
  const auto shown_of = [](const std::string& lines) {
    return shown(*read_text("# Shop\n\n## Summary\n\n" + lines + "\n"));
  };
  EXPECT_EQ(shown_of("How was the issue detected? While I was testing, all pages were blank."),
            "staff");
  EXPECT_EQ(shown_of("How was the issue detected? By an alert on latency."), "monitoring");
  EXPECT_EQ(shown_of("How was the issue detected?\nThe site was slow."), "");
  EXPECT_EQ(shown_of("When was the issue detected? 10:05 UTC"), "");
}

TEST(DetectionPlaces, FieldsNameTheMeans) {
  const auto read = read_text("# Shop\n\n**Detected by:** uptime probe\n\n## Impact\n\nNone.\n");
  ASSERT_FALSE(read->facts().detections.empty());
  EXPECT_EQ(read->facts().detections[0].by, NoticedBy::monitoring);
  EXPECT_TRUE(read->facts().detections[0].text.empty());
}

TEST(DetectionPlaces, PlansAreNoDetection) {
  const auto read = read_text("# Shop\n\n## Action items\n\n- Alert on failed orders\n");
  EXPECT_EQ(shown(*read), "");
}

}  // namespace
}  // namespace pmlint::facts
