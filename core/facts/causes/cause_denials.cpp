// SPDX-License-Identifier: MIT
#include "core/facts/causes/cause_denials.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

#include "core/facts/words/word_map.hpp"

namespace pmlint::facts {
namespace {

enum Part : std::uint32_t {
  kGuess = 1,       // by itself: the sentence tells what was thought
  kModal = 2,       // before the verb of causing: what may happen, not what did
  kCauses = 4,      // the verb of causing
  kSeek = 8,        // looks for what comes after it
  kCause = 16,      // what is looked for
  kToSeek = 32,     // before a verb of seeking: it has not found yet
  kDecide = 64,     // a step of people; what follows is their reason
  kReason = 128,    // opens a reason
  kNeed = 256,      // behind a modal: what is to be done yet
  kMended = 512,    // what is done about a cause
  kBetween = 1024,  // may stand between the two: "the cause of the issue was fully resolved"
  kRoot = 2048,     // the cause as a thing
  kMaybe = 4096,    // before it: one of several that were thought of
  kAlert = 8192,    // what is raised
  kMends = 32768,   // "To fix this, ...": a purpose, what follows is what was done
  kRaised = 16384,  // and the verb: what follows is why it was raised
  kRegret = 65536,  // says sorry for what the incident caused
  kBy = 131072,     // what caused it is told nevertheless
};

constexpr WordMap kParts(std::to_array<WordEntry<std::uint32_t>>({
    {"suspected", kGuess},
    {"assumed", kGuess},
    {"assumption", kGuess},
    {"hypothesis", kGuess},
    {"hypothesised", kGuess},
    {"hypothesized", kGuess},
    {"hypotheses", kGuess},
    {"speculated", kGuess},
    {"herring", kGuess},
    {"relevance", kGuess},
    {"irrelevant", kGuess},
    {"misleading", kGuess},
    {"suspecting", kGuess},
    {"assuming", kGuess},
    {"can", kModal},
    {"could", kModal},
    {"may", kModal | kToSeek},
    {"might", kModal},
    {"would", kModal},
    {"cause", kCauses | kCause | kRoot},
    {"trigger", kCauses},
    {"come", kCauses},
    {"stem", kCauses},
    {"happen", kCauses},
    {"lead", kCauses},
    {"result", kCauses},
    {"causing", kCause},
    {"caused", kCause},
    {"reason", kCause},
    {"find", kSeek},
    {"identify", kSeek},
    {"determine", kSeek},
    {"understand", kSeek},
    {"locate", kSeek},
    {"pinpoint", kSeek},
    {"investigate", kSeek},
    {"diagnose", kSeek},
    {"discover", kSeek},
    {"isolate", kSeek},
    {"address", kSeek | kMends},
    {"solve", kSeek | kMends},
    {"resolve", kSeek | kMends},
    {"fix", kMends},
    {"mitigate", kMends},
    {"restore", kMends},
    {"didn", kToSeek},
    {"culprit", kCause | kRoot},
    {"culprits", kCause},
    {"possibility", kGuess},
    {"considered", kGuess},
    {"considering", kGuess},
    {"assumptions", kGuess},
    {"potential", kMaybe},
    {"possible", kMaybe},
    {"causes", kRoot},
    {"alert", kAlert},
    {"alerts", kAlert},
    {"alarm", kAlert},
    {"alarms", kAlert},
    {"triggered", kRaised},
    {"fired", kRaised},
    {"raised", kRaised},
    {"alerted", kAlert | kRaised},
    {"identifying", kSeek | kToSeek},
    {"determining", kSeek | kToSeek},
    {"understanding", kSeek | kToSeek},
    {"trace", kSeek},
    {"looking", kSeek | kToSeek},
    {"searching", kSeek | kToSeek},
    {"investigating", kSeek | kToSeek},
    {"investigation", kSeek | kToSeek},
    {"to", kToSeek},
    {"until", kToSeek},
    {"we", kToSeek},
    {"not", kToSeek},
    {"decided", kDecide},
    {"chose", kDecide},
    {"opted", kDecide},
    {"preferred", kDecide},
    {"wanted", kDecide},
    {"want", kDecide},
    {"need", kNeed},
    {"resolved", kMended},
    {"fixed", kMended},
    {"addressed", kMended},
    {"mitigated", kMended},
    {"eliminated", kMended},
    {"removed", kMended},
    {"of", kBetween},
    {"the", kBetween},
    {"this", kBetween},
    {"issue", kBetween},
    {"problem", kBetween},
    {"outage", kBetween},
    {"incident", kBetween},
    {"is", kBetween},
    {"was", kBetween},
    {"has", kBetween},
    {"had", kBetween},
    {"been", kBetween},
    {"fully", kBetween},
    {"finally", kBetween},
    {"successfully", kBetween},
    {"quickly", kBetween},
    {"then", kBetween},
    {"now", kBetween},
    {"because", kReason | kBy},
    {"due", kReason | kBy},
    {"by", kBy},
    {"apologies", kRegret},
    {"apologise", kRegret},
    {"apologize", kRegret},
    {"apology", kRegret},
    {"regret", kRegret},
    {"sorry", kRegret},
}));

}  // namespace

bool names_no_cause(const TextWords& words, text::ByteRange sentence) {
  constexpr std::size_t kFar = 0xFFFF;
  constexpr std::size_t kReach = 6;  // from a verb of seeking to what is sought
  std::size_t at = 0;
  std::size_t modal = kFar;
  std::size_t opens_search = kFar;
  std::size_t search = kFar;
  std::size_t maybe = kFar;
  std::size_t alert = kFar;
  bool decided = false;
  bool regrets = false;
  bool reasons = false;
  bool is_named = false;  // "the root cause of this issue": nothing has been said of it yet
  for (const TextWord& word : words.in(sentence)) {
    ++at;
    const std::uint32_t* found = kParts.find(word.hash, words.lower(word));
    const std::uint32_t parts = found == nullptr ? 0 : *found;
    if ((parts & kMended) != 0 && is_named) return true;
    is_named = (parts & kRoot) != 0 || (is_named && (parts & kBetween) != 0);
    if (parts == 0) continue;
    if ((parts & kGuess) != 0) return true;
    regrets = regrets || (parts & kRegret) != 0;
    reasons = reasons || (parts & kBy) != 0;
    if ((parts & kCauses) != 0 && modal != kFar && at - modal <= 2) return true;
    if ((parts & kCause) != 0 && search != kFar && at - search <= kReach) return true;
    if ((parts & kReason) != 0 && decided) return true;
    if ((parts & kMends) != 0 && at == 2 && opens_search == 1) return true;
    if ((parts & kRoot) != 0 && maybe != kFar && at - maybe <= 2) return true;
    if ((parts & kAlert) != 0) alert = at;
    if ((parts & kRaised) != 0 && alert != kFar && at - alert <= 2) return true;
    if ((parts & kMaybe) != 0) maybe = at;
    decided = decided || (parts & kDecide) != 0 ||
              ((parts & kNeed) != 0 && modal != kFar && at - modal <= 2);
    const bool seeks = (parts & kSeek) != 0 &&
                       ((parts & kToSeek) != 0 || (opens_search != kFar && at - opens_search <= 2));
    if (seeks) search = at;
    if ((parts & kModal) != 0) modal = at;
    if ((parts & kToSeek) != 0) opens_search = at;
  }
  return regrets && !reasons;
}

}  // namespace pmlint::facts
