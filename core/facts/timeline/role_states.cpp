// SPDX-License-Identifier: MIT
#include "core/facts/timeline/role_states.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/facts/timeline/event.hpp"
#include "core/facts/timeline/role_lexicon.hpp"
#include "core/facts/timeline/role_state_lists.hpp"
#include "core/facts/words/phrase_rows.hpp"

namespace pmlint::facts {
namespace {

using namespace role_lists;

// Calls `visit(phrase, state)` for each phrase of each list.
template <class Visit>
constexpr void for_each_phrase(Visit visit) {
  for (const StateList& list : kStateLists) {
    for (std::size_t begin = 0; begin < list.phrases.size();) {
      const std::size_t end = std::min(list.phrases.find(',', begin), list.phrases.size());
      visit(list.phrases.substr(begin, end - begin), list.state);
      begin = end + 1;
    }
  }
}
constexpr PhraseLayout kLayout(
    phrase_rows<std::uint64_t, [](auto visit) { for_each_phrase(visit); }>());
constexpr PhraseTable kStates(kLayout);

// When an outcome counts.
enum Condition : std::uint64_t {
  kBehindIs = 1U << 0U,
  kIntransitive = 1U << 1U,  // "errors stop", not "errors stop the import"
  kAfterTrouble = 1U << 2U,
  kUnknownYet = 1U << 3U,  // nobody knows of the trouble
  kKnown = 1U << 4U,
  kNoMereCheck = 1U << 5U,   // no look at a part while nothing was mended
  kMeetsTrouble = 1U << 6U,  // "sees errors"
  kBeside = 1U << 7U,        // not "customers with two emails"
  kAtOnce = 1U << 8U,        // not "expires on Monday"
  kAfterWork = 1U << 9U,     // something was mended
  kClosing = 1U << 10U,      // its clause: not "functional tests"
};

struct Outcome {
  std::uint64_t told;
  std::uint64_t things;
  std::uint32_t senses;
  std::uint64_t conditions = 0;
};
// The first that fits.
constexpr std::uint64_t kRunning = kService | kFlow | kWatcher;
constexpr std::uint64_t kPeople = kPublic | kOwnStaff;
constexpr Outcome kOutcomes[] = {
    {kBack, kTrouble | kAlarm, kSenseBreak},
    {kBack, kThings, kRoleResolved},
    {kUp, kService | kFlow, kRoleResolved, kBehindIs | kAfterTrouble},
    {kNormal, kWatcher, kSenseResolution, kBehindIs | kAfterTrouble},
    {kNormal, kRunning | kLevel, kRoleResolved, kBehindIs | kAfterTrouble},
    {kComesUp, kWatcher, kSenseResolution, kAfterTrouble},
    {kComesUp, kRunning | kLevel, kRoleResolved, kAfterTrouble},
    {kAnswers, kThings, kSenseResolution, kNoMereCheck},
    {kGone, kTrouble | kAlarm, kRoleMitigated, kIntransitive},
    {kDies, kService | kFlow, kSenseBreak, kIntransitive},
    {kAnswersWithError, kThings, kSenseBreak},
    {kKilled, kProtected, kRoleMitigated, kAfterTrouble},
    {kKilled, kService, kSenseBreak, kUnknownYet},
    {kFails, kRunning, kSenseBreak},
    {kCannot, kService | kPublic, kSenseBreak},
    {kCanAgain, kRunning | kPeople, kRoleResolved},
    {kRises, kLevel | kTrouble, kSenseBreak},
    {kFalls, kFlow, kSenseBreak, kIntransitive},
    {kFalls, kLevel | kTrouble, kRoleMitigated, kAfterTrouble},
    {kBegins, kTrouble, kSenseBreak},
    {kCleared, kTrouble | kAlarm | kLevel, kRoleMitigated, kAfterTrouble},
    {kCaughtUp, kRunning | kLevel, kRoleResolved},
    {kTells, kWatcher, kSenseSignal},
    {kTells, kPublic, kSenseNoticed, kIntransitive},
    {kCalls, kWatcher, kSenseSignal, kBeside},
    {kCalls, kPublic, kSenseNoticed, kBeside | kIntransitive},
    {kSees, kOwnStaff | kWatcher | kNothing, kSenseNoticed, kMeetsTrouble},
    {kMeets, kOwnStaff, kSenseNoticed, kMeetsTrouble},
    {kExchanged, kSecret, kRoleMitigated, kAfterTrouble},
    {kFull, kStorage, kSenseBreak},
    {kExpires, kSecret, kSenseBreak, kAtOnce},
    {kRuns, kService, kRoleMitigated, kAfterWork | kClosing},
    {kWorks, kThings, kRoleResolved, kAfterTrouble | kClosing},
    {kWorksWell, kThings, kRoleResolved, kAfterTrouble},
    {kMoved, kFlow, kRoleMitigated, kKnown},
};

}  // namespace

RoleStates::RoleStates(std::span<const Word> words, std::uint32_t earlier) : words_(words) {
  constexpr std::uint32_t kKnowing = kRoleDetected | kRoleAcknowledged | kRoleIdentified;
  constexpr std::uint32_t kMending = kRoleAttempt | kRoleMitigated | kRoleResolved;
  holds_ = (earlier & kKnowing) != 0 ? kKnown : kUnknownYet;
  if ((earlier & (kKnowing | kMending | kRoleStart | kRoleEscalated)) != 0) holds_ |= kAfterTrouble;
  const bool checks = !words.empty() && (states_at(0) & kChecking) != 0;
  if (!checks || (earlier & kMending) != 0) holds_ |= kNoMereCheck;
  if ((earlier & kMending) != 0) holds_ |= kAfterWork;
}

std::uint64_t RoleStates::states_at(std::size_t at) const {
  std::uint64_t states = 0;
  kStates.for_each_match(words_, at, [&](std::uint64_t state) { states |= state; });
  return (states & kVoid) != 0 ? 0 : states;
}

std::uint32_t RoleStates::read(std::size_t at) {
  if (words_[at].clause_end) {
    thing_ = 0;
    goes_on_ = is_ = false;
    return 0;
  }
  const std::uint64_t states = states_at(at);
  if ((states & kTold) != 0) {
    if (const std::uint32_t senses = outcome(states, at); senses != 0) {
      thing_ = 0;
      goes_on_ = false;
      return senses;
    }
  }
  name(states, at);
  before_that_ = std::exchange(before_, states);
  return 0;
}

// "the banner on the site": the site is part of what was named before.
bool RoleStates::belongs() const {
  return ((before_ & kTaking) != 0 ? before_that_ & kOf : before_ & kOf) != 0;
}

// Keeps what is said of the thing that the next words may tell of.
void RoleStates::name(std::uint64_t states, std::size_t at) {
  const bool next = thing_ != 0 && behind_ == at;
  const bool numbered = words_[at].lower.front() <= '9';  // "node 3"
  if ((states & kIs) != 0) is_ = true;
  if (next && (states & kMeasure) != 0 && (thing_ & kFlow) == 0) thing_ = kLevel;
  if (next && ((states & (kBetween | kMeasure)) != 0 || (numbered && (states & kThings) == 0))) {
    behind_ = at + 1;
  } else if (next && (states & kOf) != 0) {
    goes_on_ = true;
  } else if ((states & kThings) != 0 && !goes_on_ && !belongs()) {
    thing_ = states & kThings;
    named_ = at;
    behind_ = at + 1;
    is_ = false;
  }
}

std::uint32_t RoleStates::outcome(std::uint64_t told, std::size_t at) const {
  constexpr std::size_t kFarthest = 8;  // words from a thing with what belongs to it
  const bool near = behind_ == at || (goes_on_ && at - named_ <= kFarthest);
  const std::uint64_t thing = thing_ != 0 && near ? thing_ : kNothing;
  std::uint64_t holds = holds_;
  if (is_) holds |= kBehindIs;
  const std::uint64_t behind = at + 1 < words_.size() ? states_at(at + 1) : 0;
  if ((behind & kTaking) == 0) holds |= kIntransitive;
  if ((behind & kOf) == 0) holds |= kAtOnce;
  if (behind_ == at) holds |= kBeside;
  if (at + 1 == words_.size() || words_[at + 1].clause_end) holds |= kClosing;
  if ((told & (kSees | kMeets)) != 0 && meets_trouble(at)) holds |= kMeetsTrouble;
  for (const Outcome& row : kOutcomes) {
    if ((row.told & told) == 0 || (row.things & thing) == 0) continue;
    if ((row.conditions & ~holds) == 0) return row.senses;
    return (row.senses & (kEndRoles | kSenseResolution)) != 0 &&
                   (row.conditions & ~holds) == kAfterTrouble
               ? kSenseCalm
               : 0;
  }
  return 0;
}

// "sees errors", "gets a 500", "sees that the site is down"; not "sees no errors".
bool RoleStates::meets_trouble(std::size_t at) const {
  constexpr std::size_t kReach = 5;
  for (std::size_t i = at + 1; i < std::min(at + kReach, words_.size()); ++i) {
    if (words_[i].clause_end) return false;
    const std::uint64_t states = states_at(i);
    if ((states & kDenying) != 0) return false;
    const std::string_view word = words_[i].lower;
    const bool status = word.size() == 3 && word.front() == '5';
    if (status || word == "that" || (states & (kTrouble | kLevel)) != 0) return true;
  }
  return false;
}

}  // namespace pmlint::facts
