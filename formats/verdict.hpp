// SPDX-License-Identifier: MIT
// The score of a file in words, short as `check` prints it and in full as `score` does.
#pragma once

#include <string>
#include <string_view>

#include "core/score/report.hpp"
#include "formats/format.hpp"

namespace pmlint::formats {

// "a.md: score 64 of 100, grade D (at most 69: two mandatory rules were hit)" and a second line that
// says where points were lost; without a score, why there is none. Ends with a line break.
[[nodiscard]] std::string verdict_text(const score::FileReport& file, const Style& style);

// "it is a template": of a file without an account.
[[nodiscard]] std::string_view why_no_score(const score::FileReport& file);

// The verdict and the whole account: every dimension, and every loss with its rule and line. The
// points add up to the score. Ends with a line break.
[[nodiscard]] std::string account_text(const score::FileReport& file, const Style& style);

}  // namespace pmlint::formats
