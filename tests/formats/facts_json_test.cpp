// SPDX-License-Identifier: MIT
#include "formats/facts_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/formats/fixture.hpp"

namespace pmlint::formats {
namespace {

using Json = nlohmann::json;

constexpr const char* kIncident = R"(# Checkout outage

**Severity:** SEV-2

## Summary

The checkout was down for about 2 hours, from 10:00 to 12:05 on 4 May 2024 (UTC).

## Root cause and resolution

A deploy lowered `pool_size` from 50 to 5, so the pool was exhausted and requests timed out.

## Timeline

All times UTC, 4 May 2024.

### Morning

- 10:00 the deploy goes out, checkout starts to fail
- 10:20 the pager fires
- 12:05 service is restored

## Action items

- [ ] Alert when the pool is exhausted (@ines, due 2024-06-01, #123)
- [x] Cover the setting with a test
)";

Json facts_of(const std::vector<score::FileReport>& files) {
  score::RunReport report;
  report.files = score::FileReports(files);
  std::ostringstream out;
  write_facts(report, out);
  return Json::parse(out.str());
}

class FactsJson : public testing::Test {
 protected:
  Json document = facts_of({test::read_file_report("a.md", kIncident)})["documents"][0];
};

TEST_F(FactsJson, NamesTheDocument) {
  EXPECT_EQ(document["path"], "a.md");
  EXPECT_EQ(document["kind"], "postmortem");
  EXPECT_EQ(document["title"], Json::parse(R"({"line": 1, "text": "Checkout outage"})"));
  EXPECT_EQ(document["fields"][0],
            Json::parse(R"({"name": "severity", "value": "SEV-2", "line": 3})"));
}

TEST_F(FactsJson, ListsSectionsByTheirCoarseKinds) {
  const Json expected = Json::parse(R"([
    {"line": 5, "title": "Summary", "kinds": ["summary"]},
    {"line": 9, "title": "Root cause and resolution", "kinds": ["root-cause", "resolution"]},
    {"line": 13, "title": "Timeline", "kinds": ["timeline"]},
    {"line": 23, "title": "Action items", "kinds": ["actions"]}])");
  Json sections = Json::array();
  for (const Json& section : document["sections"]) {
    if (section["title"] != "Morning") sections.push_back(section);
  }
  EXPECT_EQ(sections, expected);
}

TEST_F(FactsJson, TellsTheLengthAndTheWindow) {
  ASSERT_EQ(document["durations"].size(), 1U);
  const Json& duration = document["durations"][0];
  EXPECT_EQ(duration["line"], 7);
  EXPECT_EQ(duration["seconds"], 7200);
  EXPECT_EQ(duration["approximate"], true);
  EXPECT_EQ(duration["text"], "about 2 hours");
  EXPECT_EQ(duration["column"], 27);
  ASSERT_EQ(document["windows"].size(), 1U);
  const Json& window = document["windows"][0];
  EXPECT_EQ(window["start"], "2024-05-04T10:00");
  EXPECT_EQ(window["end"], "2024-05-04T12:05");
  EXPECT_EQ(window["zone"], "UTC");
}

TEST_F(FactsJson, TellsTheTimeline) {
  const Json& events = document["timeline"];
  ASSERT_EQ(events.size(), 3U);
  EXPECT_EQ(events[1]["line"], 20);
  EXPECT_EQ(events[1]["at"], "2024-05-04T10:20");
  EXPECT_EQ(events[1]["zone"], "UTC");
  EXPECT_EQ(events[1]["roles"], Json::array({"detected"}));
  EXPECT_TRUE(document["metrics"]["time_to_resolve"].is_number());
}

TEST_F(FactsJson, TellsActionsWithWhatIsWritten) {
  const Json& actions = document["actions"];
  ASSERT_EQ(actions.size(), 2U);
  EXPECT_EQ(actions[0]["line"], 25);
  EXPECT_EQ(actions[0]["class"], "task");
  EXPECT_TRUE(actions[0]["owner"].is_string());
  EXPECT_TRUE(actions[0]["due"].is_string());
  EXPECT_EQ(actions[0]["done"], false);
  EXPECT_TRUE(actions[1]["owner"].is_null());
  EXPECT_TRUE(actions[1]["due"].is_null());
  EXPECT_EQ(actions[1]["done"], true);
}

TEST_F(FactsJson, TellsTheCause) {
  ASSERT_FALSE(document["causes"].empty());
  EXPECT_EQ(document["causes"][0]["line"], 11);
}

TEST(FactsOfTimes, CountedFromTheStartAreSpelledSo) {
  const Json facts = facts_of({test::read_file_report("a.md",
                                                      "# Outage of the queue\n\n## Timeline\n\n"
                                                      "- T-1h30m: the deploy goes out\n"
                                                      "- T+0: the queue fails\n"
                                                      "- T+5m: the pager fires\n"
                                                      "- T+65m: service is restored\n")});
  std::vector<std::string> times;
  for (const Json& event : facts["documents"][0]["timeline"]) times.push_back(event["at"]);
  EXPECT_EQ(times, (std::vector<std::string>{"T-1h30m", "T+0m", "T+5m", "T+1h5m"}));
}

TEST(FactsOfFiles, AreThereForEachFile) {
  score::FileReport unreadable;
  unreadable.path = "no such file.md";
  const Json facts = facts_of(
      {unreadable, test::read_file_report("b.md", ""), test::read_file_report("c.md", "x")});
  EXPECT_EQ(facts["schema"], "pmlint-facts/1");
  ASSERT_EQ(facts["documents"].size(), 3U);
  EXPECT_EQ(facts["documents"][0]["kind"], "other");
  EXPECT_EQ(facts["documents"][0]["sections"], Json::array());
  std::vector<std::string> keys[2];
  for (int i = 0; i < 2; ++i) {
    for (const auto& member : facts["documents"][static_cast<std::size_t>(i)].items()) {
      keys[i].push_back(member.key());
    }
  }
  EXPECT_EQ(keys[0], keys[1]) << "a file that cannot be read has the same members";
}

}  // namespace
}  // namespace pmlint::formats
