// SPDX-License-Identifier: MIT
// The verbs that follow-up work is written with: "Add an alert", "Adding alerts", "alerts added".
#pragma once

#include <cstdint>
#include <string_view>

#include "core/facts/actions/action_vocabulary.hpp"

namespace pmlint::facts {

enum class VerbForm : std::uint8_t { none, base, third_person, gerund, past };

// The form in which a lower-case word is a verb of work; none when it is no such verb. `classes` are
// those of the word.
[[nodiscard]] VerbForm verb_form(std::string_view word, WordClasses classes);

}  // namespace pmlint::facts
