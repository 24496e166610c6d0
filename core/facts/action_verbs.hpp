// SPDX-License-Identifier: MIT
// The verbs that follow-up work is written with: "Add an alert", "Adding alerts", "alerts added".
#pragma once

#include <cstdint>
#include <string_view>

namespace pmlint::facts {

enum class VerbForm : std::uint8_t { none, base, third_person, gerund, past };

// The form in which a lower-case word is a verb of work; none when it is no such verb.
[[nodiscard]] VerbForm verb_form(std::string_view word);

[[nodiscard]] inline bool is_base_verb(std::string_view word) {
  return verb_form(word) == VerbForm::base;
}

}  // namespace pmlint::facts
