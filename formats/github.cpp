// SPDX-License-Identifier: MIT
// Annotations of GitHub Actions: workflow commands on standard output, one a finding. The runner
// acts on whatever looks like a command, so text from documents is escaped for it.
#include <fmt/format.h>

#include <ostream>

#include "formats/json_diagnostic.hpp"
#include "formats/paths.hpp"
#include "formats/reporters.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

std::string_view command(lint::Severity severity) {
  return severity == lint::Severity::note ? "notice" : lint::name(severity);
}

// The text after "::". visible() leaves no line end; "##[" is a command wherever it stands.
std::string escaped_data(std::string_view text) {
  std::string result;
  for (const char byte : visible(text)) {
    if (byte == '%') {
      result += "%25";
    } else if (byte == '[' && result.ends_with("##")) {
      result += " [";
    } else {
      result += byte;
    }
  }
  return result;
}

std::string escaped_property(std::string_view text) {
  std::string result;
  for (const char byte : escaped_data(text)) {
    if (byte == ':') {
      result += "%3A";
    } else if (byte == ',') {
      result += "%2C";
    } else {
      result += byte;
    }
  }
  return result;
}

}  // namespace

void write_github(const score::RunReport& report, std::ostream& out, const Style& style) {
  for (const score::FileReport& file : report.files) {
    Places places(source_of(file));
    const std::string path = escaped_property(repository_path(file.path, style));
    for (const lint::Finding& finding : file.findings) {
      if (finding.suppressed) continue;
      const Place start = places.at(finding.range.begin);
      const Place end = places.at(finding.range.end);
      std::string columns;  // GitHub takes them only within one line
      if (start.line == end.line) {
        columns = fmt::format(",col={},endColumn={}", start.column, end.column);
      }
      out << fmt::format("::{} file={},line={},endLine={}{},title=pmlint ({})::{}\n",
                         command(finding.severity), path, start.line, end.line, columns,
                         escaped_property(finding.rule), escaped_data(finding.message));
    }
  }
  for (const lint::Notice& notice : report.notices) {
    std::string place;
    if (!notice.path.empty()) {
      place = " file=" + escaped_property(repository_path(notice.path, style));
      if (notice.line > 0) place += fmt::format(",line={}", notice.line);
    }
    out << fmt::format("::{}{}::{}\n", command(notice.severity), place,
                       escaped_data(notice.message));
  }
}

}  // namespace pmlint::formats
