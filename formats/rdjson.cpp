// SPDX-License-Identifier: MIT
// reviewdog's diagnostic format. Its columns are 1-based UTF-8 bytes, its ends exclusive. A
// suggestion replaces one range, so only fixes of one edit can be told.
#include <ostream>

#include "formats/json_diagnostic.hpp"
#include "formats/paths.hpp"
#include "formats/reporters.hpp"
#include "formats/sarif.hpp"

namespace pmlint::formats {
namespace {

using Wrap = JsonWriter::Wrap;

std::string_view rdjson_severity(lint::Severity severity) {
  switch (severity) {
    case lint::Severity::error:
      return "ERROR";
    case lint::Severity::warning:
      return "WARNING";
    case lint::Severity::note:
      break;
  }
  return "INFO";
}

// reviewdog posts messages as Markdown comments: no link, no HTML, and nobody is called to them.
std::string comment_text(std::string_view text) {
  constexpr std::string_view kAt = "\uFF20";  // full width
  std::string result = sarif::harmless(text);
  for (std::size_t at = 0; (at = result.find('@', at)) != std::string::npos; at += kAt.size()) {
    result.replace(at, 1, kAt);
  }
  return result;
}

void write_place(JsonWriter& json, std::string_view name, Place place) {
  json.object(name, Wrap::inline_);
  json.member("line", place.line);
  json.member("column", place.column);
  json.end_object();
}

void write_range(JsonWriter& json, text::ByteRange range, Places& places) {
  json.object("range", Wrap::inline_);
  write_place(json, "start", places.at(range.begin));
  write_place(json, "end", places.at(range.end));
  json.end_object();
}

void write_location(JsonWriter& json, std::string_view path, text::ByteRange range,
                    Places& places) {
  json.object("location", Wrap::inline_);
  json.member("path", path);
  write_range(json, range, places);
  json.end_object();
}

void write_suggestions(JsonWriter& json, const lint::Finding& finding, Places& places) {
  json.array("suggestions");
  for (const lint::Fix& fix : finding.fixes) {
    if (fix.edits.size() != 1 || fix.safety == lint::Safety::display) continue;
    json.begin_object(Wrap::inline_);
    write_range(json, fix.edits.front().range, places);
    json.member("text", fix.edits.front().text);
    json.end_object();
  }
  json.end_array();
}

void write_related(JsonWriter& json, std::string_view path, const lint::Finding& finding,
                   Places& places) {
  json.array("related_locations");
  for (const lint::Related& related : finding.related) {
    json.begin_object(Wrap::inline_);
    json.member("message", comment_text(related.message));
    write_location(json, path, related.range, places);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void write_rdjson(const score::RunReport& report, std::ostream& out, const Style& style) {
  JsonWriter json(out);
  json.begin_object();
  json.object("source", Wrap::inline_);
  json.member("name", "pmlint");
  json.end_object();
  json.array("diagnostics");
  for (const score::FileReport& file : report.files) {
    Places places(source_of(file), Column::bytes);
    const std::string path = repository_path(file.path, style);
    for (const lint::Finding& finding : file.findings) {
      if (!finding.is_told()) continue;
      json.begin_object();
      json.member("message", comment_text(finding.message));
      write_location(json, path, finding.range, places);
      json.member("severity", rdjson_severity(finding.severity));
      json.object("code", Wrap::inline_);
      json.member("value", finding.rule);
      json.end_object();
      if (!finding.related.empty()) write_related(json, path, finding, places);
      if (!finding.fixes.empty()) write_suggestions(json, finding, places);
      json.end_object();
    }
  }
  json.end_array();
  json.end_object();
  json.end_line();
}

}  // namespace pmlint::formats
