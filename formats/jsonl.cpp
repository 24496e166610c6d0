// SPDX-License-Identifier: MIT
// The report as JSON lines, for streams: one value a line, told apart by "type". A diagnostic has
// the members it has in the JSON report, and its path.
#include <ostream>

#include "core/version.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/reporters.hpp"

namespace pmlint::formats {
namespace {

void begin_record(JsonWriter& json, std::string_view type) {
  json.begin_object();
  json.member("type", type);
}

void end_record(JsonWriter& json) {
  json.end_object();
  json.end_line();
}

void write_file(JsonWriter& json, const score::FileReport& file) {
  Places places(source_of(file));
  for (const lint::Finding& finding : file.findings) {
    begin_record(json, "diagnostic");
    json.member("path", file.path);
    write_diagnostic_members(json, finding, places);
    end_record(json);
  }
  begin_record(json, "file");
  json.member("path", file.path);
  json.member("kind", kind_of(file));
  json.object("score");
  write_score_members(json, file.account);
  json.end_object();
  end_record(json);
}

}  // namespace

void write_jsonl(const score::RunReport& report, std::ostream& out, const Style& /*style*/) {
  JsonWriter json(out, JsonWriter::Layout::compact);
  begin_record(json, "run");
  json.member("schema", "pmlint-report/1");
  json.object("tool");
  json.member("name", "pmlint");
  json.member("version", version());
  json.end_object();
  end_record(json);
  for (const score::FileReport& file : report.files) write_file(json, file);
  for (const lint::Notice& notice : report.notices) {
    begin_record(json, "notice");
    write_notice_members(json, notice);
    end_record(json);
  }
  begin_record(json, "summary");
  write_summary_members(json, score::summarise(report));
  end_record(json);
}

}  // namespace pmlint::formats
