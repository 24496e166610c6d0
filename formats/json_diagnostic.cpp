// SPDX-License-Identifier: MIT
#include "formats/json_diagnostic.hpp"

#include <array>

namespace pmlint::formats {
namespace {

using Wrap = JsonWriter::Wrap;

void write_place(JsonWriter& json, std::string_view key, Place place) {
  json.numbers(key, std::array{NamedNumber{"line", place.line}, NamedNumber{"column", place.column},
                               NamedNumber{"offset", place.offset}});
}

void write_range(JsonWriter& json, text::ByteRange range, Places& places) {
  write_place(json, "start", places.at(range.begin));
  write_place(json, "end", places.at(range.end));
}

void write_fix(JsonWriter& json, const lint::Fix& fix, Places& places) {
  json.begin_object();
  json.member("title", fix.title);
  json.member("safety", lint::name(fix.safety));
  json.array("edits");
  for (const lint::Edit& edit : fix.edits) {
    json.begin_object(Wrap::inline_);
    write_range(json, edit.range, places);
    json.member("text", edit.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_dimension(JsonWriter& json, const score::DimensionAccount& dimension) {
  json.begin_object();
  json.member("name", lint::name(dimension.dimension));
  json.key("earned");
  json.tenths(dimension.earned);
  json.key("of");
  json.tenths(dimension.of);
  json.array("lost");
  for (const score::Loss& loss : dimension.lost) {
    json.begin_object(Wrap::inline_);
    json.member_or_null("rule", loss.rule);
    json.key("points");
    json.tenths(loss.points);
    json.key("line");
    loss.line == 0 ? json.null() : json.number(loss.line);
    json.member("reason", loss.reason);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace

std::string_view name(facts::DocumentKind kind) {
  switch (kind) {
    case facts::DocumentKind::postmortem:
      return "postmortem";
    case facts::DocumentKind::template_:
      return "template";
    case facts::DocumentKind::other:
      break;
  }
  return "other";
}

std::string_view kind_of(const score::FileReport& file) {
  return file.postmortem ? name(file.postmortem->facts().kind) : name(facts::DocumentKind::other);
}

std::string_view baseline_state(lint::Novelty novelty) {
  return novelty == lint::Novelty::known ? "unchanged" : "new";
}

const text::Source* source_of(const score::FileReport& file) {
  return file.postmortem ? &file.postmortem->source() : nullptr;
}

void write_diagnostic_members(JsonWriter& json, const lint::Finding& finding, Places& places) {
  json.member("rule", finding.rule);
  json.member("severity", lint::name(finding.severity));
  json.member("message", finding.message);
  write_range(json, finding.range, places);
  json.array("related");
  for (const lint::Related& related : finding.related) {
    json.begin_object(Wrap::inline_);
    json.member("message", related.message);
    write_range(json, related.range, places);
    json.end_object();
  }
  json.end_array();
  json.array("fixes");
  for (const lint::Fix& fix : finding.fixes) write_fix(json, fix, places);
  json.end_array();
  json.member("plugin", finding.plugin);
  json.member("suppressed", finding.suppressed);
  if (finding.suppressed) json.member_or_null("justification", finding.justification);
  if (finding.novelty != lint::Novelty::uncompared) {
    json.member("baseline_state", baseline_state(finding.novelty));
  }
}

void write_score_members(JsonWriter& json, const std::optional<score::Account>& account) {
  if (account) {
    json.member("value", account->value);
    json.member("grade", std::string_view(&account->grade, 1));
  } else {
    json.member_null("value");
    json.member_null("grade");
  }
  json.member("model", score::kModelVersion);
  json.member("capped_at", account ? account->capped_at : std::nullopt);
  json.array("dimensions");
  if (account) {
    for (const score::DimensionAccount& row : account->dimensions) write_dimension(json, row);
  }
  json.end_array();
}

void write_notice_members(JsonWriter& json, const lint::Notice& notice) {
  json.member("severity", lint::name(notice.severity));
  json.member("message", notice.message);
  json.member_or_null("path", notice.path);
  json.key("line");
  notice.line == 0 ? json.null() : json.number(notice.line);
  json.key("column");
  notice.column == 0 ? json.null() : json.number(notice.column);
}

void write_summary_members(JsonWriter& json, const score::Summary& summary) {
  json.member("files", summary.files);
  json.member("errors", summary.errors);
  json.member("warnings", summary.warnings);
  json.member("notes", summary.notes);
  if (summary.known > 0) json.member("known", summary.known);
}

}  // namespace pmlint::formats
