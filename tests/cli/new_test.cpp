// SPDX-License-Identifier: MIT
// pmlint new: for every preset a skeleton that holds what the preset asks for, and of which check
// says what is left to fill in and nothing else.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <variant>

#include "core/facts/postmortem.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/lint/lint.hpp"
#include "core/lint/presets.hpp"
#include "plugins/registry.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using New = Cli;

json diagnostics(const Ran& ran) { return json::parse(ran.out).at("files")[0].at("diagnostics"); }

class NewOfPreset : public Cli, public testing::WithParamInterface<std::string> {
 protected:
  [[nodiscard]] std::string skeleton() const {
    const Ran ran = run({"new", "--preset", GetParam()});
    EXPECT_EQ(ran.exit_code, 0) << ran.error;
    EXPECT_EQ(ran.error, "");
    return ran.out;
  }
};

TEST_P(NewOfPreset, ShowsItsPlaceholdersAndNothingElse) {
  folder_.write("postmortems/2024-05-02.md", skeleton());
  for (const char* path : {"postmortems/2024-05-02.md", "."}) {
    const json found =
        diagnostics(run({"check", "--preset", GetParam(), "--output-format", "json", path}));
    EXPECT_GT(found.size(), 15U);
    for (const json& one : found) EXPECT_EQ(one.at("rule"), "placeholder-left") << one;
  }
}

// The title, each section and each line of metadata waits for something.
TEST_P(NewOfPreset, EverySectionHasAPlaceholder) {
  folder_.write("a.md", skeleton());
  std::vector<unsigned> lines;
  for (const json& one : diagnostics(run({"a.md", "--output-format", "json"}))) {
    lines.push_back(one.at("start").at("line"));
  }
  const auto read = facts::read(text::Source("a.md", skeleton()));
  const facts::Postmortem& document = *std::get<0>(read);
  for (const outline::Section& section : document.outline().sections) {
    if (section.form == outline::TitleForm::label) continue;
    const text::ByteRange body = document.document().source_range(section.body);
    const unsigned first = document.source().line_of(body.begin);
    const unsigned last = document.source().line_of(body.end);
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [&](unsigned line) {
      return line >= first && line <= last;
    })) << document.document().text(section.title);
  }
  for (const facts::Field& field : document.facts().fields) {
    EXPECT_THAT(lines, testing::Contains(document.source().line_of(field.where.begin)))
        << field.name;
  }
}

TEST_P(NewOfPreset, HasTheSectionsThatThePresetNames) {
  plugins::Registry registry;
  ASSERT_THAT(registry.load_directory(PMLINT_PACK_DIR), IsEmpty());
  const lint::Configuration preset =
      lint::load_configuration({{}, GetParam(), {}}, lint::catalogue(registry)).configuration;
  const auto read = facts::read(text::Source("a.md", skeleton()), {{}, preset.synonyms});
  const outline::Outline& outline = std::get<0>(read)->outline();
  std::size_t last = 0;
  for (const lint::SectionModel& model : preset.sections) {
    if (model.kind == outline::SectionKind::metadata) continue;
    const auto found =
        std::find_if(outline.sections.begin(), outline.sections.end(), [&](const auto& section) {
          return section.form == outline::TitleForm::heading && section.is(model.kind);
        });
    const auto at = static_cast<std::size_t>(found - outline.sections.begin());
    if (model.requirement == lint::Requirement::optional) continue;
    EXPECT_NE(found, outline.sections.end()) << outline::name(model.kind);
    if (model.requirement != lint::Requirement::required) continue;
    EXPECT_GE(at, last) << outline::name(model.kind) << " stands too early";
    last = at;
  }
}

std::vector<std::string> all_presets() {
  std::vector<std::string> names;
  for (const std::string_view name : lint::preset_names()) names.emplace_back(name);
  return names;
}
INSTANTIATE_TEST_SUITE_P(Presets, NewOfPreset, testing::ValuesIn(all_presets()),
                         [](const auto& preset) {
                           std::string name = preset.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST_F(New, AsksForWhatTheRulesAskFor) {
  const std::string asked = run({"new"}).out;
  for (const char* part : {"**Owner:**", "**Severity:**", "**Duration:**",
                           "| Action | Owner | Due | Ticket | Priority |"}) {
    EXPECT_THAT(asked, HasSubstr(part));
  }
  const std::string alx = run({"new", "--preset", "alx-holberton"}).out;
  for (const char* part : {"**Owner:**", "**Severity:**", "Due", "Ticket", "Priority"}) {
    EXPECT_THAT(alx, Not(HasSubstr(part)));
  }
  EXPECT_THAT(alx, HasSubstr("| Action | Owner |"));
  EXPECT_THAT(alx, HasSubstr("ruled out"));
  EXPECT_THAT(run({"new", "--preset", "pagerduty"}).out, HasSubstr("## Contributing factors\n"));
}

TEST_F(New, FollowsTheConfigurationHere) {
  folder_.write("pmlint.toml", R"([sections]
required = ["timeline", "summary"]
recommended = []
synonyms = { summary = ["kurz gesagt"] }
[rules]
severity-missing = "off"
)");
  const std::string text = run({"new"}).out;
  EXPECT_THAT(text, Not(HasSubstr("**Severity:**")));
  EXPECT_THAT(text, Not(HasSubstr("Root cause")));
  EXPECT_LT(text.find("## Timeline"), text.find("## Kurz gesagt"));
  EXPECT_THAT(run({"new", "--isolated"}).out, HasSubstr("## Root cause"));
}

TEST_F(New, WritesAFileThatIsNotThereYet) {
  const Ran first = run({"new", "--output", "a.md"});
  EXPECT_EQ(first.exit_code, 0);
  EXPECT_EQ(first.out, "");
  EXPECT_EQ(folder_.read("a.md"), run({"new"}).out);
  folder_.write("a.md", "mine");
  const Ran second = run({"new", "--output", "a.md"});
  EXPECT_EQ(second.exit_code, 2);
  EXPECT_THAT(second.error, HasSubstr("a.md exists already and is left as it is"));
  EXPECT_EQ(folder_.read("a.md"), "mine");
  EXPECT_THAT(run({"new", "--output", "gone/a.md"}).error, HasSubstr("cannot write gone/a.md"));
}

TEST_F(New, SuggestsAPreset) {
  const Ran ran = run({"new", "--preset", "google"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_THAT(ran.error, HasSubstr("did you mean 'google-sre'"));
}

}  // namespace
}  // namespace pmlint::test
