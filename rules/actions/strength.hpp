// SPDX-License-Identifier: MIT
// How strongly an item acts against a recurrence, after the action hierarchy of the RCA2 guidelines.
#pragma once

#include <pmlint/document.hpp>

namespace pmlint::actions {

enum class Strength {
  weak,     // training, documents, reminders, reviews, studies: they rely on people's attention
  detects,  // alerts, dashboards, logs: they shorten the next incident
  acts,     // anything else: it changes the system
};

[[nodiscard]] Strength strength_of(const Document& doc, const Action& action);

}  // namespace pmlint::actions
