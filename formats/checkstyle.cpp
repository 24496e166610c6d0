// SPDX-License-Identifier: MIT
// Checkstyle's XML, which most CI services read.
#include <fmt/format.h>

#include <ostream>

#include "formats/json_diagnostic.hpp"
#include "formats/paths.hpp"
#include "formats/reporters.hpp"
#include "formats/unicode.hpp"
#include "formats/xml.hpp"

namespace pmlint::formats {
namespace {

std::string_view checkstyle_severity(lint::Severity severity) {
  return severity == lint::Severity::note ? "info" : lint::name(severity);
}

}  // namespace

void write_checkstyle(const score::RunReport& report, std::ostream& out, const Style& style) {
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"5.0\">\n";
  for (const score::FileReport& file : report.files) {
    Places places(source_of(file));
    out << fmt::format("  <file name=\"{}\">\n", xml_escaped(repository_path(file.path, style)));
    for (const lint::Finding& finding : file.findings) {
      if (!finding.is_told()) continue;
      const Place place = places.at(finding.range.begin);
      out << fmt::format(
          "    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" "
          "source=\"pmlint.{}\"/>\n",
          place.line, place.column, checkstyle_severity(finding.severity),
          xml_escaped(visible(finding.message)), xml_escaped(visible(finding.rule)));
    }
    out << "  </file>\n";
  }
  out << "</checkstyle>\n";
}

}  // namespace pmlint::formats
