// SPDX-License-Identifier: MIT
// JUnit's XML: a suite a file, a test case a finding. Errors and warnings fail, notes pass; a clean
// file is one case that passes, since some readers take an empty suite for a broken one.
#include <fmt/format.h>

#include <ostream>

#include "formats/json_diagnostic.hpp"
#include "formats/paths.hpp"
#include "formats/reporters.hpp"
#include "formats/unicode.hpp"
#include "formats/xml.hpp"

namespace pmlint::formats {
namespace {

struct Counts {
  std::uint32_t cases = 0;
  std::uint32_t failures = 0;
};

void write_case(std::string& out, const lint::Finding& finding, std::string_view path,
                Places& places) {
  const Place place = places.at(finding.range.begin);
  const std::string message = xml_escaped(visible(finding.message));
  out += fmt::format(
      "    <testcase name=\"{} at {}:{}\" classname=\"{}\" file=\"{}\" line=\"{}\">\n",
      xml_escaped(visible(finding.rule)), place.line, place.column, path, path, place.line);
  if (finding.severity == lint::Severity::note) {
    out += fmt::format("      <system-out>{}</system-out>\n", message);
  } else {
    out +=
        fmt::format("      <failure message=\"{}\" type=\"{}\">{}:{}:{}: {}</failure>\n", message,
                    lint::name(finding.severity), path, place.line, place.column, message);
  }
  out += "    </testcase>\n";
}

std::string suite(const score::FileReport& file, const Style& style, Counts& total) {
  Counts counts;
  std::string cases;
  Places places(source_of(file));
  const std::string path = xml_escaped(repository_path(file.path, style));
  for (const lint::Finding& finding : file.findings) {
    if (!finding.is_told()) continue;
    ++counts.cases;
    if (finding.severity != lint::Severity::note) ++counts.failures;
    write_case(cases, finding, path, places);
  }
  if (!file.postmortem) {
    ++counts.cases;
    cases = fmt::format(
        "    <testcase name=\"could not be read\" classname=\"{}\"><skipped/></testcase>\n", path);
  } else if (counts.cases == 0) {
    ++counts.cases;
    cases = fmt::format("    <testcase name=\"no findings\" classname=\"{}\" file=\"{}\"/>\n", path,
                        path);
  }
  total.cases += counts.cases;
  total.failures += counts.failures;
  return fmt::format(
      "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{}  "
      "</testsuite>\n",
      path, counts.cases, counts.failures, cases);
}

// What went wrong in the run itself: a failed rule, an unreadable file.
std::string notice_suite(const std::vector<lint::Notice>& notices, Counts& total,
                         std::uint32_t& errors) {
  std::string cases;
  for (const lint::Notice& notice : notices) {
    if (notice.severity != lint::Severity::error) continue;
    const std::string message = xml_escaped(visible(notice.message));
    ++errors;
    cases += fmt::format(
        "    <testcase name=\"notice {}\" classname=\"pmlint\">\n      <error "
        "message=\"{}\" type=\"notice\">{}</error>\n    </testcase>\n",
        errors, message, message);
  }
  if (errors == 0) return {};
  total.cases += errors;
  return fmt::format(
      "  <testsuite name=\"pmlint\" tests=\"{}\" failures=\"0\" errors=\"{}\">\n{}  "
      "</testsuite>\n",
      errors, errors, cases);
}

}  // namespace

void write_junit(const score::RunReport& report, std::ostream& out, const Style& style) {
  Counts total;
  std::uint32_t errors = 0;
  std::string suites;
  for (const score::FileReport& file : report.files) suites += suite(file, style, total);
  suites += notice_suite(report.notices, total, errors);
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  out << fmt::format(
      "<testsuites name=\"pmlint\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n{}"
      "</testsuites>\n",
      total.cases, total.failures, errors, suites);
}

}  // namespace pmlint::formats
