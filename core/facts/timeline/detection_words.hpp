// SPDX-License-Identifier: MIT
// THE WORDS OF DETECTION: what notices ("alert", "probe"), who does ("engineer", "customer"), the
// verbs and nouns that say somebody did, and what takes it back ("no alert fired").
#pragma once

#include <cstdint>
#include <string_view>

#include "core/text/word.hpp"

namespace pmlint::facts {

enum DetectionWord : std::uint32_t {
  kMonitoringWord = 1U << 0U,
  kStaffWord = 1U << 1U,
  kCustomerWord = 1U << 2U,
  kNoticingVerb = 1U << 3U,   // detected, noticed, found out
  kReportingVerb = 1U << 4U,  // reported, complained, informed
  kReport = 1U << 5U,         // complaint, ticket: what customers send
  kThing = 1U << 6U,          // issue, outage: is noticed, never notices
  kAuxiliary = 1U << 7U,      // was, been: the passive
  kFutureWord = 1U << 8U,     // will, adding: a plan
  kCauseWord = 1U << 9U,      // culprit: finding it is no detection of the incident
  kReceivingVerb = 1U << 10U,
  kActingVerb = 1U << 11U,   // showed, fired: what monitoring does
  kDenyingWord = 1U << 12U,  // no, lacked: denies what stands behind it
  kDeniedAfter = 1U << 13U,  // didn, misconfigured: denies what stands before it
  kMeansWord = 1U << 14U,    // by, using
};
// Without one of these no sentence tells of noticing, or without one of staff where all is about it.
inline constexpr std::uint32_t kTellingWords =
    kMonitoringWord | kNoticingVerb | kReportingVerb | kReport | kReceivingVerb;
// Holds them and the words of staff.
extern const text::WordFilter kTellingFilter;

// The bits of a lower-case word, `hash` its word_hash(); 0 when it says nothing about detection.
[[nodiscard]] std::uint32_t detection_word(std::uint32_t hash, std::string_view word);

}  // namespace pmlint::facts
