// SPDX-License-Identifier: MIT
// Annotations of GitHub Actions: workflow commands on standard output, one a finding. The runner
// acts on whatever looks like a command, so text from documents is escaped for it.
#include <fmt/format.h>

#include <algorithm>
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

// The text after "::". Line ends have a spelling; everything else is made visible.
std::string escaped_data(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("%\r\n", at), text.size());
    result += visible(text.substr(at, end - at));
    if (end < text.size()) result += text[end] == '%' ? "%25" : text[end] == '\r' ? "%0D" : "%0A";
    at = end + 1;
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
      if (!finding.is_told()) continue;
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
