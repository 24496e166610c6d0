// SPDX-License-Identifier: MIT
// What a rule says about itself. Constant data of the library it lives in, so listing rules runs no
// rule code.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/lint/finding.hpp"

namespace pmlint::lint {

// The dimensions of the score (docs/score.md). Values are part of the plugin ABI.
enum class Dimension : std::uint8_t {
  structure,
  time,
  timeline,
  impact,
  cause,
  actions,
  language,
  learning,
  none,  // findings cost nothing
};
inline constexpr std::uint8_t kDimensionCount = 8;
[[nodiscard]] std::string_view name(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimension(std::string_view name);

using OptionValue = std::variant<bool, std::int64_t, double, std::string, std::vector<std::string>>;

struct OptionInfo {
  std::string_view name;
  std::string_view help;
  OptionValue default_value;  // its alternative is the option's type
};

struct RuleInfo {
  std::string_view id;       // "root-cause-vague"
  std::string_view summary;  // one line
  Severity severity = Severity::warning;
  Dimension dimension = Dimension::none;
  bool enabled = true;      // on unless a configuration says otherwise
  bool mandatory = false;   // one of the four whose findings cap the score
  bool per_item = false;    // charged by the share of items hit
  std::string_view page;    // Markdown documentation
  std::string_view plugin;  // "pmlint-timeline"
  std::string_view version;
  std::vector<OptionInfo> options;
};

// The rule with this id among rules sorted by id; null when there is none.
[[nodiscard]] const RuleInfo* find_rule(const std::vector<RuleInfo>& rules, std::string_view id);

}  // namespace pmlint::lint
