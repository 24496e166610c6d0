// SPDX-License-Identifier: MIT
// pmlint score, and what no author can gain by taking things out, with all built-in rules.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class Score : public Cli {
 protected:
  // The scores of these documents, in order; -1 for none.
  std::vector<int> scores(const std::vector<std::string>& documents,
                          const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments = {"score", "--output-format", "json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    for (std::size_t i = 0; i < documents.size(); ++i) {
      const std::string name = std::to_string(i) + ".md";
      folder_.write(name, documents[i]);
      arguments.push_back(name);
    }
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.exit_code, 0) << ran.error;
    std::vector<int> values;
    const json report = json::parse(ran.out);
    for (const json& file : report.at("files")) {
      const json& value = file.at("score").at("value");
      values.push_back(value.is_null() ? -1 : value.get<int>());
    }
    return values;
  }
};

std::vector<std::string> sections(const std::string& document) {
  std::vector<std::string> parts;
  std::size_t at = 0;
  while (at < document.size()) {
    std::size_t next = document.find("\n## ", at);
    next = next == std::string::npos ? document.size() : next + 1;
    parts.push_back(document.substr(at, next - at));
    at = next;
  }
  return parts;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST_F(Score, PrintsATable) {
  folder_.write("a.md", kFaulty);
  folder_.write("notes.md", "# Notes\n\nTea.\n");
  const Ran ran = run({"score", "a.md", "notes.md"});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, testing::ContainsRegex("a.md +[0-9]+  [A-F] +[a-z].* [0-9]+[.][0-9], "));
  EXPECT_THAT(ran.out, testing::ContainsRegex("notes.md +-  - +no postmortem"));
  expect_exit(1, {"score", "a.md", "--fail-under", "80"});
  expect_exit(0, {"score", "a.md", "--fail-under", "40"});
}

TEST_F(Score, ExplainsTheWholeAccount) {
  folder_.write("a.md", kFaulty);
  const Ran ran = run({"score", "--explain", "a.md"});
  EXPECT_THAT(ran.out, HasSubstr("(at most 79: 1 of the four mandatory rules has findings)"));
  EXPECT_THAT(ran.out, testing::ContainsRegex(
                           "few sentences say what happened to which part [(][0-9]+ of 10[)]"));
  EXPECT_THAT(ran.out, HasSubstr("(line 30)"));
}

TEST_F(Score, TheAccountOfEveryVariantAddsUp) {
  std::vector<std::string> documents = {kFaulty, faultless()};
  const std::vector<std::string> parts = sections(kFaulty);
  for (std::size_t left_out = 1; left_out < parts.size(); ++left_out) {
    std::string document;
    for (std::size_t i = 0; i < parts.size(); ++i) document += i == left_out ? "" : parts[i];
    documents.push_back(document);
  }
  std::vector<std::string> arguments = {"check", "--output-format", "json", "--exit-zero"};
  for (std::size_t i = 0; i < documents.size(); ++i) {
    arguments.push_back(folder_.write(std::to_string(i) + ".md", documents[i]));
  }
  const json report = json::parse(run(arguments).out);
  for (const json& file : report.at("files")) {
    const json& score = file.at("score");
    if (score.at("value").is_null()) continue;
    long sum = 0;
    for (const json& dimension : score.at("dimensions")) {
      long lost = 0;
      for (const json& loss : dimension.at("lost"))
        lost += std::lround(loss.at("points").get<double>() * 10);
      const long earned = std::lround(dimension.at("earned").get<double>() * 10);
      EXPECT_EQ(std::lround(dimension.at("of").get<double>() * 10) - lost, earned);
      sum += earned;
    }
    const long cap = score.at("capped_at").is_null() ? 100 : score.at("capped_at").get<long>();
    EXPECT_EQ(score.at("value"), std::min((sum + 5) / 10, cap));
  }
}

TEST_F(Score, LeavingOutASectionNeverRaisesIt) {
  for (const std::string& document : {std::string(kFaulty), faultless()}) {
    std::vector<std::string> variants = {document};
    const std::vector<std::string> parts = sections(document);
    for (std::size_t left_out = 1; left_out < parts.size(); ++left_out) {
      std::string variant;
      for (std::size_t i = 0; i < parts.size(); ++i) variant += i == left_out ? "" : parts[i];
      variants.push_back(variant);
    }
    const std::vector<int> values = scores(variants);
    for (std::size_t i = 1; i < values.size(); ++i) EXPECT_LE(values[i], values[0]) << parts[i];
  }
}

TEST_F(Score, WhatIsBetterNeverLowersIt) {
  const std::string base = replaced(replaced(kFaulty, " (30 minutes)", ""), " to 10:30 UTC", "");
  const std::vector<int> values = scores({
      base,
      replaced(base, "from 10:00", "from 10:00 UTC, for 30 minutes,"),
      replaced(base, "configuration check\n", "configuration check (owner: @ines)\n"),
      replaced(base, "configuration check\n", "configuration check (due 2024-05-20)\n"),
      replaced(base, "saw errors.", "saw errors. About 3,200 customers were affected."),
      replaced(base, "## Summary\n", "**Severity:** SEV-2\n\n## Summary\n"),
      faultless(),
  });
  for (std::size_t i = 1; i < values.size(); ++i) EXPECT_GE(values[i], values[0]) << i;
}

TEST_F(Score, WhatSaysNothingNeverRaisesIt) {
  const std::string base =
      sections(kFaulty)[0] + sections(kFaulty)[1] + sections(kFaulty)[3] + sections(kFaulty)[6];
  ASSERT_GE(scores({base})[0], 0) << "the base is a postmortem";
  const std::vector<int> values = scores({
      base,
      base + "\n## Root cause\n\n## Resolution\n\n## Lessons learned\n",
      base + "\n## Root cause\n\nTBD\n",
      base + "\n<!-- Root cause: build 812 lowered `max_connections` to 10, so the pool was "
             "exhausted. -->\n",
      replaced(base, "configuration check\n", "configuration check (owner: TBD)\n"),
      replaced(base, "configuration check\n", "configuration check (owner: everyone)\n"),
      base + "\n<!-- pmlint-disable-file -->\n",
  });
  for (std::size_t i = 1; i < values.size(); ++i) EXPECT_LE(values[i], values[0]) << i;
}

TEST_F(Score, PaddingNeverRaisesIt) {
  for (const std::string& base : {std::string(kFaulty), faultless()}) {
    const std::string cause =
        "The pool was exhausted at 10:00, and new requests waited until they timed out.";
    const std::vector<int> values = scores({
        base,
        replaced(base, cause, cause + " " + cause),
        replaced(base, "\n## Resolution", "\n" + cause + "\n\n## Resolution"),
        replaced(base, "- 10:20 UTC",
                 "- 10:05 UTC: the error rate alert pages the on-call "
                 "engineer\n- 10:20 UTC"),
        replaced(base, cause,
                 cause + "\n\nBecause, exhausted, connection pool, `max_connections`, deadlock, "
                         "timeout, API, cache, TLS, DNS, led to, index, retry queue, mutex."),
        base + "\nWe take this very seriously and thank everybody for the patience. We will "
               "continue to work hard, as we always have, to do better in the future.\n",
        base + "\n## Contributing factors\n\n## Detection\n\n## Supporting data\n",
        replaced(base, "configuration check", "configuration check\n- Improve\n- TBD\n- Improve"),
    });
    for (std::size_t i = 1; i < values.size(); ++i) EXPECT_LE(values[i], values[0]) << i;
  }
}

TEST_F(Score, ReformattingLeavesItUnchanged) {
  std::string stars = faultless();
  for (std::size_t at = 0; (at = stars.find("\n- ", at)) != std::string::npos; ++at)
    stars[at + 1] = '*';
  std::string joined = faultless();
  for (const char* wrapped : {"were sent\n(", "settings of\nthe"}) {
    joined.replace(joined.find(wrapped) + std::string(wrapped).find('\n'), 1, " ");
  }
  std::string table = replaced(faultless(), "- 10:00 UTC: errors",
                               "| Time | Event |\n| --- | --- |\n- 10:00 UTC: errors");
  for (const char* time : {"10:00", "10:05", "10:20", "10:30"}) {
    const std::string entry = std::string("- ") + time + " UTC: ";
    const std::size_t at = table.find(entry);
    table.replace(at, entry.size(), std::string("| ") + time + " UTC | ");
    table.insert(table.find('\n', at), " |");
  }
  const std::vector<int> values = scores({
      faultless(),
      stars,
      joined,
      table,
      replaced(faultless(), "## Root cause\n", "Root cause\n----------\n"),
      replaced(faultless(), "`max_connections` to 200", "`max_connections` to   200"),
  });
  for (std::size_t i = 1; i < values.size(); ++i) EXPECT_EQ(values[i], values[0]) << i;
}

TEST_F(Score, AShorterIncidentIsWorthNoMore) {
  std::string longer = faultless();
  longer = replaced(longer, "10:00 to 10:30 UTC (30 minutes)",
                    "10:00 to 13:30 UTC (3 hours 30 minutes)");
  longer = replaced(longer, "- 10:30 UTC: build", "- 13:30 UTC: build");
  longer = replaced(longer, "for 30 minutes", "for 3.5 hours");
  longer =
      replaced(longer, "- 10:20 UTC: the connection",
               "- 11:10 UTC: a restart of the pods changes nothing\n- 12:20 UTC: the connection");
  const std::vector<int> values =
      scores({faultless(), longer}, {"--ignore", "action-item-no-owner"});
  EXPECT_LE(values[0], values[1]);
}

}  // namespace
}  // namespace pmlint::test
