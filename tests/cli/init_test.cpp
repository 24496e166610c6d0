// SPDX-License-Identifier: MIT
// pmlint init: a configuration file that holds what holds anyhow, ready to be changed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "core/lint/presets.hpp"
#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

using Init = Cli;

// "#key = value" is a setting, "# text" explains one.
std::string uncommented(const std::string& file) {
  std::istringstream in(file);
  std::string text;
  for (std::string line; std::getline(in, line);) {
    if (line.size() > 1 && line[0] == '#' && line[1] != ' ') line.erase(0, 1);
    text += line + '\n';
  }
  return text;
}

// Who asks for a section is another file now; that is all that may differ.
std::string without_origins(std::string report) {
  for (const std::string end : {" recommends one", " requires one"}) {
    for (std::size_t at = report.find(end); at != std::string::npos; at = report.find(end, at)) {
      const std::size_t begin = report.rfind("; ", at);
      report.erase(begin, at + end.size() - begin);
      at = begin;
    }
  }
  return report;
}

TEST_F(Init, IsReadWithoutNoticesAndChangesNothing) {
  for (const std::string_view name : lint::preset_names()) {
    const std::string folder = "of-" + std::string(name);
    folder_.write(folder + "/a.md", faultless());
    const Place place{folder_.path(folder), {}, {}};
    const Ran ran = run_program(PMLINT_PROGRAM, {"init", "--preset", std::string(name)}, place);
    EXPECT_EQ(ran.exit_code, 0) << ran.error;
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.error, "wrote pmlint.toml with the preset " + std::string(name) + "\n");
    const auto rules = [&] {
      return run_program(PMLINT_PROGRAM, {"rules", "--output-format", "json"}, place);
    };
    const auto check = [&] { return run_program(PMLINT_PROGRAM, {"a.md"}, place); };
    const Ran before = rules();
    const Ran checked = check();
    EXPECT_EQ(before.error, "");
    EXPECT_EQ(checked.error, "");
    const std::string written = folder_.read(folder + "/pmlint.toml");
    folder_.write(folder + "/pmlint.toml", uncommented(written));
    EXPECT_EQ(rules().error, "");
    EXPECT_EQ(rules().out, before.out);
    EXPECT_EQ(without_origins(check().out), without_origins(checked.out));
    EXPECT_EQ(check().error, "");
  }
}

TEST_F(Init, ExplainsEverySetting) {
  ASSERT_EQ(run({"init", "--quiet"}).error, "");
  std::istringstream in(folder_.read("pmlint.toml"));
  std::string before;
  int settings = 0;
  for (std::string line; std::getline(in, line); before = line) {
    if (line.find(" = ") == std::string::npos || line.starts_with("# ")) continue;
    ++settings;
    EXPECT_THAT(before, testing::StartsWith("# ")) << line;
    EXPECT_THAT(line, testing::Not(testing::EndsWith(" = "))) << "it has no value";
  }
  const json rules = json::parse(run({"rules", "--output-format", "json"}).out).at("rules");
  EXPECT_GT(settings, static_cast<int>(rules.size()) + 20);
}

TEST_F(Init, LeavesWhatIsThere) {
  for (const char* name : {"pmlint.toml", ".pmlint.toml", ".config/pmlint.toml"}) {
    const TemporaryFolder folder;
    folder.write(name, "fail-on = \"note\"\n");
    const Ran ran = run_program(PMLINT_PROGRAM, {"init"}, {folder.path(), {}, {}});
    EXPECT_EQ(ran.exit_code, 2);
    EXPECT_THAT(ran.error, HasSubstr(std::string(name) + " exists already and is left as it is"));
    EXPECT_EQ(folder.read(name), "fail-on = \"note\"\n");
  }
  expect_exit(2, {"init", "--preset", "nothing"});
  expect_exit(2, {"init", "somewhere"});
}

TEST_F(Init, ABrokenFileAboveDoesNotStopIt) {
  folder_.write("pmlint.toml", "fail-on = ");
  folder_.write("below/a.md", "");
  const Ran ran = run_program(PMLINT_PROGRAM, {"init"}, {folder_.path("below"), {}, {}});
  EXPECT_EQ(ran.exit_code, 0) << ran.error;
}

}  // namespace
}  // namespace pmlint::test
