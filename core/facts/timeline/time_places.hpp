// SPDX-License-Identifier: MIT
// How a time stands in its line, told by the text before and behind it: does it open an event?
#pragma once

#include <string_view>

namespace pmlint::facts {

// Nothing but marks, shortcodes and opener words: "- :dot: At about".
[[nodiscard]] bool leads(std::string_view before);

// A short label: "Issue detected: ".
[[nodiscard]] bool follows_label(std::string_view before);

// A verb of the incident alone: "Detected at", "Resolved on".
[[nodiscard]] bool follows_participle(std::string_view before);

// "This was done at 10:20.": the time at the end of its sentence, which begins with `before`.
[[nodiscard]] bool ends_sentence_at(std::string_view before, std::string_view behind);

}  // namespace pmlint::facts
