// SPDX-License-Identifier: MIT
// One row per kind: its name and the coarse kind it is reported as.
#include "core/outline/section_kind.hpp"

#include <array>

namespace pmlint::outline {
namespace {

struct Row {
  SectionKind kind;
  std::string_view name;
  SectionKind coarse;
};

using enum SectionKind;

// In the order of the enumeration, so that a kind is its own index.
constexpr std::array<Row, kSectionKindCount> kRows{{
    {other, "other", other},
    {metadata, "metadata", other},
    {summary, "summary", summary},
    {impact, "impact", impact},
    {timeline, "timeline", timeline},
    {leadup, "leadup", other},
    {trigger, "trigger", root_cause},
    {fault, "fault", root_cause},
    {detection, "detection", detection},
    {response, "response", resolution},
    {root_cause, "root-cause", root_cause},
    {contributing_factors, "contributing-factors", root_cause},
    {five_whys, "five-whys", root_cause},
    {resolution, "resolution", resolution},
    {actions, "actions", actions},
    {improvements, "improvements", actions},
    {tasks, "tasks", actions},
    {lessons, "lessons", lessons},
    {went_well, "went-well", lessons},
    {went_wrong, "went-wrong", lessons},
    {lucky, "lucky", lessons},
    {backlog_check, "backlog-check", other},
    {open_questions, "open-questions", other},
    {metrics, "metrics", other},
    {supporting, "supporting", other},
    {people, "people", other},
    {external_message, "external-message", other},
    {conclusion, "conclusion", other},
    {feedback, "feedback", other},
}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<std::size_t>(kRows[i].kind) != i) return false;
  }
  return true;
}
static_assert(in_order());

const Row& row(SectionKind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return kRows[index < kRows.size() ? index : 0];
}

}  // namespace

std::string_view name(SectionKind kind) { return row(kind).name; }

std::optional<SectionKind> section_kind(std::string_view name) {
  for (const Row& row : kRows) {
    if (row.name == name) return row.kind;
  }
  return std::nullopt;
}

SectionKind coarse(SectionKind kind) { return row(kind).coarse; }

}  // namespace pmlint::outline
