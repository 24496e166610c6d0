// SPDX-License-Identifier: MIT
// The score as a dial, and where its points went.
#pragma once

#include <string>
#include <string_view>

#include "core/score/file_reports.hpp"

namespace pmlint::formats::html {

// 270 degrees of a circle, filled up to the score, with a mark where a cap holds it. Without an
// account an empty dial.
[[nodiscard]] std::string dial(const score::FileReport& file);

// Dimension by dimension, each loss with a link to its line; `document` is the id of the document.
[[nodiscard]] std::string account_view(const score::FileReport& file, std::string_view document);

// A small bar; it says nothing to a screen reader.
[[nodiscard]] std::string share_bar(double percent);

// "grade-A" ... "grade-F", "grade-none": a class.
[[nodiscard]] std::string grade_class(const score::FileReport& file);

}  // namespace pmlint::formats::html
