// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "core/version.hpp"
#include "formats/sarif.hpp"

namespace pmlint::formats::sarif {
namespace {

// Where to learn about the tool: in this log, which holds the page of every rule (a "sarif" URI, 3.10.3
// of the standard). The project has no page on the web, and a link must not pretend that it has.
constexpr std::string_view kInformationUri = "sarif:/runs/0/tool/driver/rules";
constexpr std::size_t kMostCharacters = 1000;  // GitHub takes 1024

using Wrap = JsonWriter::Wrap;

// "timeline-duration-mismatch" is TimelineDurationMismatch.
std::string pascal_case(std::string_view id) {
  std::string name;
  bool upper = true;
  for (const char letter : id) {
    if (letter == '-' || letter == '/' || letter == '_') {
      upper = true;
      continue;
    }
    name +=
        upper && letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    upper = false;
  }
  return name;
}

std::string sentence(std::string_view text) {
  std::string result = message(text);
  if (result.front() >= 'a' && result.front() <= 'z') {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  }
  return result;
}

// Cut at a word, so that no code point is torn.
std::string_view shortened(std::string_view text) {
  if (text.size() <= kMostCharacters) return text;
  return text.substr(0, text.rfind(' ', kMostCharacters));
}

// The first paragraph of a page that is no heading.
std::string_view first_paragraph(std::string_view page) {
  std::size_t at = 0;
  while (at < page.size()) {
    const std::size_t end = std::min(page.find("\n\n", at), page.size());
    const std::string_view paragraph = page.substr(at, end - at);
    const std::size_t text = paragraph.find_first_not_of("\n\r ");
    if (text != std::string_view::npos && paragraph[text] != '#') return paragraph.substr(text);
    at = end + 2;
  }
  return {};
}

std::string_view problem_severity(lint::Severity severity) {
  return severity == lint::Severity::note ? "recommendation" : lint::name(severity);
}

void write_help(JsonWriter& json, const lint::RuleInfo& rule) {
  json.object("help");
  if (rule.page.empty()) {
    json.member("text", sentence(rule.summary));
  } else {
    json.member("text", harmless(plain_text(rule.page), true));
    json.member("markdown", rule.page);
  }
  json.end_object();
}

void write_descriptor(JsonWriter& json, const lint::RuleInfo& rule) {
  const std::string description = plain_text(first_paragraph(rule.page));
  json.begin_object();
  json.member("id", rule.id);
  // A name must say more than the id does.
  if (rule.id.find('-') != std::string_view::npos) json.member("name", pascal_case(rule.id));
  write_message(json, "shortDescription", sentence(shortened(rule.summary)));
  write_message(json, "fullDescription",
                sentence(shortened(description.empty() ? rule.summary : description)));
  write_help(json, rule);
  json.object("defaultConfiguration", Wrap::inline_);
  json.member("enabled", rule.enabled);
  json.member("level", lint::name(rule.severity));
  json.end_object();
  json.object("properties", Wrap::inline_);
  json.array("tags");
  json.string("postmortem");
  if (rule.dimension != lint::Dimension::none) json.string(lint::name(rule.dimension));
  if (rule.mandatory) json.string("mandatory");
  json.end_array();
  json.member("precision", rule.severity == lint::Severity::note ? "medium" : "high");
  json.member("problem.severity", problem_severity(rule.severity));
  if (!rule.plugin.empty()) json.member("plugin", rule.plugin);
  json.end_object();
  json.end_object();
}

}  // namespace

Rules::Rules(const score::RunReport& report) {
  if (report.rules != nullptr) rules_ = *report.rules;
  std::set<std::string_view> known;
  for (const lint::RuleInfo& rule : rules_) known.insert(rule.id);
  std::set<std::string_view> unknown;  // found by pmlint itself, not by a rule
  for (const score::FileReport& file : report.files) {
    for (const lint::Finding& finding : file.findings) {
      if (!known.contains(finding.rule)) unknown.insert(finding.rule);
    }
  }
  for (const std::string_view id : unknown) {
    lint::RuleInfo rule;
    rule.id = id;
    rule.summary = id;
    rules_.push_back(rule);
  }
  for (std::size_t i = 0; i < rules_.size(); ++i) index_.emplace(rules_[i].id, i);
}

void Rules::write(JsonWriter& json) const {
  json.object("driver");
  json.member("name", "pmlint");
  json.member("version", version());
  json.member("semanticVersion", version());
  json.member("informationUri", kInformationUri);
  write_message(json, "shortDescription", "Linter and score for incident postmortems.");
  json.array("rules");
  for (const lint::RuleInfo& rule : rules_) write_descriptor(json, rule);
  json.end_array();
  json.end_object();
  write_extensions(json);
}

// Descriptors stay with the driver, where every viewer looks them up by index; a pack lists the ids
// of the rules that are its own.
void Rules::write_extensions(JsonWriter& json) const {
  std::map<std::string_view, std::vector<const lint::RuleInfo*>> packs;
  for (const lint::RuleInfo& rule : rules_) {
    if (!rule.plugin.empty()) packs[rule.plugin].push_back(&rule);
  }
  constexpr std::size_t kMostExtensions = 100;
  if (packs.empty()) return;
  json.array("extensions");
  std::size_t count = 0;
  for (const auto& [name, rules] : packs) {
    if (++count > kMostExtensions) break;
    json.begin_object();
    json.member("name", name);
    if (!rules.front()->version.empty()) json.member("version", rules.front()->version);
    json.object("properties");
    json.array("rules", Wrap::inline_);
    for (const lint::RuleInfo* rule : rules) json.string(rule->id);
    json.end_array();
    json.end_object();
    json.end_object();
  }
  json.end_array();
}

}  // namespace pmlint::formats::sarif
