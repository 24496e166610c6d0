// SPDX-License-Identifier: MIT
// The score model, version 3, as tables: the dimensions and their weights, the parts of content that
// carry each, what a finding costs, the caps and the grades. Internal to this folder.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/content.hpp"
#include "core/score/score.hpp"

namespace pmlint::score {

// A part of the content that carries a share of its dimension, and earns as much of it as there is,
// up to what is enough: more than enough earns no more. A part that is there loses at most what it
// earned to the rules that judge it. So taking out what is wrong never costs less than leaving it in.
struct Part {
  lint::Dimension dimension = lint::Dimension::none;
  double share = 1;  // of the dimension
  double Content::*measure = nullptr;
  double enough = 1;
  std::string_view none;                            // what is said when there is none of it
  std::string_view some;                            // and when there is not enough
  std::array<std::string_view, 2> reports_absence;  // rules whose finding takes the loss
  std::array<std::string_view, 4> judged_by;        // rules that charge this part alone
  bool only_if_asked = false;  // dropped where every rule that reports its absence is off
};

// How much of a part is there, 0 to 1.
[[nodiscard]] double present(const Part& part, const Content& content);
// What the author is told about what is missing.
[[nodiscard]] std::string missing(const Part& part, const Content& content);

[[nodiscard]] std::span<const Part> parts();

// The weight of a dimension, of 100, unless the configuration gives another.
[[nodiscard]] double weight(lint::Dimension dimension);

// The part of a dimension that the first finding of a rule costs; each further one costs half of
// the one before. A rule over items costs this by the share of items hit.
[[nodiscard]] double penalty(lint::Severity severity);

// The most a document can have when this many of the four mandatory rules have findings.
[[nodiscard]] int cap_for(std::size_t mandatory_rules);
inline constexpr int kCapMissingContent = 59;  // no timeline, no cause or no actions

}  // namespace pmlint::score
