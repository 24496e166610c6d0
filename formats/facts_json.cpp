// SPDX-License-Identifier: MIT
#include "formats/facts_json.hpp"

#include <fmt/format.h>

#include <ostream>

#include "formats/json_diagnostic.hpp"

namespace pmlint::formats {
namespace {

using Wrap = JsonWriter::Wrap;

constexpr std::pair<facts::Role, std::string_view> kRoleNames[] = {
    {facts::kRoleTrigger, "trigger"},     {facts::kRoleStart, "start"},
    {facts::kRoleDetected, "detected"},   {facts::kRoleAcknowledged, "acknowledged"},
    {facts::kRoleEscalated, "escalated"}, {facts::kRoleIdentified, "identified"},
    {facts::kRoleAttempt, "attempt"},     {facts::kRoleMitigated, "mitigated"},
    {facts::kRoleResolved, "resolved"},   {facts::kRoleVerified, "verified"},
    {facts::kRoleClosed, "closed"},       {facts::kRoleComms, "comms"},
    {facts::kRoleFollowUp, "follow-up"},  {facts::kRoleNegated, "negated"},
};

// One document while it is written.
class FactsWriter {
 public:
  FactsWriter(JsonWriter& json, const facts::Postmortem& postmortem)
      : json_(json),
        facts_(postmortem.facts()),
        source_(postmortem.source()),
        document_(postmortem.document()),
        outline_(postmortem.outline()),
        places_(&source_) {}

  void write() {
    title();
    each("fields", facts_.fields, [&](const facts::Field& field) {
      json_.member("name", field.name);
      json_.member("value", field.value_text);
      line(field.where);
    });
    sections();
    durations();
    each("windows", facts_.windows, [&](const facts::Window& window) {
      line(window.where);
      json_.member_or_null("start", time::iso(window.start_date, window.start_clock));
      json_.member_or_null("end", time::iso(window.end_date, window.end_clock));
      json_.member_or_null("zone", window.zone);
      json_.member("text", source_.text(window.where));
    });
    each("timeline", facts_.events, [&](const facts::Event& event) { timeline_event(event); });
    each("causes", facts_.causes, [&](const facts::Cause& cause) {
      line(cause.where);
      json_.member("text", document_.text(cause.text));
    });
    each("actions", facts_.actions, [&](const facts::Action& action) { action_item(action); });
    metrics();
  }

 private:
  template <class Rows, class Write>
  void each(std::string_view name, const Rows& rows, Write write) {
    json_.array(name);
    for (const auto& row : rows) {
      json_.begin_object(Wrap::inline_);
      write(row);
      json_.end_object();
    }
    json_.end_array();
  }

  void line(text::ByteRange where) { json_.member("line", source_.line_of(where.begin)); }

  void title() {
    if (!outline_.title) return json_.member_null("title");
    json_.object("title", Wrap::inline_);
    line(outline_.title->source);
    json_.member("text", outline_.title->value);
    json_.end_object();
  }

  void sections() {
    json_.array("sections");
    for (const outline::Section& section : outline_.sections) {
      if (section.form == outline::TitleForm::label || section.event_group) continue;
      json_.begin_object(Wrap::inline_);
      line(document_.source_range(section.title));
      json_.member("title", document_.text(section.title));
      json_.array("kinds", Wrap::inline_);
      std::uint32_t seen = 0;  // a bit a kind
      for (const outline::SectionKind kind : section.kinds) {
        const outline::SectionKind coarse = outline::coarse(kind);
        const std::uint32_t bit = 1U << static_cast<std::uint32_t>(coarse);
        if ((seen & bit) == 0) json_.string(outline::name(coarse));
        seen |= bit;
      }
      json_.end_array();
      json_.end_object();
    }
    json_.end_array();
  }

  void durations() {
    each("durations", facts_.durations, [&](const facts::Duration& duration) {
      const time::LengthExpression& length = duration.length;
      const text::ByteRange where = with_qualifier(duration);
      const Place place = places_.at(where.begin);
      json_.member("line", place.line);
      json_.member("column", place.column);
      json_.member("seconds", length.seconds);
      json_.member("approximate", length.precision == time::Precision::approximate ||
                                      length.precision == time::Precision::range);
      json_.member("text", source_.text(where));
    });
  }

  // "approximately 19.5 hours": the qualifier belongs to what is said.
  [[nodiscard]] text::ByteRange with_qualifier(const facts::Duration& duration) const {
    constexpr std::uint32_t kReach = 40;
    if (duration.length.qualifier.empty()) return duration.where;
    const text::ByteRange qualifier = document_.source_range(duration.length.qualifier);
    const text::ByteRange both = text::cover(qualifier, duration.where);
    return both.size() <= duration.where.size() + kReach ? both : duration.where;
  }

  void timeline_event(const facts::Event& event) {
    line(event.where);
    json_.member_or_null("at", spell_time(event));
    json_.member_or_null("zone", event.zone);
    json_.array("roles");
    for (const auto& [role, name] : kRoleNames) {
      if ((event.roles & role) != 0) json_.string(name);
    }
    json_.end_array();
    json_.member("text", document_.text(event.text));
  }

  // "2025-02-26T17:35", or how far from the start: "T+5m", "T-1h30m", "T+45s".
  static std::string spell_time(const facts::Event& event) {
    if (!event.relative) return time::iso(event.date, event.clock);
    const time::Seconds length = *event.relative < 0 ? -*event.relative : *event.relative;
    const time::Seconds hours = length / 3600;
    const time::Seconds minutes = length % 3600 / 60;
    const time::Seconds seconds = length % 60;
    std::string text = *event.relative < 0 ? "T-" : "T+";
    if (hours != 0) text += fmt::format("{}h", hours);
    if (minutes != 0 || length == 0) text += fmt::format("{}m", minutes);
    if (seconds != 0) text += fmt::format("{}s", seconds);
    return text;
  }

  // A placeholder or a whole group owns nothing: the facts name an owner or say null.
  void action_item(const facts::Action& action) {
    const bool owned = !action.owner_is_placeholder && !action.owner_is_group;
    line(action.where);
    json_.member("text", document_.text(action.text));
    json_.member("class", action.kind == facts::ActionClass::task ? "task" : "improvement");
    json_.member_or_null("owner", owned ? action.owner : std::string());
    json_.member_or_null("due", action.due);
    json_.member("done", action.done);
    json_.member_or_null("ticket", action.ticket);
  }

  void metrics() {
    const facts::Metrics& metrics = facts_.metrics;
    json_.object("metrics", Wrap::inline_);
    json_.member("time_to_detect", metrics.time_to_detect);
    json_.member("time_to_mitigate", metrics.time_to_mitigate);
    json_.member("time_to_resolve", metrics.time_to_resolve);
    json_.end_object();
  }

  JsonWriter& json_;
  const facts::Facts& facts_;
  const text::Source& source_;
  const markdown::Document& document_;
  const outline::Outline& outline_;
  Places places_;
};

void write_nothing(JsonWriter& json) {
  json.member_null("title");
  for (const std::string_view name :
       {"fields", "sections", "durations", "windows", "timeline", "causes", "actions"}) {
    json.array(name);
    json.end_array();
  }
  json.object("metrics", Wrap::inline_);
  for (const std::string_view name : {"time_to_detect", "time_to_mitigate", "time_to_resolve"}) {
    json.member_null(name);
  }
  json.end_object();
}

}  // namespace

void write_facts(const score::RunReport& report, std::ostream& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("schema", "pmlint-facts/1");
  json.array("documents");
  for (const score::FileReport& file : report.files) {
    json.begin_object();
    json.member("path", file.path);
    json.member("kind", kind_of(file));
    if (file.postmortem) {
      FactsWriter(json, *file.postmortem).write();
    } else {
      write_nothing(json);
    }
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_line();
}

}  // namespace pmlint::formats
