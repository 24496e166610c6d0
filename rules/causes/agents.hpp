// SPDX-License-Identifier: MIT
// A slip that is told without a word for one: "the deletion of the bucket by an intern", "she wrongly
// typed the name".
#pragma once

#include <pmlint/document.hpp>

#include <optional>

namespace pmlint::causes {

// Does any word of the document tell of one? Most have none, and need not be read word by word.
[[nodiscard]] bool may_tell_slip(const Document& doc);

// The words that make somebody the cause. A reason behind them says more: then nothing is found.
[[nodiscard]] std::optional<TextRange> slip_of_somebody(const Document& doc, const Cause& cause);

}  // namespace pmlint::causes
