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
  EXPECT_THAT(
      ran.out,
      testing::ContainsRegex(
          "few sentences say what happened to which part [(][0-9]+; full marks from 10[)]"));
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

TEST_F(Score, IsWhatItsSchemaSays) {
  folder_.write("a.md", kFaulty);
  folder_.write("notes.md", "# Notes\n\nTea.\n");
  const Ran scored = run({"score", "--output-format", "json=score.json", "a.md", "notes.md"});
  EXPECT_EQ(scored.exit_code, 0) << scored.error;
  const Ran ran = run_program(
      "/usr/bin/env",
      {"python3", "-c",
       "import json, jsonschema, sys\n"
       "jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))",
       folder_.path("score.json"),
       std::string(PMLINT_SOURCE_DIR) + "/docs/schemas/pmlint-score-1.json"});
  EXPECT_EQ(ran.exit_code, 0) << ran.error;
}

TEST_F(Score, ABadgeShowsIt) {
  folder_.write("a.md", kFaulty);
  folder_.write("b.md", faultless());
  folder_.write("notes.md", "# Notes\n\nTea.\n");
  const std::string value = std::to_string(scores({kFaulty})[0]);
  const Ran one = run({"score", "--output-format", "badge", "a.md"});
  EXPECT_EQ(one.exit_code, 0) << one.error;
  EXPECT_THAT(one.out, testing::ContainsRegex("<title>postmortem: " + value + " [A-F]</title>"));
  EXPECT_THAT(one.out, HasSubstr("role=\"img\" aria-label=\"postmortem: " + value));
  EXPECT_THAT(one.out, testing::Not(HasSubstr("http-equiv"))) << "nothing from elsewhere";
  const Ran parsed = run_program(
      "/usr/bin/env", {"python3", "-c", "import sys, xml.dom.minidom as x; x.parse(sys.stdin)"},
      {{}, one.out, {}});
  EXPECT_EQ(parsed.exit_code, 0) << parsed.error;
  const json several =
      json::parse(run({"score", "--output-format", "shields", "a.md", "b.md"}).out);
  EXPECT_EQ(several.at("schemaVersion"), 1);
  EXPECT_EQ(several.at("label"), "postmortems");
  EXPECT_THAT(several.at("message").get<std::string>(),
              testing::ContainsRegex("^mean [0-9]+ of 2 [A-F]$"));
  const json none = json::parse(run({"score", "--output-format", "shields", "notes.md"}).out);
  EXPECT_EQ(none.at("message"), "no score");
  EXPECT_EQ(none.at("color"), "lightgrey");
}

}  // namespace
}  // namespace pmlint::test
