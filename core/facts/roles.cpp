// SPDX-License-Identifier: MIT
// Two passes over the words of a description. The first finds phrases and drops what their
// neighbours deny; the second makes roles of what is left, by what else is said in the same sentence
// ("resolved: the error rate is back" begins nothing) and by whether the trouble was known before.
#include "core/facts/roles.hpp"

#include <vector>

#include "core/facts/phrase_table.hpp"
#include "core/facts/role_lexicon.hpp"
#include "core/facts/role_neighbours.hpp"
#include "core/facts/words.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kLongestDescription = 600;  // bytes read; what happened is said early

// The phrases that are looked for at each word, ready to be found; made once.
struct Lexicon {
  PhraseTable<std::uint32_t> phrases{role_phrases(),
                                     [](const RolePhrase& row) { return row.phrase; },
                                     [](const RolePhrase& row) { return row.senses; }};
  PhraseSet fixes = phrase_set(facts::fixes());
  PhraseSet false_leads = phrase_set(facts::false_leads());
};

const Lexicon& lexicon() {
  static const Lexicon made;
  return made;
}

// Events that know of the trouble, that are part of the response, and both.
constexpr std::uint32_t kKnowing = kRoleDetected | kRoleAcknowledged | kRoleIdentified;
constexpr std::uint32_t kResponding = kRoleAcknowledged | kRoleEscalated | kRoleIdentified |
                                      kRoleAttempt | kRoleVerified | kRoleMitigated | kRoleResolved;
constexpr std::uint32_t kWorking = kKnowing | kResponding;

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
    {kSenseSymptom, kRoleStart, 0, 0},
    {kSignals, kRoleDetected, 0, 0},
    {kSenseTried, kRoleAttempt, 0, 0},
    {kSenseOnCall, kRoleAcknowledged, 0, 0},
    {kSenseResolution, kRoleResolved, 0, 0},
};

// What a stretch of the description says as a whole.
struct Stretch {
  bool tells_end = false;
  bool tells_cause = false;
  bool tells_work = false;  // so far: what follows is what the responders saw
  bool tells_outside = false;
  bool misled = false;
  bool names_fix = false;
};

struct Said {
  std::uint32_t senses;
  std::size_t clause;
  std::size_t sentence;
};

struct Description {
  std::vector<Said> said;
  std::vector<Stretch> clauses{1};
  std::vector<Stretch> sentences{1};
};

Description read(std::span<const Word> words, std::uint32_t earlier) {
  Description all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].clause_end) all.clauses.emplace_back();
    if (words[i].sentence_end || words[i].lower == "but") all.sentences.emplace_back();
    Stretch& clause = all.clauses.back();
    clause.names_fix = clause.names_fix || lexicon().fixes.matches(words, i);
    all.sentences.back().misled =
        all.sentences.back().misled || lexicon().false_leads.matches(words, i);
    lexicon().phrases.for_each_match(words, i, [&](std::uint32_t senses) {
      constexpr std::uint32_t kEnds = kEndRoles | kSenseResolution;
      Stretch& sentence = all.sentences.back();
      senses &= ~taken_at(words, i, senses);
      constexpr std::uint32_t kFindings = kSenseFound | kSenseRevealed;
      if ((senses & kFindings) != 0 && finds_trouble(words, i)) {
        senses = (senses & ~kFindings) | kSenseNoticed;
      }
      if (sentence.tells_work) senses &= ~kSenseSymptom;
      if (sentence.misled) senses &= ~kEnds;
      if ((senses & kEnds) != 0 && is_purpose(words, i)) {
        senses = (senses & ~kEnds) | kRoleAttempt;
      } else if ((senses & kEnds) != 0 && (denied(words, i) || relapse_after(words, i))) {
        senses = (senses & ~kEnds) | kRoleNegated | kRoleAttempt;
      }
      const bool end = (senses & kEnds) != 0;
      const std::uint32_t cause =
          kRoleIdentified | kSenseCause | ((earlier & kWorking) != 0 ? kFindings : 0U);
      const std::uint32_t work =
          (earlier & kKnowing) == 0
              ? 0U
              : kSenseLooking | kRoleEscalated | kSenseNoticed | kFindings | kSenseTold;
      clause.tells_end = clause.tells_end || end;
      sentence.tells_end = sentence.tells_end || end;
      sentence.tells_cause = sentence.tells_cause || (senses & cause) != 0;
      sentence.tells_work = sentence.tells_work || (senses & work) != 0;
      sentence.tells_outside = sentence.tells_outside || (senses & kRoleComms) != 0;
      all.said.push_back({senses, all.clauses.size() - 1, all.sentences.size() - 1});
    });
  }
  return all;
}

std::uint32_t settle(const Said& said, const Description& all, std::uint32_t earlier) {
  const Stretch& clause = all.clauses[said.clause];
  const Stretch& sentence = all.sentences[said.sentence];
  std::uint32_t senses = said.senses;
  if (sentence.tells_end || sentence.tells_cause || sentence.tells_outside) {
    senses &= ~kSenseSymptom;
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
  return roles | (senses & ~kSenseShipped);
}

}  // namespace

std::uint32_t roles_of(std::string_view lower, std::uint32_t earlier) {
  const WordList list(lower.substr(0, kLongestDescription), 0);
  const Description all = read(list.words(), earlier);
  std::uint32_t roles = 0;
  for (const Said& said : all.said) roles |= settle(said, all, earlier);
  return roles;
}

}  // namespace pmlint::facts
