// SPDX-License-Identifier: MIT
// A slip that is told without a word for one: "the deletion of the bucket by an intern", "she wrongly
// typed the name".
#pragma once

#include <pmlint/document.hpp>

#include <optional>

namespace pmlint::causes {

// The words that make somebody the cause. A reason behind them says more: then nothing is found.
[[nodiscard]] std::optional<TextRange> slip_of_somebody(const Document& doc, const Cause& cause);

}  // namespace pmlint::causes
