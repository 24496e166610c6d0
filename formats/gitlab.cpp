// SPDX-License-Identifier: MIT
// GitLab Code Quality. Fingerprints hold no line, so an issue keeps its identity through edits above.
#include <ostream>
#include <set>

#include "formats/fingerprint.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/paths.hpp"
#include "formats/reporters.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

using Wrap = JsonWriter::Wrap;

std::string_view gitlab_severity(lint::Severity severity) {
  switch (severity) {
    case lint::Severity::error:
      return "major";
    case lint::Severity::warning:
      return "minor";
    case lint::Severity::note:
      break;
  }
  return "info";
}

}  // namespace

void write_gitlab(const score::RunReport& report, std::ostream& out, const Style& style) {
  JsonWriter json(out);
  std::set<std::string> used;
  json.begin_array();
  for (const score::FileReport& file : report.files) {
    Places places(source_of(file));
    Fingerprints fingerprints(file.postmortem.get());
    const std::string path = repository_path(file.path, style);
    for (const lint::Finding& finding : file.findings) {
      if (!finding.is_told()) continue;
      std::string fingerprint = hash_of(path + ':' + fingerprints.of(finding));
      while (!used.insert(fingerprint).second) fingerprint = hash_of(fingerprint);
      json.begin_object();
      json.member("description", visible(finding.rule + ": " + finding.message));
      json.member("check_name", finding.rule);
      json.member("fingerprint", fingerprint);
      json.member("severity", gitlab_severity(finding.severity));
      json.object("location", Wrap::inline_);
      json.member("path", path);
      json.object("lines");
      json.member("begin", places.at(finding.range.begin).line);
      json.member("end", places.at(finding.range.end).line);
      json.end_object();
      json.end_object();
      json.end_object();
    }
  }
  json.end_array();
  json.end_line();
}

}  // namespace pmlint::formats
