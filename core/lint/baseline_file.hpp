// SPDX-License-Identifier: MIT
// A baseline as a file: JSON, pmlint-baseline/1 (docs/schemas/pmlint-baseline-1.json), an entry a
// line, so that a change of it can be read in a review and merged.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/lint/baseline.hpp"

namespace pmlint::lint {

struct BaselineProblem {
  std::string message;     // "is no baseline: ..."
  std::uint32_t line = 0;  // 0: the whole file
  std::uint32_t column = 0;
};

// Never throws, whatever the text holds. Files of a later version are refused.
[[nodiscard]] std::variant<Baseline, BaselineProblem> read_baseline(std::string_view text);

// Ends with a line end; the same baseline is always the same bytes.
[[nodiscard]] std::string spell(const Baseline& baseline);

}  // namespace pmlint::lint
