// SPDX-License-Identifier: MIT
// The rules that no plugin brings: they speak of the comments that silence the others.
#pragma once

#include <array>

#include "core/lint/rule_info.hpp"

namespace pmlint::lint {

// A suppression that silences nothing, or is mistyped.
[[nodiscard]] const RuleInfo& unused_suppression_rule();
// A suppression without a reason; off until `require-reason` or [rules] turns it on.
[[nodiscard]] const RuleInfo& reasonless_suppression_rule();

// All of them.
[[nodiscard]] std::array<const RuleInfo*, 2> core_rules();

}  // namespace pmlint::lint
