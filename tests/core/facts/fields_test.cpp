// SPDX-License-Identifier: MIT
#include "core/facts/fields/fields.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/facts/postmortem.hpp"

namespace pmlint::facts {
namespace {

std::vector<std::string> fields_of(std::string markdown) {
  auto result = read(text::Source("a.md", std::move(markdown)));
  const auto& postmortem = *std::get<std::unique_ptr<const Postmortem>>(result);
  std::vector<std::string> fields;
  for (const Field& field : postmortem.facts().fields) {
    fields.push_back(std::string(field.name) + "=" + field.value_text);
  }
  return fields;
}

TEST(FieldName, FoldsCaseMarksPluralsAndParentheses) {
  const std::pair<const char*, const char*> cases[] = {
      {"Severity", "severity"},
      {"**SEV:**", "severity"},
      {"Service(s) affected", "services"},
      {"Affected Services", "services"},
      {"Minutes downtime", "duration"},
      {"Duration of the outage", "duration"},
      {"start_time", "start"},
      {"End Time (UTC)", "resolved"},
      {"Time to detection", "time_to_detect"},
      {"MTTR", "time_to_resolve"},
      {"Author(s)", "authors"},
      {"Incident #", "incident_id"},
      {"% of users affected", "users_affected"},
  };
  for (const auto& [label, name] : cases) {
    ASSERT_TRUE(field_name(label).has_value()) << label;
    EXPECT_EQ(*field_name(label), name) << label;
  }
  for (const char* label : {"Note", "At 10:00", "Impact", "The reason for this is", ""}) {
    EXPECT_FALSE(field_name(label).has_value()) << label;
  }
}

struct FieldsCase {
  const char* name;
  const char* markdown;
  std::vector<std::string> fields;
};

TEST(Fields, AreReadInEveryForm) {
  const FieldsCase cases[] = {
      {"yaml",
       "---\ntitle: \"Outage\"\ndate: 2024-01-02\nauthors:\n  - ana\n  - ben\n---\n\nText.\n",
       {"title=Outage", "incident_date=2024-01-02", "authors=ana, ben"}},
      {"toml", "+++\nseverity = \"SEV-2\"\n+++\n\nText.\n", {"severity=SEV-2"}},
      {"bold_label", "# Outage\n\n**Severity:** SEV-2\n", {"severity=SEV-2"}},
      {"colon_outside", "# Outage\n\n**Severity**: SEV-2\n", {"severity=SEV-2"}},
      {"plain_label", "# Outage\n\nSeverity: SEV-2\n", {"severity=SEV-2"}},
      {"lines",
       "# Outage\n\nSeverity: P1\nDuration: 2 hours\n",
       {"severity=P1", "duration=2 hours"}},
      {"bullets",
       "# Outage\n\n- Duration: 2 hours\n- Owner: ana\n",
       {"duration=2 hours", "owner=ana"}},
      {"one_line",
       "# Outage\n\n**Date:** 2024-01-02 | **Severity:** P1\n",
       {"incident_date=2024-01-02", "severity=P1"}},
      {"table",
       "# Outage\n\n| Field | Value |\n|---|---|\n| Severity | P1 |\n| Authors | ana |\n",
       {"severity=P1", "authors=ana"}},
      {"table_of_pairs",
       "# Outage\n\n| Severity | P1 | Owner | ana |\n|---|---|---|---|\n| Start time | 10:00 | End "
       "time | 11:00 |\n",
       {"severity=P1", "owner=ana", "start=10:00", "resolved=11:00"}},
      {"table_of_columns",
       "# Outage\n\n| Date | Severity | Owner |\n|---|---|---|\n| 2024-01-02 | P1 | ana |\n",
       {"incident_date=2024-01-02", "severity=P1", "owner=ana"}},
      {"heading_with_value", "# Outage\n\n## Severity: P1\n\nText.\n", {"severity=P1"}},
      {"heading_above_value", "# Outage\n\n## Severity\n\nP1\n", {"severity=P1"}},
      {"empty_value", "# Outage\n\n**Severity:**\n\n## Summary\n", {"severity="}},
  };
  for (const FieldsCase& one : cases) {
    EXPECT_THAT(fields_of(one.markdown), testing::ElementsAreArray(one.fields)) << one.name;
  }
}

TEST(Fields, AreNotWhatBelongsToAnEventOrAnItem) {
  EXPECT_THAT(fields_of("# Outage\n\n## Timeline\n\n- Detected: 10:05\n- Resolved: 11:00\n"),
              testing::IsEmpty());
  EXPECT_THAT(
      fields_of("# Outage\n\n## Action items\n\n- Add an alert. Owner: ana\n  - Status: open\n"),
      testing::IsEmpty());
}

TEST(Fields, OfAuthorsMayBeAList) {
  EXPECT_THAT(fields_of("# Outage\n\n## Authors\n\n- Ines Ruiz\n- Tom\n"),
              testing::ElementsAre("authors=Ines Ruiz, Tom"));
  EXPECT_THAT(fields_of("# Outage\n\nAuthors:\n\n- Ines Ruiz\n\nStatus: closed\n"),
              testing::ElementsAre("authors=Ines Ruiz", "status=closed"));
  EXPECT_THAT(fields_of("# Outage\n\nAuthors: Ines\n\n- The API was down\n"),
              testing::ElementsAre("authors=Ines"));
}

TEST(Fields, AreNotTheHeadsOfColumns) {
  EXPECT_THAT(fields_of("# Outage\n\n| Component | Impact |\n| --- | --- |\n| API | 503s |\n"),
              testing::IsEmpty());
  EXPECT_THAT(fields_of("# Outage\n\n| Severity | P1 |\n| --- | --- |\n| Owner | Ines |\n"),
              testing::ElementsAre("severity=P1", "owner=Ines"));
  EXPECT_THAT(fields_of("# Outage\n\n| Severity | P1 |\n| --- | --- |\n"),
              testing::ElementsAre("severity=P1"));
}

TEST(Fields, EverydayWordsNeedAPlaceThatIsSure) {
  EXPECT_THAT(fields_of("# Outage\n\nFrom: the office\n"), testing::IsEmpty());
  EXPECT_THAT(fields_of("# Outage\n\n**From:** 10:00\n"), testing::ElementsAre("start=10:00"));
}

TEST(Fields, EverydayWordsBelowAnotherFieldAreSure) {
  EXPECT_THAT(fields_of("# Outage\n\nStatus: final<br> Owner: Ines\n\n## Summary\n\nIssue: 7\n"),
              testing::ElementsAre("status=final", "owner=Ines"));
}

TEST(Fields, PointAtTheirSource) {
  const std::string markdown = "# Outage\n\n**Severity:** SEV-2\n";
  auto result = read(text::Source("a.md", markdown));
  const auto& postmortem = *std::get<std::unique_ptr<const Postmortem>>(result);
  ASSERT_EQ(postmortem.facts().fields.size(), 1U);
  EXPECT_EQ(postmortem.source().text(postmortem.facts().fields[0].value), "SEV-2");
}

}  // namespace
}  // namespace pmlint::facts
