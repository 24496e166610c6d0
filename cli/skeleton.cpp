// SPDX-License-Identifier: MIT
// Sections stand in the order of the configuration's list of required ones. A recommended section
// follows the one that tells what comes before it in an incident (kinds are sorted by meaning); what
// only accompanies the story stands behind it.
#include "cli/skeleton.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>

#include "core/lint/section_text.hpp"
#include "core/lint/skeleton.hpp"

namespace pmlint::cli {
namespace {

using lint::Requirement;
using lint::SectionModel;
using outline::SectionKind;
using enum outline::SectionKind;

// A line of metadata, or a column of the table of actions, and the rule that asks for it.
struct Asked {
  std::string_view rule;
  std::string_view name;
  std::string_view blank;
};
constexpr std::array kFields{
    Asked{"incident-date-missing", "Date", "YYYY-MM-DD"},
    Asked{"severity-missing", "Severity", "[severity]"},
    Asked{"affected-service-missing", "Service", "[service name]"},
    Asked{"duration-missing", "Duration", "X hours, from HH:MM to HH:MM UTC"},
    Asked{"postmortem-owner-missing", "Owner", "[name]"},
};
constexpr std::array kColumns{
    Asked{"action-item-no-owner", "Owner", "[name]"},
    Asked{"action-item-no-due-date", "Due", "YYYY-MM-DD"},
    Asked{"action-item-untracked", "Ticket", "[link to issue]"},
    Asked{"action-item-no-priority", "Priority", "[select low / medium / high]"},
};

// An entry of the timeline; those with an anchor only where timeline-anchor-missing asks for it.
struct Entry {
  std::string_view anchor;
  std::string_view text;
};
constexpr std::string_view kAnchorRule = "timeline-anchor-missing";
constexpr std::array kEntries{
    Entry{{}, "[describe the change or event that set it off]"},
    Entry{"detection", "[describe which alert or person noticed it]"},
    Entry{"misleading-path", "[describe what was suspected first and ruled out]"},
    Entry{"escalation", "[describe to which team or person it was escalated]"},
    Entry{{}, "[describe how the cause was found]"},
    Entry{"resolution", "[describe what restored the service]"},
};

class Skeleton {
 public:
  Skeleton(const lint::Configuration& configuration, const std::vector<lint::RuleInfo>& rules)
      : configuration_(configuration), rules_(rules) {}

  std::string write() {
    text_ = fmt::format(
        "# Postmortem: [incident title]\n\n"
        "<!-- {} {}: replace what stands in brackets; pmlint check shows what is left -->\n\n",
        lint::kSkeletonMark, configuration_.preset);
    for (const Asked& field : kFields) {
      if (asks(field)) text_ += fmt::format("- **{}:** {}\n", field.name, field.blank);
    }
    bool in_lessons = false;
    for (const SectionKind kind : kinds()) {
      const bool part_of_lessons = kind == went_well || kind == went_wrong || kind == lucky;
      in_lessons = kind == lessons || (in_lessons && part_of_lessons);
      section(kind, in_lessons && part_of_lessons ? 3 : 2);
    }
    return std::move(text_);
  }

 private:
  // Metadata has no section: it stands below the title.
  [[nodiscard]] std::vector<SectionKind> kinds() const {
    std::vector<SectionKind> kinds = kinds_that_are(Requirement::required);
    for (const SectionKind kind : kinds_that_are(Requirement::recommended)) {
      if (kind > lucky) {
        kinds.push_back(kind);
        continue;
      }
      auto before = kinds.end();
      for (auto other = kinds.begin(); other != kinds.end(); ++other) {
        if (*other < kind && (before == kinds.end() || *before < *other)) before = other;
      }
      kinds.insert(before == kinds.end() ? kinds.begin() : before + 1, kind);
    }
    return kinds;
  }
  [[nodiscard]] std::vector<SectionKind> kinds_that_are(Requirement requirement) const {
    std::vector<SectionKind> kinds;
    for (const SectionModel& model : configuration_.sections) {
      if (model.requirement == requirement && model.kind != metadata) kinds.push_back(model.kind);
    }
    return kinds;
  }

  void section(SectionKind kind, std::size_t level) {
    text_ += fmt::format("\n{} {}\n\n", std::string(level, '#'),
                         lint::section_title(configuration_, kind));
    if (kind == timeline) return write_timeline();
    if (kind == actions) return write_actions();
    text_ += lint::section_placeholder(kind);
    text_ += '\n';
  }

  void write_timeline() {
    text_ += "| Time (UTC) | Event |\n| --- | --- |\n";
    const std::vector<std::string> wanted = anchors();
    for (const Entry& entry : kEntries) {
      if (!entry.anchor.empty() && std::ranges::find(wanted, entry.anchor) == wanted.end())
        continue;
      text_ += fmt::format("| YYYY-MM-DD HH:MM | {} |\n", entry.text);
    }
  }

  [[nodiscard]] std::vector<std::string> anchors() const {
    const lint::RuleInfo* rule = lint::find_rule(rules_, kAnchorRule);
    if (rule == nullptr || !configuration_.enabled(*rule) || rule->options.empty()) return {};
    const lint::OptionValue* value = &rule->options.front().default_value;
    const auto setting = configuration_.rules.find(kAnchorRule);
    if (setting != configuration_.rules.end()) {
      const auto own = setting->second.options.find(rule->options.front().name);
      if (own != setting->second.options.end()) value = &own->second;
    }
    const auto* names = std::get_if<std::vector<std::string>>(value);
    return names == nullptr ? std::vector<std::string>() : *names;
  }

  void write_actions() {
    std::string head = "| Action |";
    std::string line = "| --- |";
    std::string row = "| [describe the work and how one sees that it is done] |";
    for (const Asked& column : kColumns) {
      if (!asks(column)) continue;
      head += fmt::format(" {} |", column.name);
      line += " --- |";
      row += fmt::format(" {} |", column.blank);
    }
    text_ += fmt::format("{}\n{}\n{}\n{}\n", head, line, row, row);
  }

  [[nodiscard]] bool asks(const Asked& asked) const {
    const lint::RuleInfo* rule = lint::find_rule(rules_, asked.rule);
    return rule != nullptr && configuration_.enabled(*rule);
  }

  const lint::Configuration& configuration_;
  const std::vector<lint::RuleInfo>& rules_;
  std::string text_;
};

}  // namespace

std::string skeleton(const lint::Configuration& configuration,
                     const std::vector<lint::RuleInfo>& rules) {
  return Skeleton(configuration, rules).write();
}

}  // namespace pmlint::cli
