// SPDX-License-Identifier: MIT
// What a section of a postmortem is for. The fine kinds serve rules and presets; the facts report
// shows the coarse kind each belongs to.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint::outline {

// Sorted by meaning; values are part of the plugin ABI: append only.
enum class SectionKind : std::uint8_t {
  other,
  metadata,
  summary,
  impact,
  timeline,
  leadup,
  trigger,
  fault,
  detection,
  response,
  root_cause,
  contributing_factors,
  five_whys,
  resolution,
  actions,
  improvements,  // actions: a list of broad improvements beside the tasks
  tasks,         // actions: the list of specific tasks
  lessons,
  went_well,
  went_wrong,
  lucky,
  backlog_check,
  open_questions,
  metrics,
  supporting,
  people,
  external_message,
  conclusion,
  feedback,
};
inline constexpr std::uint8_t kSectionKindCount = 29;

// Kinds that a team names in its configuration follow from here, in its order.
inline constexpr std::uint8_t kFirstOwnSectionKind = 48;
inline constexpr std::uint8_t kMostOwnSectionKinds = 16;  // a set of kinds is 64 bits
[[nodiscard]] constexpr bool is_own(SectionKind kind) {
  return static_cast<std::uint8_t>(kind) >= kFirstOwnSectionKind;
}

// "root-cause", "five-whys", ...: the name in configuration, facts and the ABI. A team's own kind
// is "other" here: its name is the configuration's.
[[nodiscard]] std::string_view name(SectionKind kind);
[[nodiscard]] std::optional<SectionKind> section_kind(std::string_view name);

// The coarse kind in the facts report: summary impact timeline detection root-cause resolution
// actions lessons other.
[[nodiscard]] SectionKind coarse(SectionKind kind);

}  // namespace pmlint::outline
