// SPDX-License-Identifier: MIT
// Two passes over the words of a description. The first finds phrases and drops what their
// neighbours deny; the second makes roles of what is left, by what else is said in the same sentence
// ("resolved: the error rate is back" begins nothing) and by whether the trouble was known before.
#include "core/facts/roles.hpp"

#include <algorithm>
#include <array>
#include <type_traits>
#include <vector>

#include "core/facts/phrase_table.hpp"
#include "core/facts/role_lexicon.hpp"
#include "core/facts/words.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kLongestDescription = 600;  // bytes read; what happened is said early
constexpr std::size_t kDenierReach = 5;           // words a denial reaches to the right

using PhraseSet = PhraseTable<std::true_type>;

PhraseSet phrase_set(std::span<const std::string_view> phrases) {
  return {phrases, [](std::string_view phrase) { return phrase; },
          [](std::string_view) { return std::true_type(); }};
}

// The phrases that are looked for at each word, ready to be found; made once.
struct Lexicon {
  PhraseTable<std::uint32_t> phrases{role_phrases(),
                                     [](const RolePhrase& row) { return row.phrase; },
                                     [](const RolePhrase& row) { return row.senses; }};
  PhraseSet relapses = phrase_set(facts::relapses());
  PhraseSet futile = phrase_set(facts::futile_efforts());
  PhraseSet fixes = phrase_set(facts::fixes());
};

const Lexicon& lexicon() {
  static const Lexicon made;
  return made;
}

// Does one of the phrases stand at `at`? For those that are asked about a few words only.
bool stands(std::span<const std::string_view> phrases, std::span<const Word> words,
            std::size_t at) {
  return std::ranges::any_of(
      phrases, [&](std::string_view phrase) { return match_phrase(words, at, phrase) != 0; });
}

// Does `fits` hold for a word before `index`, at most `reach` words back, in its clause?
template <class Fits>
bool any_before(std::span<const Word> words, std::size_t index, std::size_t reach, Fits fits) {
  for (std::size_t back = 1; back <= reach && back <= index; ++back) {
    if (words[index - back].clause_end) return false;
    if (fits(index - back)) return true;
  }
  return false;
}

template <class Fits>
bool any_after(std::span<const Word> words, std::size_t index, std::size_t reach, Fits fits) {
  for (std::size_t at = index + 1; at <= index + reach && at < words.size(); ++at) {
    if (words[at].clause_end) return false;
    if (fits(at)) return true;
  }
  return false;
}

// "worked to restore" is a purpose, "restored to normal operations" is none.
bool is_purpose(std::span<const Word> words, std::size_t index) {
  constexpr std::array<std::string_view, 5> kStates = {"normal", "healthy", "stable", "operational",
                                                       "full"};
  if (index == 0 || words[index - 1].lower != "to") return false;
  for (const std::string_view state : kStates) {
    if (words[index].lower == state) return false;
  }
  return true;
}

bool denied(std::span<const Word> words, std::size_t index) {
  if (is_purpose(words, index)) return true;
  if (index > 0 && words[index - 1].lower == "failed") return true;
  return any_before(words, index, kDenierReach, [&](std::size_t at) {
    return stands(negations(), words, at) || stands(wishes(), words, at);
  });
}

bool relapse_after(std::span<const Word> words, std::size_t index) {
  bool same_sentence = true;
  for (std::size_t at = index; at < words.size(); ++at) {
    if (words[at].sentence_end) same_sentence = false;
    if (same_sentence && lexicon().relapses.matches(words, at)) return true;
    if (lexicon().futile.matches(words, at)) return true;
  }
  return false;
}

std::uint32_t taken_at(std::span<const Word> words, std::size_t index, std::uint32_t senses) {
  std::uint32_t taken = is_purpose(words, index) ? kRoleTrigger | kSenseShipped : 0U;
  for (const RoleContext& row : role_contexts()) {
    if ((senses & row.taken) == 0) continue;
    const auto fits = [&](std::size_t at) { return stands(row.phrases, words, at); };
    const bool near = row.side == Side::before ? any_before(words, index, row.reach, fits)
                                               : any_after(words, index, row.reach, fits);
    if (near) taken |= row.taken;
  }
  return taken;
}

// Events that know of the trouble, and events that work on it.
constexpr std::uint32_t kKnowing = kRoleDetected | kRoleAcknowledged | kRoleIdentified;
constexpr std::uint32_t kWorking =
    kKnowing | kRoleAttempt | kRoleVerified | kRoleMitigated | kRoleResolved;

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
    {kSenseTold, kRoleDetected, kKnowing, kRoleEscalated},
    {kRoleTrigger, kRoleTrigger, kKnowing, kRoleAttempt},
    {kSenseSymptom, kRoleStart, 0, 0},
    {kSignals, kRoleDetected, 0, 0},
    {kSenseTried, kRoleAttempt, 0, 0},
    {kSenseOnCall, kRoleAcknowledged, 0, 0},
    {kSenseResolution, kRoleResolved, 0, 0},
    {kSenseClosed, kRoleClosed, 0, 0},
};

// What a stretch of the description says as a whole.
struct Stretch {
  bool tells_end = false;
  bool tells_cause = false;
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
    lexicon().phrases.for_each_match(words, i, [&](std::uint32_t senses) {
      constexpr std::uint32_t kEnds = kEndRoles | kSenseResolution | kSenseClosed;
      senses &= ~taken_at(words, i, senses);
      if ((senses & kEnds) != 0 && (denied(words, i) || relapse_after(words, i))) {
        senses = (senses & ~kEnds) | kRoleNegated | kRoleAttempt;
      }
      const bool end = (senses & kEnds) != 0;
      const std::uint32_t cause = kRoleIdentified | ((earlier & kWorking) != 0 ? kSenseFound : 0U);
      clause.tells_end = clause.tells_end || end;
      all.sentences.back().tells_end = all.sentences.back().tells_end || end;
      all.sentences.back().tells_cause = all.sentences.back().tells_cause || (senses & cause) != 0;
      all.said.push_back({senses, all.clauses.size() - 1, all.sentences.size() - 1});
    });
  }
  return all;
}

std::uint32_t settle(const Said& said, const Description& all, std::uint32_t earlier) {
  const Stretch& clause = all.clauses[said.clause];
  const Stretch& sentence = all.sentences[said.sentence];
  std::uint32_t senses = said.senses;
  if (sentence.tells_end || sentence.tells_cause) senses &= ~kSenseSymptom;
  // A signal that is over tells nothing else.
  if (clause.tells_end && (senses & (kSignals | kSenseTold)) != 0) return 0;
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
