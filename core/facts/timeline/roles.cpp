// SPDX-License-Identifier: MIT
// Two passes over the words of a description. The first finds phrases and drops what their
// neighbours deny; the second makes roles of what is left, by what else is said in the same sentence
// ("resolved: the error rate is back" begins nothing) and by whether the trouble was known before.
#include "core/facts/timeline/roles.hpp"

#include <algorithm>
#include <span>

#include "core/facts/timeline/role_lexicon.hpp"
#include "core/facts/timeline/role_neighbours.hpp"
#include "core/facts/timeline/role_states.hpp"

namespace pmlint::facts {
namespace {

constexpr std::uint32_t kLongestDescription = 600;  // bytes read; what happened is said early

// Events that know of the trouble, that are part of the response, and both.
constexpr std::uint32_t kKnowing = kRoleDetected | kRoleAcknowledged | kRoleIdentified;
constexpr std::uint32_t kResponding = kRoleAcknowledged | kRoleEscalated | kRoleIdentified |
                                      kRoleAttempt | kRoleVerified | kRoleMitigated | kRoleResolved;
constexpr std::uint32_t kWorking = kKnowing | kResponding;

constexpr std::uint32_t kSymptoms = kSenseSymptom | kSenseBreak;
constexpr std::uint32_t kSignals = kSenseSignal | kSenseReport | kSensePaper;

// Which role a sense becomes, and which after an event with one of the roles `earlier`: what is found,
// told or deployed in response detects nothing and sets nothing off.
struct Settling {
  std::uint32_t sense;
  std::uint32_t role;
  std::uint32_t earlier;
  std::uint32_t role_then;
};
constexpr Settling kSettlings[] = {
    {kSenseFound, kRoleDetected, kWorking, kRoleIdentified},
    {kSenseRevealed, 0, kWorking, kRoleIdentified},
    {kSenseLooking, kRoleAcknowledged, kRoleAcknowledged, 0},
    {kSenseCause, kRoleIdentified, 0, 0},
    {kSenseTold, kRoleDetected, kKnowing, kRoleEscalated},
    {kRoleTrigger, kRoleTrigger, kKnowing, kRoleAttempt},
    {kSymptoms, kRoleStart, 0, 0},
    {kSignals, kRoleDetected, 0, 0},
    {kSenseTried, kRoleAttempt, 0, 0},
    {kSenseOnCall, kRoleAcknowledged, 0, 0},
    {kSenseResolution, kRoleResolved, 0, 0},
};

constexpr std::uint32_t kEnds = kEndRoles | kSenseResolution | kSenseCalm;
constexpr std::uint32_t kFindings = kSenseFound | kSenseRevealed;

}  // namespace

std::uint32_t RoleReader::roles_of(const TextWords& text, text::ByteRange description,
                                   std::uint32_t earlier) {
  description.end = std::min(description.end, description.begin + kLongestDescription);
  list_.cut(text, description);
  find_phrases(earlier);
  if (said_.empty()) return 0;
  find_signs();
  weigh(earlier);
  std::uint32_t roles = 0;
  for (const Said& said : said_) roles |= settle(said, earlier);
  return roles;
}

void RoleReader::find_phrases(std::uint32_t earlier) {
  said_.clear();
  const std::span<const Word> words = list_.words();
  RoleStates states(words, earlier);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const std::uint32_t senses = states.read(i); senses != 0) said_.push_back({senses, i});
    kRolePhrases.for_each_match(words, i, [&](std::uint32_t senses) {
      said_.push_back({senses, i});
    });
  }
}

void RoleReader::find_signs() {
  const std::span<const Word> words = list_.words();
  signs_.assign(words.size(), 0);
  for (std::size_t i = 0; i < words.size(); ++i) {
    kRoleSigns.for_each_match(words, i, [&](std::uint64_t signs) { signs_[i] |= signs; });
  }
}

// Takes from each phrase what its neighbours and what was told before it deny, and gathers what its
// clause and its sentence say.
void RoleReader::weigh(std::uint32_t earlier) {
  const std::uint32_t cause =
      kRoleIdentified | kSenseCause | ((earlier & kWorking) != 0 ? kFindings : 0U);
  const std::uint32_t work = (earlier & kKnowing) == 0 ? 0U
                                                       : kSenseLooking | kRoleEscalated |
                                                             kSenseNoticed | kFindings | kSenseTold;
  clauses_.assign(1, {});
  sentences_.assign(1, {});
  const std::span<const Word> words = list_.words();
  auto next = said_.begin();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].clause_end) clauses_.emplace_back();
    if (words[i].sentence_end || (signs_[i] & kSignTurn) != 0) sentences_.emplace_back();
    Stretch& clause = clauses_.back();
    Stretch& sentence = sentences_.back();
    if ((signs_[i] & kSignFix) != 0) clause.names_fix = true;
    if ((signs_[i] & kSignFalseLead) != 0) sentence.misled = true;
    for (; next != said_.end() && next->word == i; ++next) {
      next->senses = senses_left(*next, sentence);
      next->clause = clauses_.size() - 1;
      next->sentence = sentences_.size() - 1;
      const bool end = (next->senses & kEnds) != 0;
      clause.tells_end = clause.tells_end || end;
      sentence.tells_end = sentence.tells_end || end;
      sentence.tells_cause = sentence.tells_cause || (next->senses & cause) != 0;
      sentence.tells_work = sentence.tells_work || (next->senses & work) != 0;
      sentence.tells_outside = sentence.tells_outside || (next->senses & kRoleComms) != 0;
    }
  }
}

std::uint32_t RoleReader::senses_left(const Said& said, const Stretch& sentence) const {
  const RoleNeighbours near(list_.words(), signs_, said.word);
  std::uint32_t senses = said.senses & ~near.taken(said.senses);
  if ((senses & kFindings) != 0 && near.find_trouble()) {
    senses = (senses & ~kFindings) | kSenseNoticed;
  }
  if (sentence.tells_work) senses &= ~kSymptoms;
  if (sentence.misled) senses &= ~kEnds;
  if ((senses & kEnds) == 0) return senses;
  if (near.make_purpose()) return (senses & ~kEnds) | kRoleAttempt;
  if (near.deny() || near.relapse()) return (senses & ~kEnds) | kRoleNegated | kRoleAttempt;
  return senses;
}

std::uint32_t RoleReader::settle(const Said& said, std::uint32_t earlier) const {
  const Stretch& clause = clauses_[said.clause];
  const Stretch& sentence = sentences_[said.sentence];
  std::uint32_t senses = said.senses;
  if (sentence.tells_end || sentence.tells_cause || sentence.tells_outside) {
    senses &= ~kSymptoms;
  }
  // What responders notice once the trouble is known detects nothing.
  if ((senses & kSenseNoticed) != 0) {
    const bool known = (earlier & kRoleDetected) != 0 && (earlier & kResponding) != 0;
    senses = (senses & ~kSenseNoticed) | (known ? 0U : kRoleDetected);
  }
  // A signal that is over or misled tells nothing else.
  if ((clause.tells_end || sentence.misled) && (senses & (kSignals | kSenseTold)) != 0) return 0;
  if (clause.names_fix && (senses & kRoleTrigger) != 0) {
    const bool mends = (senses & kSenseShipped) != 0;
    if (mends || !clause.tells_end) senses |= mends ? kRoleMitigated : kRoleAttempt;
  }
  if (clause.names_fix || clause.tells_end) senses &= ~kRoleTrigger;

  std::uint32_t roles = 0;
  for (const Settling& row : kSettlings) {
    if ((senses & row.sense) == 0) continue;
    senses &= ~row.sense;
    roles |= (earlier & row.earlier) != 0 ? row.role_then : row.role;
  }
  return roles | (senses & ~(kSenseShipped | kSenseCalm));
}

}  // namespace pmlint::facts
