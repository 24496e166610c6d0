// SPDX-License-Identifier: MIT
// The words that tell whether an amount of time or a span is said of the incident as a whole.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/facts/words.hpp"

namespace pmlint::facts {

// The incident by its names: outage, downtime, incident, disruption ...
[[nodiscard]] bool names_incident(std::span<const Word> words, std::size_t index);
// A state that users suffer: down, unavailable, unable, degraded, failing ...
[[nodiscard]] bool names_state(std::span<const Word> words, std::size_t index);
// lasted, lasting, persisted, spanned, endured, "went on"
[[nodiscard]] bool names_lasting(std::span<const Word> words, std::size_t index);
// resolved, restored, fixed, recovered, mitigated, "back"
[[nodiscard]] bool names_recovery(std::span<const Word> words, std::size_t index);
// started, began, starting
[[nodiscard]] bool names_beginning(std::span<const Word> words, std::size_t index);
// every, per, timeout, interval, retention, SLA ...: the amount belongs to a setting or a habit.
[[nodiscard]] bool names_setting(std::span<const Word> words, std::size_t index);
// detected, noticed, alerted, acknowledged: the amount is a time to detect.
[[nodiscard]] bool names_detection(std::span<const Word> words, std::size_t index);

}  // namespace pmlint::facts
