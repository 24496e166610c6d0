// SPDX-License-Identifier: MIT
// Every format over every run of fixture.cpp, compared with golden/RUN.FORMAT. PMLINT_APPROVE=1 in
// the environment writes the files anew; read the difference before it is committed.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/version.hpp"
#include "formats/format.hpp"
#include "tests/formats/fixture.hpp"

namespace pmlint::formats {
namespace {

namespace fs = std::filesystem;

// The version changes with every release and is no matter of the formats.
std::string without_version(std::string text) {
  const std::string quoted = '"' + std::string(version()) + '"';
  for (std::size_t at = text.find(quoted); at != std::string::npos; at = text.find(quoted, at)) {
    text.replace(at, quoted.size(), "\"VERSION\"");
  }
  return text;
}

// The style sheet changes with every touch of the brush; what it is applied to does not.
std::string without_style_sheet(std::string page) {
  const auto blank = [&page](std::string_view from, std::string_view to) {
    const std::size_t begin = page.find(from);
    if (begin == std::string::npos) return;
    page.erase(begin + from.size(), page.find(to, begin + from.size()) - begin - from.size());
  };
  blank("'sha256-", "'");
  blank("<style>", "</style>");
  blank("Written by pmlint ", ",");
  return page;
}

std::string written(std::string_view format, const score::RunReport& run, const Style& style) {
  std::ostringstream out;
  find(format)->write(run, out, style);
  return format == "html" ? without_style_sheet(out.str()) : without_version(out.str());
}

void expect_golden(const std::string& name, const std::string& text) {
  const fs::path path = fs::path(PMLINT_SOURCE_DIR) / "tests/formats/golden" / name;
  if (std::getenv("PMLINT_APPROVE") != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  std::ostringstream expected;
  expected << file.rdbuf();
  EXPECT_EQ(text, expected.str()) << "golden file: " << path;
}

struct GoldenCase {
  std::string_view run;
  std::string_view format;
};
void PrintTo(const GoldenCase& row, std::ostream* out) { *out << row.run << '.' << row.format; }

std::vector<GoldenCase> cases() {
  std::vector<GoldenCase> rows;
  for (const test::NamedRun& run : test::runs()) {
    for (const Format& format : all()) rows.push_back({run.name, format.name});
  }
  return rows;
}

score::RunReport run_named(std::string_view name) {
  for (const test::NamedRun& run : test::runs()) {
    if (run.name == name) return run.make();
  }
  ADD_FAILURE() << "no such run: " << name;
  return {};
}

class Golden : public testing::TestWithParam<GoldenCase> {};
TEST_P(Golden, IsWritten) {
  const auto [run, format] = GetParam();
  expect_golden(fmt::format("{}.{}", run, format), written(format, run_named(run), {}));
}
INSTANTIATE_TEST_SUITE_P(Runs, Golden, testing::ValuesIn(cases()),
                         [](const testing::TestParamInfo<GoldenCase>& row) {
                           return fmt::format("{}_{}", row.param.run, row.param.format);
                         });

TEST(GoldenText, HasColour) {
  Style style;
  style.colour = true;
  expect_golden("one.colour.text", written("text", run_named("one"), style));
  expect_golden("one.colour.concise", written("concise", run_named("one"), style));
}

TEST(GoldenText, DoesWithoutUnicode) {
  Style style;
  style.unicode = false;
  expect_golden("many.ascii.text", written("text", run_named("many"), style));
}

TEST(GoldenText, FitsTheTerminal) {
  Style style;
  style.width = 40;
  expect_golden("many.narrow.text", written("text", run_named("many"), style));
  style.unicode = false;
  expect_golden("many.narrow.ascii.text", written("text", run_named("many"), style));
}

TEST(GoldenText, IsFindingsOnlyWhenQuiet) {
  Style style;
  style.quiet = true;
  expect_golden("one.quiet.text", written("text", run_named("one"), style));
  EXPECT_EQ(written("text", run_named("none"), style), "");
}

TEST(GoldenSarif, HoldsSuppressedFindingsWhenAsked) {
  Style style;
  style.suppressed = true;
  style.working_directory = "/home/ines/repo/team";
  style.repository = "/home/ines/repo";
  expect_golden("many.suppressed.sarif", written("sarif", run_named("many"), style));
}

// What GitHub takes: so many results, and a log that is not too large when compressed.
TEST(SarifLimits, KeepsTheGravestResultsAndLeavesExcerptsOutWhenThereAreMany) {
  score::RunReport run = run_named("one");
  score::FileReport& file = run.files.front();
  lint::Finding finding = file.findings.front();
  finding.related.clear();
  finding.fixes.clear();
  finding.severity = lint::Severity::note;
  finding.range = {0, static_cast<std::uint32_t>(file.postmortem->source().bytes().find('\n'))};
  file.findings.assign(25010, finding);
  file.findings.back().severity = lint::Severity::error;
  const std::string log = written("sarif", run, {});
  const auto count = [&log](std::string_view text) {
    std::size_t found = 0;
    for (std::size_t at = log.find(text); at != std::string::npos; at = log.find(text, at + 1)) {
      ++found;
    }
    return found;
  };
  EXPECT_EQ(count("\"partialFingerprints\""), 25000U);
  EXPECT_NE(log.find("10 results are left out"), std::string::npos);
  EXPECT_EQ(log.substr(log.find("\"results\"")).find("\"level\": \"error\"") == std::string::npos,
            false);
  EXPECT_LE(count("\"snippet\"") * finding.range.size(), 4U << 20U);
}

}  // namespace
}  // namespace pmlint::formats
