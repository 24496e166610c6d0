// SPDX-License-Identifier: MIT
// What outsiders read owes them no owners, dates and tickets: a document says so, or the
// configuration does.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;

// Every one of the five rules has something to say.
std::string faulty() {
  std::string text = kFaulty;
  const std::size_t byline = text.find("Written by");
  if (byline != std::string::npos) text.erase(byline, text.find('\n', byline) - byline);
  text.insert(text.find("\n## Lessons"),
              "- Alert on a pool that is exhausted (owner: engineering, due 2024-06-01, SRE-12)\n");
  return text;
}

class Visibility : public Cli {
 protected:
  // The severities of the rules about what a company keeps to itself.
  [[nodiscard]] std::map<std::string, std::string> severities(
      const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments = {
        "a.md", "--output-format", "json", "--select",
        "action-item-no-owner,action-item-owner-unaccountable,action-item-no-due-date,"
        "action-item-untracked,postmortem-owner-missing"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::map<std::string, std::string> found;
    const Ran ran = run(arguments);
    const json report = json::parse(ran.out);
    for (const json& one : report.at("files")[0].at("diagnostics")) {
      found[one.at("rule")] = one.at("severity");
    }
    return found;
  }
};

const std::map<std::string, std::string> kInternal = {
    {"action-item-no-due-date", "warning"},
    {"action-item-no-owner", "error"},
    {"action-item-owner-unaccountable", "warning"},
    {"action-item-untracked", "warning"},
    {"postmortem-owner-missing", "warning"}};
const std::map<std::string, std::string> kPublic = {{"action-item-no-due-date", "note"},
                                                    {"action-item-no-owner", "note"},
                                                    {"action-item-owner-unaccountable", "note"},
                                                    {"action-item-untracked", "note"},
                                                    {"postmortem-owner-missing", "note"}};
const std::vector<std::string> kStrict = {"--config", "rules.action-item-untracked=warning"};

TEST_F(Visibility, IsInternalUnlessSomethingSaysOtherwise) {
  folder_.write("a.md", faulty());
  EXPECT_EQ(severities(kStrict), kInternal);
}

TEST_F(Visibility, OfTheFrontMatter) {
  folder_.write("a.md", "---\nvisibility: public\n---\n\n" + faulty());
  EXPECT_EQ(severities(kStrict), kPublic);
}

TEST_F(Visibility, OfTheConfiguration) {
  folder_.write("a.md", faulty());
  folder_.write("pmlint.toml",
                "visibility = \"public\"\n[rules]\naction-item-untracked = \"warning\"\n");
  EXPECT_EQ(severities(), kPublic);
  folder_.write("a.md", "---\nvisibility: internal\n---\n\n" + faulty());
  EXPECT_EQ(severities(), kInternal);
}

}  // namespace
}  // namespace pmlint::test
