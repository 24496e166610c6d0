// SPDX-License-Identifier: MIT
// pmlint config: which settings hold and where each was set, what is wrong with them, and the JSON
// Schema that editors complete and check pmlint.toml with.
#include <fmt/core.h>

#include <array>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include "cli/commands.hpp"
#include "cli/config_schema.hpp"
#include "cli/output.hpp"
#include "cli/path_pattern.hpp"
#include "cli/session.hpp"
#include "cli/setting_values.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/lint/suggestion.hpp"

namespace pmlint::cli {
namespace {

int fail(Session& session, std::string why) {
  session.notice({lint::Severity::error, std::move(why), {}, 0, 0});
  return session.end();
}

int print_text(Session& session, const std::string& text) {
  const auto failed = write_to({}, [&](std::ostream& out) { out << text; });
  if (failed) return fail(session, *failed);
  return session.end();
}

// The settings of one document as a file that would give them.
class Shown {
 public:
  Shown(const lint::Configuration& configuration, const std::vector<lint::RuleInfo>& rules,
        bool origins)
      : configuration_(configuration), rules_(rules), origins_(origins) {}

  std::string write() {
    std::string table;
    for (const lint::Setting& setting : lint::settings()) {
      if (setting.table() != table) {
        if (table == "suppressions") write_rules();
        text_ += fmt::format("\n[{}]\n", setting.table());
        table = setting.table();
      }
      if (setting.key == "extends") continue;  // its values are here
      line(setting.name(), setting_value(setting.key, configuration_), {setting.key});
    }
    return std::move(text_);
  }

 private:
  // Rules without options first: in TOML a table ends where the next begins.
  void write_rules() {
    text_ += "\n[rules]\n";
    for (const lint::RuleInfo& rule : rules_) {
      if (rule.options.empty()) write_level(rule, rule.id);
    }
    for (const lint::RuleInfo& rule : rules_) {
      if (rule.options.empty()) continue;
      text_ += fmt::format("[rules.{}]\n", rule.id);
      write_level(rule, "severity");
      for (const lint::OptionInfo& option : rule.options) {
        line(option.name, option_value(rule, option, configuration_),
             {fmt::format("rules.{}.{}", rule.id, option.name)});
      }
    }
  }

  void write_level(const lint::RuleInfo& rule, std::string_view key) {
    line(key, fmt::format("\"{}\"", rule_level(rule, configuration_)),
         {fmt::format("rules.{}.severity", rule.id), fmt::format("rules.{}", rule.id)});
  }

  void line(std::string_view key, const std::string& value,
            const std::array<std::string, 2>& set_as) {
    text_ += fmt::format("{} = {}", key, value);
    if (origins_) text_ += "  # " + origin(set_as);
    text_ += '\n';
  }

  // Of the first of these keys that something set.
  [[nodiscard]] std::string origin(const std::array<std::string, 2>& set_as) const {
    for (const std::string& key : set_as) {
      const auto found = configuration_.origins.find(key);
      if (found != configuration_.origins.end()) return found->second.spell();
    }
    return "default";
  }

  const lint::Configuration& configuration_;
  const std::vector<lint::RuleInfo>& rules_;
  bool origins_;
  std::string text_;
};

std::string headline(const std::string& path, const Settings& settings) {
  std::string text = fmt::format("# {}: {}", path,
                                 settings.file.empty() ? "no configuration file" : settings.file);
  for (const lint::Override& one : settings.configuration.overrides) {
    if (speaks_of(one.paths, path)) text += ", the override " + one.origin.spell();
  }
  return text + '\n';
}

void note_problems(Session& session) {
  for (lint::Notice& problem : session.settings().take_problems()) session.notice(problem);
}

int show(Session& session, const Options& options, const std::string& path) {
  const Settings* settings = session.settings().for_file(path);
  note_problems(session);
  if (settings == nullptr) return session.end();
  return print_text(
      session, headline(path, *settings) +
                   Shown(settings->configuration, session.catalogue(), options.origin).write());
}

int check(Session& session, const Options& options, const std::string& path) {
  const Settings* settings = session.settings().for_file(path);
  note_problems(session);
  if (settings == nullptr || options.quiet > 0) return session.end();
  const std::string file = settings->file.empty() ? "no configuration file" : settings->file;
  return print_text(session, fmt::format("{}: {}: no mistakes\n", path, file));
}

}  // namespace

int run_config(const Options& options) {
  Session session(options);
  if (!session.usable()) return session.end();
  const std::string action = options.arguments.empty() ? "" : options.arguments.front();
  // Without a path: a document in this folder.
  const std::string path = options.arguments.size() > 1 ? options.arguments[1] : "postmortem.md";
  if (options.arguments.size() > 2) {
    return fail(session, fmt::format("config {}: one path at a time", action));
  }
  if (action == "show") return show(session, options, path);
  if (action == "check") return check(session, options, path);
  if (action == "schema") {
    return print_text(session, configuration_schema(session.catalogue()));
  }
  return fail(session, fmt::format("config: say show, check or schema{}",
                                   lint::did_you_mean(action, {"show", "check", "schema"})));
}

}  // namespace pmlint::cli
