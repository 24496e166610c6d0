// SPDX-License-Identifier: MIT
// pmlint rules: every installed rule, and whether it is on in the working directory.
#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <string>
#include <variant>
#include <vector>

#include "cli/commands.hpp"
#include "cli/option_text.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"
#include "formats/json_writer.hpp"

namespace pmlint::cli {
namespace {

void write_value(formats::JsonWriter& json, const lint::OptionValue& value) {
  if (const auto* yes = std::get_if<bool>(&value)) return json.boolean(*yes);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return json.number(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return json.string(*text);
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    json.begin_array(formats::JsonWriter::Wrap::inline_);
    for (const std::string& one : *list) json.string(one);
    return json.end_array();
  }
  json.string(spell(value));
}

void write_json(const std::vector<lint::RuleInfo>& rules, const lint::Configuration& configuration,
                std::ostream& out) {
  formats::JsonWriter json(out);
  json.begin_object();
  json.member("schema", "pmlint-rules/1");
  json.array("rules");
  for (const lint::RuleInfo& rule : rules) {
    json.begin_object();
    json.member("id", rule.id);
    json.member("summary", rule.summary);
    json.member("severity", lint::name(configuration.severity(rule)));
    json.member("dimension", lint::name(rule.dimension));
    json.member("enabled", configuration.enabled(rule));
    json.member("mandatory", rule.mandatory);
    json.member("plugin", rule.plugin);
    json.member("version", rule.version);
    json.array("options");
    for (const lint::OptionInfo& option : rule.options) {
      json.begin_object();
      json.member("name", option.name);
      json.member("type", type_name(option.default_value));
      json.key("default");
      write_value(json, option.default_value);
      json.member("help", option.help);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_line();
}

void write_table(const std::vector<lint::RuleInfo>& rules, const lint::Configuration& configuration,
                 std::ostream& out) {
  std::size_t width = 0;
  for (const lint::RuleInfo& rule : rules) width = std::max(width, rule.id.size());
  for (const lint::RuleInfo& rule : rules) {
    const std::string_view level =
        configuration.enabled(rule) ? lint::name(configuration.severity(rule)) : "off";
    out << fmt::format("{:<{}}  {:<7}  {:<9}  {}\n", rule.id, width, level,
                       lint::name(rule.dimension), rule.summary);
  }
}

}  // namespace

int run_rules(const Options& options) {
  Session session(options);
  const text::Result<std::vector<Sink>> sinks =
      read_sinks(options.output_formats, {"json", "text"}, "text");
  if (!sinks) session.notice({lint::Severity::error, sinks.error(), {}, 0, 0});
  if (!sinks || !session.usable()) return session.end();
  const Settings* settings = session.settings().for_folder(".");
  for (lint::Notice& problem : session.settings().take_problems()) session.notice(problem);
  const lint::Configuration none;
  const lint::Configuration& configuration = settings != nullptr ? settings->configuration : none;
  for (const Sink& sink : *sinks) {
    const auto failed = write_to(sink, [&](std::ostream& out) {
      if (sink.format == "json") return write_json(session.catalogue(), configuration, out);
      write_table(session.catalogue(), configuration, out);
    });
    if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
  }
  return session.end();
}

}  // namespace pmlint::cli
