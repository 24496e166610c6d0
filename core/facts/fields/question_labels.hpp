// SPDX-License-Identifier: MIT
// Papers of questions and answers: "When was the issue detected? 10:05".
#pragma once

#include <optional>
#include <string_view>

namespace pmlint::facts {

// The field that a question asks for: "What was the duration of the outage" -> "duration".
[[nodiscard]] std::optional<std::string_view> asked_field(std::string_view question);

}  // namespace pmlint::facts
