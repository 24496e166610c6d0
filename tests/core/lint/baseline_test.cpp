// SPDX-License-Identifier: MIT
// What a baseline knows again, what it does not, and what it refuses to read.
#include "core/lint/baseline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <variant>

#include "core/lint/baseline_file.hpp"
#include "tests/core/lint/fake_rules.hpp"

namespace pmlint::lint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kText = R"(# Outage

## Impact

TBD

## Timeline

TBD and TBD

## Actions

- write more tests
)";

std::unique_ptr<const facts::Postmortem> read(std::string markdown) {
  auto result = facts::read(text::Source("a.md", std::move(markdown)));
  return std::move(std::get<std::unique_ptr<const facts::Postmortem>>(result));
}

// A finding at each occurrence of `where`.
std::vector<Finding> at_each(const facts::Postmortem& postmortem, std::string_view where,
                             const std::string& message = "wrong") {
  std::vector<Finding> findings;
  const std::string_view bytes = postmortem.source().bytes();
  for (std::size_t at = bytes.find(where); at != std::string_view::npos;
       at = bytes.find(where, at + 1)) {
    const auto begin = static_cast<std::uint32_t>(at);
    findings.push_back(
        test::finding("rule", {begin, begin + static_cast<std::uint32_t>(where.size())}, message));
  }
  return findings;
}

// "fresh" or "known", a finding each.
std::vector<std::string> marked(const KnownFindings& known, const facts::Postmortem& postmortem,
                                std::vector<Finding> findings) {
  mark(known, postmortem, findings);
  std::vector<std::string> words;
  for (const Finding& one : findings) {
    words.emplace_back(one.novelty == Novelty::known ? "known" : "fresh");
  }
  return words;
}

TEST(Baseline, KnowsAgainWhatItRecorded) {
  const auto document = read(kText);
  const auto findings = at_each(*document, "TBD");
  const KnownFindings known = record({}, *document, findings, "2026-11-22");
  EXPECT_EQ(known.size(), 2U) << "one entry a section";
  EXPECT_EQ(total(known), 3U);
  EXPECT_THAT(marked(known, *document, findings), ElementsAre("known", "known", "known"));
}

TEST(Baseline, NeitherLinesNorNumbersNorLineEndsMatter) {
  const auto before = read(kText);
  const KnownFindings known =
      record({}, *before, at_each(*before, "TBD", "line 5 holds 3 of them"), "2026-11-22");
  std::string edited = std::string(kText);
  edited.insert(edited.find("## Impact"), "An introduction.\n\nOf two paragraphs.\n\n");
  for (std::size_t at = 0; (at = edited.find('\n', at)) != std::string::npos; at += 2) {
    edited.insert(at, "\r");
  }
  const auto after = read(edited);
  EXPECT_THAT(marked(known, *after, at_each(*after, "TBD", "line 9 holds 14 of them")),
              ElementsAre("known", "known", "known"));
  EXPECT_THAT(marked(known, *after, at_each(*after, "TBD", "line 9 holds many of them")),
              ElementsAre("fresh", "fresh", "fresh"));
}

TEST(Baseline, OfTwoAlikeTheOneInAnotherSectionIsNew) {
  const auto before = read(kText);
  const KnownFindings known = record({}, *before, at_each(*before, "TBD"), "2026-11-22");
  std::string edited = kText;
  edited.insert(edited.find("## Impact"), "## Summary\n\nTBD\n\n");
  const auto after = read(edited);
  EXPECT_THAT(marked(known, *after, at_each(*after, "TBD")),
              ElementsAre("fresh", "known", "known", "known"));
}

TEST(Baseline, AFindingInARenamedSectionIsStillKnown) {
  const auto before = read(kText);
  const KnownFindings known = record({}, *before, at_each(*before, "TBD"), "2026-11-22");
  std::string edited = kText;
  edited.replace(edited.find("## Impact"), 9, "## Who was hit");
  const auto after = read(edited);
  EXPECT_THAT(marked(known, *after, at_each(*after, "TBD")),
              ElementsAre("known", "known", "known"));
}

TEST(Baseline, CountsAndDoesNotKnowWhatIsSuppressed) {
  const auto document = read(kText);
  auto findings = at_each(*document, "TBD");
  KnownFindings known = record({}, *document, findings, "2026-11-22");
  for (KnownFinding& one : known) one.count = 1;
  EXPECT_THAT(marked(known, *document, findings), ElementsAre("known", "known", "fresh"));
  findings[1].suppressed = true;
  EXPECT_THAT(marked(known, *document, findings), ElementsAre("known", "fresh", "known"));
  EXPECT_EQ(total(record({}, *document, findings, "2026-11-22")), 2U);
}

TEST(Baseline, RemembersWhenAFindingWasFirstSeen) {
  const auto document = read(kText);
  const auto old = at_each(*document, "TBD", "old words");
  const KnownFindings known = record({}, *document, old, "2025-01-02");
  auto both = old;
  both.push_back(at_each(*document, "write more tests").front());
  const KnownFindings now = record(known, *document, both, "2026-11-22");
  ASSERT_EQ(now.size(), 3U);
  EXPECT_EQ(now[0].first_seen, "2026-11-22");
  EXPECT_EQ(now[0].section, "Actions");
  EXPECT_EQ(now[1].first_seen, "2025-01-02");
  EXPECT_EQ(now[2].first_seen, "2025-01-02");
}

TEST(Baseline, PruneTakesOutWhatIsGoneAndNothingOfRulesThatDidNotRun) {
  const auto document = read(kText);
  auto findings = at_each(*document, "TBD");
  const KnownFindings known = record({}, *document, findings, "2026-11-22");
  findings.erase(findings.begin() + 1);
  const auto found = mark(known, *document, findings);
  const auto ran = [](std::string_view) { return true; };
  const auto did_not = [](std::string_view) { return false; };
  EXPECT_EQ(stale(known, found, ran), 1U);
  EXPECT_EQ(total(prune(known, found, ran)), 2U);
  EXPECT_EQ(stale(known, found, did_not), 0U);
  EXPECT_EQ(total(prune(known, found, did_not)), 3U);
}

TEST(BaselineFile, IsReadAsItWasWritten) {
  const auto document = read(kText);
  Baseline baseline;
  baseline.files["docs/a \"b\".md"] =
      record({}, *document, at_each(*document, "TBD", "a \"quote\"\n\\ and \xFF"), "2026-11-22");
  baseline.files["empty.md"] = {};
  const std::string text = spell(baseline);
  const auto again = read_baseline(text);
  ASSERT_TRUE(std::holds_alternative<Baseline>(again));
  EXPECT_EQ(spell(std::get<Baseline>(again)), text);
  EXPECT_EQ(std::get<Baseline>(read_baseline(spell({}))).files.size(), 0U);
}

std::string why_refused(std::string_view text) {
  const auto read = read_baseline(text);
  const auto* problem = std::get_if<BaselineProblem>(&read);
  if (problem == nullptr) return "is read";
  return std::to_string(problem->line) + ':' + std::to_string(problem->column) + ' ' +
         problem->message;
}

TEST(BaselineFile, RefusalsSayWhatIsWrongAndWhere) {
  const std::string head = R"({"schema": "pmlint-baseline/1", "files": )";
  const std::string entry =
      R"("rule": "r", "section": "", "content": "c", "message": "m", "first_seen": )";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "1:1 is no baseline of pmlint: it is no JSON from here on"},
      {"{\n  \"schema\": oops}", "2:13 is no baseline"},
      {"[]", "it holds no object"},
      {"{}", R"(it does not say "schema": "pmlint-baseline/1")"},
      {R"({"schema": 1})", "it does not say"},
      {R"({"schema": "other/1"})", "its schema is 'other/1'"},
      {R"({"schema": "pmlint-baseline/2", "files": {}})",
       "is of the version pmlint-baseline/2, and this pmlint reads pmlint-baseline/1"},
      {R"({"schema": "pmlint-baseline/1"})", "it has no object 'files'"},
      {head + "[]}", "it has no object 'files'"},
      {head + R"({"a.md": 1}})", "what it has for 'a.md' is no list"},
      {head + R"({"a.md": [1]}})", "entry 1 of 'a.md' is no object"},
      {head + R"({"a.md": [{}]}})", "entry 1 of 'a.md' has no text 'rule'"},
      {head + R"({"a.md": [{)" + entry + R"("soon", "count": 1}]}})", "that is no date"},
      {head + R"({"a.md": [{)" + entry + R"("2026-11-22", "count": 0}]}})", "has no 'count'"},
      {head + R"({"a.md": [{)" + entry + R"("2026-11-22", "count": -1}]}})", "has no 'count'"},
      {head + R"({"a.md": [{)" + entry + R"("2026-11-22", "count": 1e999}]}})", "too large"},
      {head + R"({"a.md": [{)" + entry + R"("2026-11-22", "count": 1}]}})", "is read"},
      {head + "\"\xFF\"}", "it is no JSON"},
      {std::string(200000, '['), "it is no JSON"},
  };
  for (const auto& [text, why] : cases) {
    EXPECT_THAT(why_refused(text), HasSubstr(why)) << text.substr(0, 200);
  }
}

}  // namespace
}  // namespace pmlint::lint
