// SPDX-License-Identifier: MIT
// The lexicon of event roles as data. To teach pmlint a phrase, add a row; rows are grouped by their
// first letters when first used, so their order does not matter.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace pmlint::facts {

// What a phrase means is a role, or one of these, which become a role by what else the event says and
// what those before it said. They lie above all roles.
inline constexpr std::uint32_t kSenseRevealed =
    1U << 16U;  // "was caused by": identified, once the trouble is known
inline constexpr std::uint32_t kSenseNoticed =
    1U << 17U;  // "noticed": detected, until somebody works on it
inline constexpr std::uint32_t kSenseLooking =
    1U << 18U;  // "investigating": acknowledged, the first time
inline constexpr std::uint32_t kSenseCause = 1U << 19U;   // "root cause": identified
inline constexpr std::uint32_t kSensePaper = 1U << 20U;   // "report": as kSenseReport
inline constexpr std::uint32_t kSenseReport = 1U << 21U;  // "reported": as kSenseSignal
inline constexpr std::uint32_t kSenseSymptom =
    1U << 22U;  // "errors": start, unless its sentence tells their end or cause
inline constexpr std::uint32_t kSenseSignal =
    1U << 23U;  // "alert": detected, unless its clause tells the end
inline constexpr std::uint32_t kSenseFound =
    1U << 24U;  // "found": detected; identified once the trouble is known
inline constexpr std::uint32_t kSenseTold =
    1U << 25U;  // "notified": detected; escalated once the trouble is known
inline constexpr std::uint32_t kSenseShipped =
    1U << 26U;  // "deployed": mitigated where its clause names a fix
inline constexpr std::uint32_t kSenseTried = 1U << 27U;       // "tried": attempt
inline constexpr std::uint32_t kSenseOnCall = 1U << 28U;      // "on-call": acknowledged
inline constexpr std::uint32_t kSenseResolution = 1U << 29U;  // "resolution": resolved

struct RolePhrase {
  std::string_view phrase;  // words; "restor*" matches any ending, "?" any word
  std::uint32_t senses;     // roles and the above
};

// Words near a phrase, in its clause, that take senses from it.
enum class Side : std::uint8_t { before, after };
struct RoleContext {
  std::uint32_t taken;
  Side side;
  std::uint32_t reach;  // in words
  std::span<const std::string_view> phrases;
};

[[nodiscard]] std::span<const RolePhrase> role_phrases();
[[nodiscard]] std::span<const RoleContext> role_contexts();

// Words before an end phrase, in its clause, that deny it or make it a wish: "not", "attempt*".
[[nodiscard]] std::span<const std::string_view> negations();
[[nodiscard]] std::span<const std::string_view> wishes();
// Phrases that deny the end in the sentence before them, "still failing", or in all that was said.
[[nodiscard]] std::span<const std::string_view> relapses();
[[nodiscard]] std::span<const std::string_view> futile_efforts();
// How a sentence owns that what it tells was an error: "false lead", "red herring".
[[nodiscard]] std::span<const std::string_view> false_leads();
// Verbs that make a purpose of an end: "to get the service back up".
[[nodiscard]] std::span<const std::string_view> purposes();
// Right of "found": what was in trouble, not why.
[[nodiscard]] std::span<const std::string_view> troubled_states();
[[nodiscard]] std::span<const std::string_view> causing();
// What a fix is called: a clause with one tells of no change that set the incident off.
[[nodiscard]] std::span<const std::string_view> fixes();

}  // namespace pmlint::facts
