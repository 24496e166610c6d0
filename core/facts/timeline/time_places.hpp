// SPDX-License-Identifier: MIT
// How a time stands in its line, told by the text before and behind it: does it open an event?
#pragma once

#include <span>
#include <string_view>

#include "core/markdown/document.hpp"
#include "core/time/scan.hpp"

namespace pmlint::facts {

// Nothing but marks, shortcodes and opener words: "- :dot: At about".
[[nodiscard]] bool leads(std::string_view before);

// A short label: "Issue detected: ".
[[nodiscard]] bool follows_label(std::string_view before);

// A short label opens it: "Detection time: The fault was seen at ".
[[nodiscard]] bool opens_with_label(std::string_view before);

// "The following events took place on ": the date behind it is that of the entries below.
[[nodiscard]] bool dates_events(std::string_view before);

// A verb of the incident alone: "Detected at", "Resolved on".
[[nodiscard]] bool follows_participle(std::string_view before);

// "This was done at 10:20.": the time at the end of its sentence, which begins with `before`.
[[nodiscard]] bool ends_sentence_at(std::string_view before, std::string_view behind);

// The clock beside a relative time, "T+5 (10:05 UTC)", which tells more; else the time itself.
[[nodiscard]] const time::TimeExpression* clock_beside(const markdown::Document& document,
                                                       std::span<const time::TimeExpression> times,
                                                       const time::TimeExpression* chosen);

}  // namespace pmlint::facts
