// SPDX-License-Identifier: MIT
// The report as one JSON text: pmlint-report/1 (docs/schemas/pmlint-report-1.json). Lines and
// columns are 1-based, columns count code points, offsets are bytes.
#include <ostream>

#include "core/version.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/reporters.hpp"

namespace pmlint::formats {
namespace {

void write_file(JsonWriter& json, const score::FileReport& file) {
  Places places(source_of(file));
  json.begin_object();
  json.member("path", file.path);
  json.member("kind", kind_of(file));
  json.object("score");
  write_score_members(json, file.account);
  json.end_object();
  json.array("diagnostics");
  for (const lint::Finding& finding : file.findings) {
    json.begin_object();
    write_diagnostic_members(json, finding, places);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace

void write_json(const score::RunReport& report, std::ostream& out, const Style& /*style*/) {
  JsonWriter json(out);
  json.begin_object();
  json.member("schema", "pmlint-report/1");
  json.object("tool", JsonWriter::Wrap::inline_);
  json.member("name", "pmlint");
  json.member("version", version());
  json.end_object();
  json.array("files");
  for (const score::FileReport& file : report.files) write_file(json, file);
  json.end_array();
  json.object("summary", JsonWriter::Wrap::inline_);
  write_summary_members(json, score::summarise(report));
  json.end_object();
  json.array("notices");
  for (const lint::Notice& notice : report.notices) {
    json.begin_object(JsonWriter::Wrap::inline_);
    write_notice_members(json, notice);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_line();
}

}  // namespace pmlint::formats
