// SPDX-License-Identifier: MIT
// The lexicon of event roles as data. To teach pmlint a phrase, add a row; rows are grouped by their
// first letters when compiled, so their order does not matter.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/facts/words/phrase_table.hpp"

namespace pmlint::facts {

// What a phrase means is a role, or one of these, which become a role by what else the event says and
// what those before it said. They lie above all roles.
inline constexpr std::uint32_t kSenseFutile =
    1U << 14U;  // "the rollback did not help": an end that was told before is none
inline constexpr std::uint32_t kSenseMark =
    1U << 15U;  // "<START OF OUTAGE>": nothing else is the start, or the end
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
inline constexpr std::uint32_t kSenseBreak =
    1U
    << 30U;  // "the site breaks": as kSenseSymptom, told by a verb and not by the name of a thing
inline constexpr std::uint32_t kSenseCalm =
    1U << 31U;  // "latency is normal" before any trouble: nothing begins

// Phrases and what they mean: roles and the above.
extern const PhraseTable<std::uint32_t> kRolePhrases;

// What a phrase may be to another near it. A bit each: those below kSignFix are the rows of
// role_contexts() that it belongs to.
inline constexpr std::size_t kMostContexts = 54;
enum RoleSign : std::uint64_t {
  // What a fix is called: a clause with one tells of no change that set the incident off.
  kSignFix = std::uint64_t{1} << kMostContexts,
  // How a sentence owns that what it tells was an error: "false lead", "red herring".
  kSignFalseLead = kSignFix << 1U,
  kSignTurn = kSignFix << 2U,  // "but": a sentence of its own
  // Left of an end in its clause, they deny it or make it a wish: "not", "attempt*".
  kSignDenier = kSignFix << 3U,
  // They deny the end in the sentence before them, "still failing", or in all that was said.
  kSignRelapse = kSignFix << 4U,
  kSignFutile = kSignFix << 5U,
  // Verbs that make a purpose of an end, "to get the service back up", and those before the "to"
  // that do not: "managed".
  kSignPurpose = kSignFix << 6U,
  kSignDone = kSignFix << 7U,
  // Right of "found": what was in trouble, and why.
  kSignTrouble = kSignFix << 8U,
  kSignCausing = kSignFix << 9U,
};
extern const PhraseTable<std::uint64_t> kRoleSigns;

// Words near a phrase, in its clause, that take senses from it.
enum class Side : std::uint8_t { before, after };
struct RoleContext {
  std::uint32_t taken;
  Side side;
  std::uint32_t reach;  // in words, at most kFarthestContext
  std::span<const std::string_view> phrases;
};
inline constexpr std::size_t kFarthestContext = 12;
[[nodiscard]] std::span<const RoleContext> role_contexts();
// By distance in words, the signs of the contexts on a side that reach as far.
using Reaching = std::array<std::uint64_t, kFarthestContext + 1>;
extern const Reaching kReachingBack;
extern const Reaching kReachingAhead;

}  // namespace pmlint::facts
