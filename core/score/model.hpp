// SPDX-License-Identifier: MIT
// The score model, version 3, as tables: the dimensions and their weights, the parts of content that
// carry each, what a finding costs, the caps and the grades. Internal to this folder.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/content.hpp"
#include "core/score/score.hpp"

namespace pmlint::score {

// The rules that parts name, sorted; the first is none.
inline constexpr std::array<std::string_view, 21> kNamedRules = {
    "",
    "action-items-missing",
    "duration-arithmetic",
    "duration-conflict",
    "duration-missing",
    "evidence-missing",
    "impact-unquantified",
    "lessons-missing",
    "postmortem-owner-missing",
    "resolution-vague",
    "root-cause-human-error",
    "root-cause-restates-symptom",
    "root-cause-shallow",
    "root-cause-vague",
    "severity-missing",
    "time-invalid",
    "timeline-duration-mismatch",
    "timeline-no-timestamps",
    "timeline-outside-window",
    "timezone-missing",
    "timezone-mixed",
};
static_assert(std::ranges::is_sorted(kNamedRules));

// One of these, by its row: "no-such-rule" does not compile.
struct NamedRule {
  std::uint8_t row = 0;

  consteval NamedRule() = default;
  consteval NamedRule(const char* name)  // NOLINT(google-explicit-constructor): a table of names
      : row(static_cast<std::uint8_t>(std::ranges::find(kNamedRules, std::string_view(name)) -
                                      kNamedRules.begin())) {
    if (row == kNamedRules.size()) throw "no rule that parts may name";
  }
  [[nodiscard]] constexpr bool is_none() const { return row == 0; }
  [[nodiscard]] constexpr std::string_view name() const { return kNamedRules[row]; }
};

// A part of the content that carries a share of its dimension, and earns as much of it as there is,
// up to what is enough: more than enough earns no more. A part that is there loses at most what it
// earned to the rules that judge it. So taking out what is wrong never costs less than leaving it in.
struct Part {
  lint::Dimension dimension = lint::Dimension::none;
  double share = 1;  // of the dimension
  double Content::*measure = nullptr;
  double enough = 1;
  std::string_view none;  // what is said when there is none of it
  std::string_view some;  // and when there is not enough
  // The rule whose finding takes the loss when there is none of it. Where two report a thing each,
  // each takes what that one thing would earn, and the rest of the loss is nobody's.
  std::array<NamedRule, 2> reports_absence;
  std::array<NamedRule, 4> judged_by;  // rules that charge this part alone
  bool only_if_asked = false;          // dropped where every rule that reports its absence is off
};

// How much of a part is there, 0 to 1, when its measure is this.
[[nodiscard]] double present(const Part& part, double measure);
// What the author is told about what is missing.
[[nodiscard]] std::string missing(const Part& part, const Content& content);

// Ordered by their dimensions.
inline constexpr std::size_t kPartCount = 26;
[[nodiscard]] std::span<const Part, kPartCount> parts();

// The weight of a dimension, of 100, unless the configuration gives another.
[[nodiscard]] double weight(lint::Dimension dimension);

// The part of a dimension that the first finding of a rule costs; each further one costs half of
// the one before. A rule over items costs this by the share of items hit.
[[nodiscard]] double penalty(lint::Severity severity);

// The most a document can have when this many of the four mandatory rules have findings.
[[nodiscard]] int cap_for(std::size_t mandatory_rules);
inline constexpr int kCapMissingContent = 59;  // no timeline, no cause or no actions

}  // namespace pmlint::score
