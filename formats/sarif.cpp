// SPDX-License-Identifier: MIT
// One run, as GitHub code scanning, VS Code and other viewers read it. Nothing in it depends on the
// clock, the machine or the place it runs in: the same input gives the same bytes.
#include "formats/sarif.hpp"

#include <fmt/format.h>

#include <ostream>

#include "formats/json_diagnostic.hpp"
#include "formats/reporters.hpp"

namespace pmlint::formats {
namespace sarif {

using Wrap = JsonWriter::Wrap;

void write_message(JsonWriter& json, std::string_view name, std::string_view text) {
  json.object(name, Wrap::inline_);
  json.member("text", text);
  json.end_object();
}

void write_location(JsonWriter& json, const Location& location) {
  json.object("artifactLocation", Wrap::inline_);
  json.member("uri", location.uri);
  if (location.relative) json.member("uriBaseId", "%SRCROOT%");
  json.end_object();
}

Artifacts::Artifacts(const score::RunReport& report, const Style& style) {
  std::map<std::string, std::size_t> known;
  for (const score::FileReport& file : report.files) {
    Location location = location_of(file.path, style);
    const auto [row, is_new] = known.try_emplace(location.uri, artifacts_.size());
    if (is_new) artifacts_.push_back({std::move(location), &file});
    of_file_.push_back(row->second);
  }
}

void Artifacts::write_location(JsonWriter& json, std::size_t file) const {
  const std::size_t index = of_file_[file];
  const Location& location = artifacts_[index].location;
  json.object("artifactLocation", Wrap::inline_);
  json.member("uri", location.uri);
  if (location.relative) json.member("uriBaseId", "%SRCROOT%");
  json.member("index", index);
  json.end_object();
}

void Artifacts::write(JsonWriter& json) const {
  json.array("artifacts");
  for (const Artifact& artifact : artifacts_) {
    json.begin_object(Wrap::inline_);
    json.object("location");
    json.member("uri", artifact.location.uri);
    if (artifact.location.relative) json.member("uriBaseId", "%SRCROOT%");
    json.end_object();
    json.array("roles");
    json.string("analysisTarget");
    json.end_array();
    json.member("sourceLanguage", "markdown");
    if (const text::Source* source = source_of(*artifact.file)) {
      json.member("length", source->bytes().size());
      if (source->encoding() == text::Encoding::utf8) json.member("encoding", "UTF-8");
    }
    json.end_object();
  }
  json.end_array();
}

namespace {

std::string_view describe_exit(int code) {
  switch (code) {
    case 0:
      return "no finding at or above the fail level";
    case 1:
      return "findings at or above the fail level";
    case 2:
      return "usage, configuration or unreadable input";
    case 3:
      return "a rule or plugin failed";
    default:
      return "unknown";
  }
}

bool about_configuration(const lint::Notice& notice) { return notice.path.ends_with(".toml"); }

void write_notification(JsonWriter& json, lint::Severity severity, std::string_view text,
                        const lint::Notice* notice, const Style& style) {
  json.begin_object();
  json.member("level", lint::name(severity));
  write_message(json, "message", message(text));
  if (notice != nullptr && !notice->path.empty()) {
    json.array("locations");
    json.begin_object();
    json.object("physicalLocation");
    write_location(json, location_of(notice->path, style));
    if (notice->line > 0) {
      json.object("region", Wrap::inline_);
      json.member("startLine", notice->line);
      if (notice->column > 0) json.member("startColumn", notice->column);
      json.end_object();
    }
    json.end_object();
    json.end_object();
    json.end_array();
  }
  json.end_object();
}

void write_notifications(JsonWriter& json, const score::RunReport& report, bool configuration,
                         std::uint32_t left_out, const Style& style) {
  json.array(configuration ? "toolConfigurationNotifications" : "toolExecutionNotifications");
  for (const lint::Notice& notice : report.notices) {
    if (about_configuration(notice) != configuration) continue;
    write_notification(json, notice.severity, notice.message, &notice, style);
  }
  if (!configuration && left_out > 0) {
    const std::string text = fmt::format(
        "{} results are left out: code scanning takes {} of a run, the gravest are kept", left_out,
        kMostResults);
    write_notification(json, lint::Severity::warning, text, nullptr, style);
  }
  json.end_array();
}

// A run that failed must not look clean: services close the alerts that a log no longer holds.
void write_invocation(JsonWriter& json, const score::RunReport& report, std::uint32_t left_out,
                      const Style& style) {
  json.array("invocations");
  json.begin_object();
  json.member("executionSuccessful", report.exit_code < 2);
  json.member("exitCode", report.exit_code);
  json.member("exitCodeDescription", describe_exit(report.exit_code));
  write_notifications(json, report, true, left_out, style);
  write_notifications(json, report, false, left_out, style);
  json.end_object();
  json.end_array();
}

void write_constants(JsonWriter& json) {
  json.object("automationDetails", Wrap::inline_);
  json.member("id", "pmlint/");
  json.end_object();
  json.member("columnKind", "utf16CodeUnits");
  json.array("newlineSequences", Wrap::inline_);
  for (const std::string_view sequence : {"\r\n", "\n", "\r"}) json.string(sequence);
  json.end_array();
  json.object("originalUriBaseIds");
  json.object("%SRCROOT%");
  write_message(json, "description", "The root of the checkout.");
  json.end_object();
  json.end_object();
}

void write_scores(JsonWriter& json, const score::RunReport& report, const Style& style) {
  json.object("properties");
  json.member_or_null("preset", report.preset);
  json.array("scores");
  for (const score::FileReport& file : report.files) {
    if (!file.account) continue;
    json.begin_object(Wrap::inline_);
    json.member("uri", location_of(file.path, style).uri);
    json.member("value", file.account->value);
    json.member("grade", std::string_view(&file.account->grade, 1));
    json.member("model", score::kModelVersion);
    json.member("cappedAt", file.account->capped_at);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace
}  // namespace sarif

void write_sarif(const score::RunReport& report, std::ostream& out, const Style& style) {
  const sarif::Rules rules(report);
  const sarif::Artifacts artifacts(report, style);
  const sarif::Quota quota = sarif::quota(report, style);
  JsonWriter json(out);
  json.begin_object();
  json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  json.member("version", "2.1.0");
  json.array("runs");
  json.begin_object();
  json.object("tool");
  rules.write(json);
  json.end_object();
  sarif::write_invocation(json, report, quota.left_out, style);
  sarif::write_constants(json);
  artifacts.write(json);
  sarif::write_results(json, report, rules, artifacts, quota, style);
  sarif::write_scores(json, report, style);
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_line();
}

}  // namespace pmlint::formats
