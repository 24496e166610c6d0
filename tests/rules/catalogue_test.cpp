// SPDX-License-Identifier: MIT
// What holds for every built-in rule: its page has all its sections and speaks of the severity it has,
// its examples are bad and good in the eyes of the rule itself, and it has a test of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "core/lint/rule_info.hpp"
#include "plugins/registry.hpp"
#include "plugins/testing/rule_case.hpp"
#include "tests/support/program.hpp"

namespace pmlint::test {
namespace {

namespace fs = std::filesystem;

const plugins::Registry& packs() {
  static const plugins::Registry all = [] {
    plugins::Registry registry;
    for (const std::string& refusal : registry.load_directory(PMLINT_PACK_DIR)) {
      ADD_FAILURE() << refusal;
    }
    return registry;
  }();
  return all;
}

// "pmlint-timeline" is the pack timeline.
std::string pack_of(const lint::RuleInfo& rule) {
  constexpr std::string_view kPrefix = "pmlint-";
  EXPECT_TRUE(rule.plugin.starts_with(kPrefix)) << rule.plugin;
  return std::string(rule.plugin.substr(std::min(kPrefix.size(), rule.plugin.size())));
}

std::string file_of(const lint::RuleInfo& rule) {
  std::string name(rule.id);
  std::ranges::replace(name, '-', '_');
  return name;
}

// The lines of one section of a page; titles inside code are none.
struct PageSection {
  std::string title;
  std::vector<std::string> lines;
};
std::vector<PageSection> sections_of(std::string_view page) {
  std::vector<PageSection> sections;
  std::istringstream lines{std::string(page)};
  bool code = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) code = !code;
    if (!code && line.starts_with("## ")) {
      sections.push_back({line.substr(3), {}});
    } else if (!sections.empty()) {
      sections.back().lines.push_back(line);
    }
  }
  return sections;
}

// The code blocks of a language in a section.
std::vector<std::string> code_in(const PageSection& section, std::string_view language) {
  std::vector<std::string> blocks;
  bool inside = false;
  for (const std::string& line : section.lines) {
    if (line.starts_with("```")) {
      inside = !inside && line == "```" + std::string(language);
      if (inside) blocks.emplace_back();
    } else if (inside) {
      blocks.back() += line + '\n';
    }
  }
  return blocks;
}

// A block of TOML as keys of the command line: "[rules.a]" and "b = 1" are "rules.a.b=1".
std::vector<std::string> configuration_in(const PageSection& section) {
  std::vector<std::string> keys;
  for (const std::string& block : code_in(section, "toml")) {
    std::istringstream lines(block);
    std::string table;
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with('[')) {
        table = line.substr(1, line.size() - 2) + '.';
      } else if (!line.empty()) {
        keys.push_back(table + line);
      }
    }
  }
  return keys;
}

bool finds(const lint::RuleInfo& rule, const std::string& markdown,
           const std::vector<std::string>& configuration) {
  const plugins::CaseResult result =
      plugins::run_case(packs(), {std::string(rule.id), markdown, configuration, {}});
  EXPECT_THAT(result.errors, testing::IsEmpty());
  return std::ranges::any_of(result.comparisons, [](const plugins::Comparison& comparison) {
    return comparison.expected != comparison.actual;
  });
}

TEST(Catalogue, NoRuleWasLost) {
  constexpr std::size_t kRules = 60;
  EXPECT_GE(packs().rules().size(), kRules);
}

TEST(Catalogue, IdsAreUniqueAndListedInOrder) {
  const Ran ran = run_program(PMLINT_PROGRAM, {"rules", "--output-format", "json"});
  ASSERT_EQ(ran.exit_code, 0) << ran.error;
  std::vector<std::string> ids;
  const nlohmann::json listed = nlohmann::json::parse(ran.out);
  for (const nlohmann::json& rule : listed.at("rules")) ids.push_back(rule.at("id"));
  EXPECT_TRUE(std::ranges::is_sorted(ids));
  EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
  for (const lint::RuleInfo& rule : packs().rules()) {
    EXPECT_THAT(ids, testing::Contains(std::string(rule.id)));
  }
}

TEST(Catalogue, EveryRuleSaysWhatItIs) {
  for (const lint::RuleInfo& rule : packs().rules()) {
    SCOPED_TRACE(std::string(rule.id));
    EXPECT_FALSE(rule.summary.empty());
    EXPECT_FALSE(rule.summary.ends_with('.'));
    EXPECT_FALSE(lint::name(rule.dimension).empty());
    for (const lint::OptionInfo& option : rule.options) {
      EXPECT_FALSE(option.help.empty()) << option.name;
      EXPECT_NE(rule.page.find('`' + std::string(option.name) + '`'), std::string_view::npos)
          << option.name << " is not on the page";
    }
  }
}

TEST(Catalogue, EveryRuleHasItsFiles) {
  const fs::path project = PMLINT_SOURCE_DIR;
  for (const lint::RuleInfo& rule : packs().rules()) {
    SCOPED_TRACE(std::string(rule.id));
    const fs::path pack = project / "rules" / pack_of(rule);
    EXPECT_TRUE(fs::exists(pack / (file_of(rule) + ".cpp")));
    EXPECT_TRUE(fs::exists(pack / (file_of(rule) + ".md")));
    const fs::path test = project / "tests/rules" / pack_of(rule) / (file_of(rule) + "_test.cpp");
    ASSERT_TRUE(fs::exists(test)) << test;
    std::ifstream file(test);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    EXPECT_NE(text.find('"' + std::string(rule.id) + '"'), std::string::npos) << test;
  }
}

TEST(Catalogue, EveryPageHasItsSections) {
  for (const lint::RuleInfo& rule : packs().rules()) {
    SCOPED_TRACE(std::string(rule.id));
    EXPECT_TRUE(rule.page.starts_with("# " + std::string(rule.id) + "\n\n**" +
                                      std::string(lint::name(rule.severity)) + "**"))
        << rule.page.substr(0, rule.page.find("\n\n## "));
    const std::string head(rule.page.substr(0, rule.page.find("\n## ")));
    EXPECT_THAT(head, testing::HasSubstr(rule.dimension == lint::Dimension::none
                                             ? "no dimension"
                                             : "dimension *" +
                                                   std::string(lint::name(rule.dimension)) + '*'));
    EXPECT_EQ(rule.enabled, head.find("off by default") == std::string::npos);
    std::vector<std::string> titles;
    for (const PageSection& section : sections_of(rule.page)) {
      if (section.title != "Fix") titles.push_back(section.title);  // only some have one
      EXPECT_TRUE(
          std::ranges::any_of(section.lines, [](const std::string& line) { return !line.empty(); }))
          << section.title << " is empty";
    }
    EXPECT_THAT(titles, testing::ElementsAre("What", "Why", "Bad", "Good", "Options",
                                             "When to ignore it", "Effect on the score"));
  }
}

// An example may be preceded by its configuration, in TOML.
TEST(Catalogue, TheExamplesOfAPageAreBadAndGood) {
  for (const lint::RuleInfo& rule : packs().rules()) {
    for (const PageSection& section : sections_of(rule.page)) {
      const bool bad = section.title == "Bad";
      if (!bad && section.title != "Good") continue;
      const std::vector<std::string> examples = code_in(section, "markdown");
      EXPECT_FALSE(examples.empty()) << rule.id << " shows nothing " << section.title;
      for (const std::string& example : examples) {
        EXPECT_EQ(finds(rule, example, configuration_in(section)), bad)
            << rule.id << ", " << section.title << ":\n"
            << example;
      }
    }
  }
}

}  // namespace
}  // namespace pmlint::test
