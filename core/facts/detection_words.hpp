// SPDX-License-Identifier: MIT
// THE WORDS OF DETECTION: what notices ("alert", "probe"), who does ("engineer", "customer"), and the
// verbs and nouns that say somebody did.
#pragma once

#include <cstdint>
#include <string_view>

namespace pmlint::facts {

enum DetectionWord : std::uint8_t {
  kMonitoringWord = 1U << 0U,
  kStaffWord = 1U << 1U,
  kCustomerWord = 1U << 2U,
  kNoticingVerb = 1U << 3U,   // detected, noticed, found out
  kReportingVerb = 1U << 4U,  // reported, complained, informed
  kReport = 1U << 5U,         // complaint, ticket: what customers send
  kThing = 1U << 6U,          // issue, outage: is noticed, never notices
  kAuxiliary = 1U << 7U,      // was, been: the passive
};

// The bits of a lower-case word, `hash` its word_hash(); 0 when it says nothing about detection.
[[nodiscard]] std::uint8_t detection_word(std::uint32_t hash, std::string_view word);

}  // namespace pmlint::facts
