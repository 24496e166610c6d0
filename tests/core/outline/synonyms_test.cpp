// SPDX-License-Identifier: MIT
// Titles as people write them, and the kinds they name.
#include "core/outline/synonyms.hpp"

#include <gtest/gtest.h>

#include <string>

namespace pmlint::outline {
namespace {

std::string kinds(std::string_view title, const std::vector<OwnSynonym>& own = {}) {
  std::string joined;
  for (const SectionKind kind : kinds_of_title(title, own).kinds) {
    if (!joined.empty()) joined += ' ';
    joined += name(kind);
  }
  return joined;
}

struct Case {
  const char* title;
  const char* kinds;
};

TEST(NormaliseTitle, LeavesTheWords) {
  const Case cases[] = {
      {"2) **Root Causes:**", "root cause"},
      {":warning: Lead-up", "lead up"},
      {"🛠️ Resolution (2025-12-25 16:45)", "resolution"},
      {"Contributing Factor(s)", "contributing factor"},
      {"Improvements/Fixes:", "improvement and fix"},
      {"Timeline [link]", "timeline"},
      {"How'd we do?", "howd we do"},
      {"The Five Whys", "the 5 why"},
      {"Preventive measures", "preventative measure"},
      {"Analysis", "analysis"},
      {"2024-06-08", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(normalise_title(c.title), c.kinds) << c.title;
}

TEST(KindsOfTitle, WholeTitles) {
  const Case cases[] = {
      {"Issue Summary", "summary"},
      {"TL;DR", "summary"},
      {"What happened?", "summary"},
      {"User impact", "impact"},
      {"Timeline (all times in UTC)", "timeline"},
      {"Sequence of events", "timeline"},
      {"Five Whys", "five-whys"},
      {"Where we got lucky", "lucky"},
      {"What went well", "went-well"},
      {"Corrective & Preventive Measures", "actions"},
      {"Tasks", "tasks"},
      {"Responders", "people"},
      {"Backlog check", "backlog-check"},
      {"Plan", "actions"},
      {"What happens now", "actions"},
      {"What would prevent this?", "actions"},
      {"What are we doing to prevent it from happening again?", "actions"},
      {"Preventive Enhancements", "actions"},
      {"Future plan", "actions"},
      {"How it is fixed", "resolution"},
      {"What was the root cause?", "root-cause"},
      {"Origin of the incident", "root-cause"},
      {"Making sure this doesn't happen again", "actions"},
      {"Guardrails", "actions"},
      {"Actions already taken", "actions"},
      {"Actions taken during the outage", "response"},
      {"Remediation steps taken", "resolution"},
      {"Remediation steps", "actions"},
      {"Identified problems", "went-wrong"},
      {"What broke", "summary"},
      {"Why it wasn't caught", "contributing-factors"},
      {"Process fix", "improvements"},
  };
  for (const Case& c : cases) EXPECT_EQ(kinds(c.title), c.kinds) << c.title;
}

TEST(KindsOfTitle, SeveralKinds) {
  const Case cases[] = {
      {"Root cause and resolution", "root-cause resolution"},
      {"Mitigation & resolution", "resolution"},
      {"Impact / Detection", "impact detection"},
      {"Service root cause and resolution", "root-cause resolution"},
      {"Conclusion and next steps", "conclusion actions"},
  };
  for (const Case& c : cases) EXPECT_EQ(kinds(c.title), c.kinds) << c.title;
}

TEST(KindsOfTitle, EdgesAndTellingWords) {
  const Case cases[] = {
      {"Timeline of the night", "timeline"},
      {"Our response timeline", "timeline"},
      {"Response Timeline", "timeline"},
      {"Resolution timeline", "timeline"},
      {"Follow-up timeline (times in BST)", "timeline"},
      {"Remediation timeline", "actions"},
      {"Timeline for action items", "actions"},
      {"How to prevent this in the future", "actions"},
      {"Measures against another outage", "actions"},
      {"Was anybody affected?", "impact"},
      {"Incident timeline", "timeline"},
  };
  for (const Case& c : cases) EXPECT_EQ(kinds(c.title), c.kinds) << c.title;
}

TEST(KindsOfTitle, SaysNothing) {
  for (const char* title :
       {"Checkout returned 502 for an hour", "Plan of the house", "A fix that came late",
        "Log shipping agent", "The database of the billing team",
        "Why caches are hard to get right", ""}) {
    EXPECT_EQ(kinds(title), "") << title;
  }
}

TEST(KindsOfTitle, OwnSynonymsComeFirst) {
  const std::vector<OwnSynonym> own = {{"What broke", SectionKind::root_cause},
                                       {"Summary", SectionKind::impact}};
  EXPECT_EQ(kinds("What Broke?", own), "root-cause");
  EXPECT_EQ(kinds("Summary", own), "impact");
}

TEST(SectionKind, NamesGoThereAndBack) {
  for (std::uint8_t i = 0; i < kSectionKindCount; ++i) {
    const auto kind = static_cast<SectionKind>(i);
    EXPECT_EQ(section_kind(name(kind)), kind);
    EXPECT_EQ(coarse(coarse(kind)), coarse(kind));
  }
  EXPECT_EQ(section_kind("no such kind"), std::nullopt);
}

}  // namespace
}  // namespace pmlint::outline
